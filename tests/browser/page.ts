/** Opens pages of the explorer in Chromium, and watches what no page may do. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launchChromium } from '../../dev/chromium.ts'

export interface Look {
  /** Which graph: the demonstration by default. */
  over?: 'seed' | 'demo'
  language?: 'en' | 'ja'
  theme?: 'light' | 'dark'
  width?: number
  height?: number
  /** True: the page shares what the browser keeps with the other pages of this look in the file, so that it loads faster. */
  shared?: boolean
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
const contexts: BrowserContext[] = []
const sharedContexts = new Map<string, BrowserContext>()
const faults: string[] = []

/** Call it once in a file: starts the browser, and after each test closes the pages and fails if one of them did what no page may do. */
export function inChromium(): void {
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => {
    sharedContexts.clear()
    return browser.close()
  })
  afterEach(async () => {
    const left = [...sharedContexts.values()].flatMap((context) => context.pages())
    await Promise.all([...contexts.splice(0), ...left].map((each) => each.close()))
    const found = faults.splice(0)
    expect(found, 'violations of the policy, requests to other hosts, errors in the console').toEqual([])
  })
}

/** Expected of this test, such as the 404 of a page that there is not: takes what matches off the faults. */
export function forgive(expected: RegExp): void {
  const left = faults.filter((fault) => !expected.test(fault))
  faults.splice(0, faults.length, ...left)
}

/** A page at this path, once it has asked what it asks by itself. */
export async function open(path: string, look: Look = {}): Promise<Page> {
  const { page, base } = await blank(look)
  await page.goto(`${base}${path}`)
  await settled(page)
  return page
}

/** A page that has opened nothing yet, and where the service is. */
export async function blank(look: Look = {}): Promise<{ page: Page; base: string }> {
  const key = JSON.stringify(look)
  const context = (look.shared && sharedContexts.get(key)) || (await watched(look))
  if (look.shared) sharedContexts.set(key, context)
  else contexts.push(context)
  const page = await context.newPage()
  follow(page)
  return { page, base: inject(look.over ?? 'demo') }
}

/** What a browser of this look keeps, with counters for what no page may do. */
async function watched(look: Look): Promise<BrowserContext> {
  const { over = 'demo', language = 'en', theme = 'light', width = 1280, height = 900 } = look
  const context = await browser.newContext({
    locale: language === 'ja' ? 'ja-JP' : 'en-GB',
    colorScheme: theme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  })
  const base = inject(over)
  await context.exposeFunction('reportViolation', (what: string) => faults.push(`policy: ${what}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void }
      reportViolation(`${violatedDirective} ${blockedURI} ${sourceFile}`)
    })
  })
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${base}/`) && !/^(?:data|blob):/.test(url)) faults.push(`outside: ${url}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`))
  return context
}

/** What each page has asked for and not got yet: answers and scripts. */
const underWay = new WeakMap<Page, Set<Request>>()

function follow(page: Page): void {
  const asked = new Set<Request>()
  underWay.set(page, asked)
  page.on('request', (request) => {
    if (['fetch', 'script'].includes(request.resourceType())) asked.add(request)
  })
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
}

/** Waits until nothing is loading and nothing begins to: all panels in sight have their answers. */
export async function settled(page: Page): Promise<void> {
  const asked = underWay.get(page)
  let isCalm = false
  while (!isCalm || (asked && asked.size > 0)) {
    await page.waitForFunction(
      () =>
        document.querySelector('main')?.textContent && !document.querySelector('[data-loading], [aria-busy="true"]'),
    )
    // What an answer leads to is asked in one of the next frames.
    isCalm = await page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
      return !document.querySelector('[data-loading], [aria-busy="true"]')
    })
  }
}

/** The languages of the demonstration are invented, so their tags are those that ISO 639-2 reserves for local use (qaa to qtz); axe knows none of these. */
const ofNobody = /\blang="q[a-t][a-z]\b/

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds wrong for WCAG 2.2 AA, as short texts; colours in both themes, since all else is the same in both. `except` are selectors of
 * parts that are others' work.
 */
export async function barriers(page: Page, except: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe)
  const found = await violations(page, except, rules)
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' })
  found.push(...(await violations(page, except, ['color-contrast'])))
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
  return found
}

async function violations(page: Page, except: readonly string[], runOnly: readonly string[]): Promise<string[]> {
  const results = (await page.evaluate(
    ([exclude, only]) =>
      (window as unknown as { axe: { run: (context: object, options: object) => Promise<unknown> } }).axe.run(
        { include: [['html']], exclude },
        // Only an experimental rule and one for sound ask for what axe would else fetch each time.
        { runOnly: only, resultTypes: ['violations'], preload: false },
      ),
    [except.map((selector) => [selector]), runOnly] as const,
  )) as AxeResults
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'valid-lang' || !ofNobody.test(html))
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** By how many pixels the page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
