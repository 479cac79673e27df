/** Times the explorer in a real Chromium on the generated graph: how large the first page is, how soon each view can be used, what blocks it. */
import type { Browser, Page } from 'playwright-core'
import { startBuilt } from '../dev/built-service.ts'
import { launchChromium } from '../dev/chromium.ts'

/** A view, what shows that its main panel is there, and the most that may take, in ms. */
interface TimedView {
  path: string
  shows: string
}

/** In the present and at another day. */
const most = { present: 1_500, past: 3_000 }
const mostBlocked = 200
const rounds = 3

/** A panel that has its answer, be it that there is nothing. */
const answered = '[data-panel]:not(:has([data-loading]))'

const views: TimedView[] = [
  ...['/', '/search?text=baba', '/claims', '/claims?form=table', '/actors', '/processes', '/events', '/agreements'],
  ...['/propositions', '/sources', '/topics', '/places', '/matrix', '/contradictions', '/changes'],
  ...['/dashboard'],
]
  .map((path) => ({ path, shows: answered }))
  .concat(
    { path: '/timeline', shows: '[data-panel] svg' },
    { path: '/network', shows: '[data-panel] canvas' },
    // Nothing is compared before it is chosen.
    { path: '/compare', shows: 'input' },
    { path: '/dossier', shows: 'h1' },
  )

/** Prints a table; ends with an error code of its own only if a page fails. `data` is the folder of the embedded engine's file. */
export async function timeExplorer(data: string, say: (line: string) => void): Promise<void> {
  const { base, stop } = await startBuilt('start', data)
  const browser = await launchChromium()
  try {
    say(`First page: ${(await firstPage(base)).join(', ')}.`)
    const records = await recordsOf(base)
    const timed = [...views, ...records.map((id) => ({ path: `/${id}`, shows: answered }))]
    say(
      '\n| view | usable, ms | all panels, ms | longest block, ms | usable at another day, ms |\n|---|---|---|---|---|',
    )
    for (const view of timed) {
      const page = await opened(browser)
      const now = await times(page, base, view, '')
      const past = await times(page, base, view, 'published=2025-06-30')
      await page.close()
      say(
        `| ${view.path} | ${judged(now.usable, most.present)} | ${now.settled.toFixed(0)} | ${judged(now.blocked, mostBlocked)} | ${judged(past.usable, most.past)} |`,
      )
    }
    const page = await opened(browser)
    say(`\n${await scrolled(page, base)}`)
    say(await panned(page, base, '/network?size=2000&type=MENTION'))
    const [busiest] = records.filter((id) => id.startsWith('person/'))
    say(await panned(page, base, `/network?size=2000&depth=2&of=${busiest}`))
  } finally {
    await browser.close()
    await stop()
  }
}

async function opened(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  // tsx marks functions by a call of this name, also those that are sent to the page.
  await page.addInitScript('globalThis.__name = (named) => named')
  return page
}

function judged(value: number, limit: number): string {
  return `${value.toFixed(0)}${value > limit ? ` (at most ${limit}: MISSED)` : ''}`
}

/** What the first page loads, compressed by gzip, by kind. */
async function firstPage(base: string): Promise<string[]> {
  const page = await (await fetch(`${base}/`)).text()
  const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string)
  const sizes = new Map<string, number>()
  for (const path of files) {
    const response = await fetch(base + path, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    const kind = path.endsWith('.css') ? 'CSS' : 'JavaScript'
    sizes.set(kind, (sizes.get(kind) ?? 0) + Number(response.headers.get('content-length')))
  }
  return [...sizes].map(([kind, bytes]) => `${(bytes / 1_000).toFixed(0)} KB of ${kind}`)
}

/** The busiest records: the pages that cost most. */
async function recordsOf(base: string): Promise<string[]> {
  const dimensions = ['SPEAKER', 'SPEAKER_STATE', 'SPEAKER_ORGANIZATION', 'PROPOSITION', 'SOURCE', 'TOPIC', 'PROCESS']
  const facets = dimensions.map((by) => `${by}: distribution(by: ${by}, first: 1) { buckets { key } }`)
  const query = `{ claims(first: 1) { nodes { id } ${facets.join(' ')} } events(first: 1) { nodes { id } } agreements(first: 1) { nodes { id } } }`
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as { data: { claims: Record<string, unknown> } }
  const ids = JSON.stringify(data).matchAll(/"(?:key|id)":"([a-z]+\/[^"]+)"/g)
  return [...new Set([...ids].map(([, id]) => id as string))]
}

interface Times {
  usable: number
  settled: number
  blocked: number
}

/** From a click on a link until the view's main panel is there and the page takes input; the median of some rounds, each from a page without it. */
async function times(page: Page, base: string, { path, shows }: TimedView, moment: string): Promise<Times> {
  const [bare = '', search = ''] = path.split('?')
  const at = [search, moment].filter(Boolean).join('&')
  const found: Times[] = []
  for (let round = 0; round < rounds; round++) {
    // The dossier asks nothing, so it is where each click begins.
    await page.goto(`${base}${bare === '/dossier' ? '/places' : '/dossier'}${moment ? `?${moment}` : ''}`)
    await page.waitForSelector('main h1')
    await page.waitForTimeout(300)
    found.push(await page.evaluate(clicked, { href: `${bare}${at ? `?${at}` : ''}`, shows }))
  }
  const of = (name: keyof Times) => found.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  return { usable: of('usable'), settled: of('settled'), blocked: Math.max(...found.map(({ blocked }) => blocked)) }
}

/** Runs in the page: goes to the address as a link does, and looks at each frame whether what it waits for is there. */
async function clicked({ href, shows }: { href: string; shows: string }): Promise<Times> {
  let blocked = 0
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration)
  })
  watcher.observe({ type: 'longtask' })
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const start = performance.now()
  const since = () => performance.now() - start
  history.pushState(null, '', href)
  let usable = 0
  while (since() < 30_000) {
    await frame()
    if (usable === 0 && document.querySelector(`main :is(${shows})`)) usable = since()
    if (usable > 0 && !document.querySelector('[data-loading], [aria-busy="true"]')) break
  }
  const settled = since()
  await new Promise((resolve) => setTimeout(resolve, 500))
  watcher.disconnect()
  return { usable: usable || Number.POSITIVE_INFINITY, settled, blocked }
}

/** Scrolls through the list of all claims by the wheel for twenty seconds. */
async function scrolled(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/claims?form=table`)
  await page.waitForSelector('[data-claim]')
  await page.mouse.move(800, 500)
  const watched = page.evaluate(async () => {
    const seen = { blocked: 0, blank: 0, rows: 0 }
    const watcher = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocked = Math.max(seen.blocked, duration)
    })
    watcher.observe({ type: 'longtask' })
    const start = performance.now()
    let blankSince: number | null = null
    while (performance.now() - start < 20_000) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const row = document.elementFromPoint(800, 450)?.closest('[data-index]')
      const now = performance.now()
      if (row) {
        seen.rows = Math.max(seen.rows, Number(row.getAttribute('data-index')))
        blankSince = null
      } else {
        blankSince ??= now
        seen.blank = Math.max(seen.blank, now - blankSince)
      }
    }
    watcher.disconnect()
    return seen
  })
  const until = Date.now() + 19_000
  while (Date.now() < until) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(50)
  }
  const { blocked, blank, rows } = await watched
  return `Scrolling for 20 s: ${rows} rows, longest block ${judged(blocked, 100)} ms, no row for ${judged(blank, 500)} ms at most.`
}

/** Drags a large network about. */
async function panned(page: Page, base: string, address: string): Promise<string> {
  const start = performance.now()
  await page.goto(base + address)
  await page.waitForSelector('main canvas', { timeout: 60_000 })
  const shown = performance.now() - start
  const box = await page.locator('main canvas').last().boundingBox()
  if (!box) return 'The network has no picture.'
  await page.mouse.move(box.x + box.width / 2, box.y + 20)
  await page.mouse.down()
  const frames = page.evaluate(async () => {
    const begin = performance.now()
    let count = 0
    while (performance.now() - begin < 3_000) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      count++
    }
    return (count * 1_000) / (performance.now() - begin)
  })
  for (let step = 0; step < 90; step++) {
    await page.mouse.move(box.x + box.width / 2 + 80 * Math.sin(step / 6), box.y + 20 + 60 * Math.cos(step / 9))
    await page.waitForTimeout(25)
  }
  await page.mouse.up()
  const [size] = /[\d,]+ records, [\d,]+ ties/.exec((await page.locator('main').textContent()) ?? '') ?? [
    'no size said',
  ]
  return `${address} (${size}): a picture after ${shown.toFixed(0)} ms, ${(await frames).toFixed(0)} frames a second while it is dragged.`
}
