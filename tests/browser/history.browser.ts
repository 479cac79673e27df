/** Ways through the page: where back and forward lead, and what an address shows that cannot be read. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inChromium, open, settled } from './page.ts'

inChromium()

/** The first claim whose whole card is in sight. */
const firstInSight = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-claim]')]
        .map((card) => ({ id: card.dataset.claim, top: card.getBoundingClientRect().top }))
        .filter(({ top }) => top > 80)
        .sort((a, b) => a.top - b.top)[0]?.id ?? null,
  )
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

test('back leads to where a long list was left, and forward to the top of a record that was not scrolled', async () => {
  const page = await open('/claims')
  for (let turn = 0; turn < 6; turn++) {
    await page.mouse.move(800, 500)
    await page.mouse.wheel(0, 900)
    await settled(page)
  }
  const [place, claim] = [await scrolled(page), await firstInSight(page)]
  expect(place).toBeGreaterThan(4_000)
  await page.locator(`[data-claim="${claim}"] a[href^="/claim/"]`).first().click()
  await page.waitForURL(`**/${claim}`)
  expect(await scrolled(page)).toBe(0)
  await settled(page)
  await page.goBack()
  await expect.poll(() => firstInSight(page)).toBe(claim)
  await settled(page)
  expect(await firstInSight(page)).toBe(claim)
  expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(200)
  await page.goForward()
  await page.waitForURL(`**/${claim}`)
  await expect.poll(() => scrolled(page)).toBe(0)
})

test('loading again shows a page where it was', async () => {
  const page = await open('/agreements')
  await page.mouse.move(800, 500)
  await page.mouse.wheel(0, 700)
  await expect.poll(() => page.evaluate(() => (history.state as { scrolled?: number } | null)?.scrolled)).toBe(700)
  await page.reload()
  await expect.poll(() => scrolled(page)).toBe(700)
})

test.each([
  ['en', 'no day', 'Show the present'],
  ['ja', '日付として読めません', '現在の記録を表示'],
] as const)('a day that is none is said in the language of the page, %s', async (language, said, leave) => {
  const page = await open('/claims?valid=soon&text=x', { language })
  await page.getByRole('alert').getByText(said).waitFor()
  await page.getByRole('link', { name: leave }).click()
  await page.waitForURL('**/claims?text=x')
})
