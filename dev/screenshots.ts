/**
 * Pictures of every view over the demonstration, wide and narrow, light and dark, in both languages: `npm run screenshots [FOLDER]`
 * (`screenshots` by default) writes them as VIEW.WIDTH.THEME.LANGUAGE.png, and says where a page is wider than its window.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import paths from '../explorer/src/address/paths.json' with { type: 'json' }
import { startBuilt } from './built-service.ts'
import { launchChromium } from './chromium.ts'

/** A record of each kind that has much to show. */
const records = [
  'person/tord-hemmelvik',
  'organization/shore-guard',
  'state/vesnava',
  'process/orsunn-talks',
  'event/kasumiori-second-round',
  'agreement/orsunn-accord',
  'provision/families-and-guard-in-step',
  'proposition/brine-capped-at-30000-tonnes',
  'claim/glass-harbour-letter-exists',
  'source/loc-bulletin-2025-3',
  'topic/brine-pumping',
  'place/kasumiori',
]

/** What a view shows only once it is chosen. */
const chosen: Record<string, string[]> = {
  '/search': ['/search?text=lake'],
  '/compare': [
    '/compare?a=state/vesnava&b=state/korrelund',
    '/compare?of=moments&by=published&from=2025-07-01&to=2025-10-01',
  ],
  '/network': ['/network', '/network?of=person/maren-ostrelid'],
  '/matrix': ['/matrix', '/matrix?cell=person/maren-ostrelid,proposition/brine-capped-at-30000-tonnes'],
}

/** What the dossier of the pictures holds. */
const collected = ['claim/glass-harbour-letter-exists', 'event/kasumiori-second-round', 'agreement/orsunn-accord']

const folder = process.argv[2] ?? 'screenshots'
const data = await mkdtemp(join(tmpdir(), 'parley-screenshots-'))
const { base, stop } = await startBuilt('demo', data)
try {
  await mkdir(folder, { recursive: true })
  const browser = await launchChromium()
  for (const [width, height] of [
    [1280, 900],
    [360, 740],
  ] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const language of ['en', 'ja'] as const) {
        const locale = language === 'ja' ? 'ja-JP' : 'en-GB'
        const context = await browser.newContext({ locale, colorScheme: theme, viewport: { width, height } })
        const page = await context.newPage()
        await page.addInitScript((ids) => {
          const moment = { valid: null, published: null, known: '2026-01-12T09:00:00.000Z' }
          const items = ids.map((id) => ({ id, note: 'Compare with ¶6.', moment, addedAt: '2026-02-01T10:00:00Z' }))
          localStorage.setItem('parley.dossier', JSON.stringify({ version: 1, title: 'The letter', items }))
        }, collected)
        const views = [...paths.views, '/graphql'].flatMap((path) => chosen[path] ?? [path])
        for (const path of [...views, ...records.map((id) => `/${id}`)]) {
          await page.goto(base + path, { waitUntil: 'networkidle' })
          await page.waitForFunction(() => !document.querySelector('[data-loading], [aria-busy="true"]'))
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          const name = path === '/' ? 'home' : path.slice(1).replace(/\W+/g, '-')
          if (wider > 0) console.log(`${name} is ${wider} pixels wider than ${width} in ${language}`)
          // The first screens tell how a page looks; a list goes on for thousands of pixels.
          const bottom = await page.evaluate(() => document.documentElement.scrollHeight)
          const clip = { x: 0, y: 0, width, height: Math.min(bottom, 3 * height) }
          await page.screenshot({
            path: join(folder, `${name}.${width}.${theme}.${language}.png`),
            fullPage: true,
            clip,
          })
        }
        await context.close()
      }
    }
  }
  await browser.close()
} finally {
  await stop()
  await rm(data, { recursive: true, force: true })
}
