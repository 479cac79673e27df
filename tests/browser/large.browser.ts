/** Of a graph that says it is large, a page asks by itself only what costs little, and the rest once somebody opens it. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { blank, inChromium, settled } from './page.ts'

inChromium()

/** A page over the demonstration, which tells it of 200,000 claims; and the names of the queries that it asks. */
async function openLarge(path: string): Promise<{ page: Page; asked: string[] }> {
  const { page, base } = await blank()
  const asked: string[] = []
  await page.route('**/graphql', async (route) => {
    const name = /query (\w+)/.exec(route.request().postDataJSON().query)?.[1] ?? ''
    asked.push(name)
    if (name !== 'ServiceNow') return route.continue()
    const response = await route.fetch()
    const answer = (await response.json()) as { data: { service: { counts: { key: string; count: number }[] } } }
    for (const each of answer.data.service.counts) if (each.key === 'CLAIM') each.count = 200_000
    await route.fulfill({ response, json: answer })
  })
  await page.goto(base + path)
  await settled(page)
  return { page, asked }
}

const known = 'known=2026-01-12T09:00:00.000Z'

test.each([
  ['/', `/?${known}`, 'speakers', 'HomeSpeakers'],
  ['/timeline', '/timeline?published=2025-10-01', 'overview', 'TimelineSeries'],
  [
    '/dashboard?v=1&panel=ranking,by:VOICE',
    `/dashboard?${known}&v=1&panel=ranking,by:VOICE`,
    'panel-1',
    'DashboardCounts',
  ],
  ['/dashboard?v=1&panel=network', '/dashboard?published=2025-10-01&v=1&panel=network', 'panel-1', 'DashboardNetwork'],
])('%s asks all by itself, %s waits to be opened', async (present, past, panel, query) => {
  const now = await openLarge(present)
  await expect.poll(() => now.asked).toContain(query)
  const then = await openLarge(past)
  const waiting = then.page.locator(`[data-panel="${panel}"]`)
  const show = waiting.getByRole('button', { name: 'Show', exact: true })
  await show.waitFor()
  expect(then.asked).not.toContain(query)
  await show.click()
  await expect.poll(() => then.asked).toContain(query)
  await settled(then.page)
  expect(await waiting.locator('svg, canvas, ol').count()).toBeGreaterThan(0)
})

test.each([
  ['/changes', 'positions', 'Matrix'],
  ['/dashboard?v=1&panel=network,ties:CONGRUENCE', 'panel-1', 'DashboardNetwork'],
  ['/compare?of=moments&by=published&from=2025-07-01&to=2025-10-01', 'positions', 'Matrix'],
])('%s waits to be opened also in the present', async (path, panel, query) => {
  const { page, asked } = await openLarge(path)
  const show = page.locator(`[data-panel="${panel}"]`).getByRole('button', { name: 'Show', exact: true })
  await show.waitFor()
  expect(asked).not.toContain(query)
  await show.press('Enter')
  await expect.poll(() => asked).toContain(query)
})
