/** What a first visit loads. */
import { expect, inject, test } from 'vitest'
import { inChromium, open } from './page.ts'

inChromium()

/** In bytes, compressed by gzip. */
const mostScript = 250_000

test('the first page loads at most 250 KB of JavaScript, compressed', async () => {
  const page = await open('/')
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  )
  expect(scripts.length).toBeGreaterThan(0)
  const sizes = await Promise.all(
    scripts.map(async (address) => {
      const response = await fetch(address, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
      expect(response.status).toBe(200)
      return Number(response.headers.get('content-length'))
    }),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostScript)
})

test('what it loads is kept by browsers for good, and asked for as brotli where they can', async () => {
  const page = await (await fetch(`${inject('demo')}/`)).text()
  const [, script = ''] = /src="(\/assets\/[^"]+)"/.exec(page) ?? []
  const response = await fetch(inject('demo') + script, { headers: { 'accept-encoding': 'br, gzip' } })
  expect(response.headers.get('cache-control')).toMatch(/immutable/)
  expect(response.headers.get('content-encoding')).toBe('br')
})
