/** What a first visit loads before it can be used: the scripts that the page names, as small as the service sends them. */
import { expect, inject, test } from 'vitest'
import { inChromium, open } from './page.ts'

inChromium()

/** In bytes, compressed. */
const mostScript = 250_000

test('the first page has at most 250 KB of script, none of it GraphiQL, and nothing of the page is fetched twice', async () => {
  const page = await open('/')
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => {
      const { name, encodedBodySize } = entry as PerformanceResourceTiming
      return { name, bytes: encodedBodySize }
    }),
  )
  const scripts = loaded.filter(({ name }) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(mostScript)
  expect(loaded.filter(({ name }) => /monaco|graphiql/.test(name))).toEqual([])
  const assets = loaded.map(({ name }) => name).filter((name) => name.includes('/assets/'))
  expect(new Set(assets).size).toBe(assets.length)
})

test('its files come compressed and are kept for ever, the page itself is asked for again', async () => {
  const page = await open('/')
  const [script] = await page
    .locator('script[type="module"]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('src')))
  const ask = (path: string) =>
    fetch(`${inject('demo')}${path}`, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
  const file = await ask(script ?? '')
  expect(file.headers.get('content-encoding')).toBe('br')
  expect(file.headers.get('cache-control')).toMatch(/immutable/)
  expect((await ask('/')).headers.get('cache-control')).toBe('no-cache')
})
