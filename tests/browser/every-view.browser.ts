/** Every view opens wide, in English, without what no page may do, and again as it is cited; and one goes from view to view. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectOfEveryView } from './every-view.ts'
import { barriers, forgive, inChromium, open, settled } from './page.ts'

inChromium()

await expectOfEveryView({ language: 'en', theme: 'light', width: 1280 }, expectTheSameAsCited)

/** A cited view names the instant of the last recording, and shows the same then as it does now. */
async function expectTheSameAsCited(page: Page): Promise<void> {
  const present = await shown(page)
  await page.getByRole('button', { name: 'Cite this view' }).click()
  const cited = (await page.locator('dialog pre').textContent()) ?? ''
  expect(cited).toContain('known=')
  await page.goto(cited)
  await settled(page)
  expect(await page.getByRole('alert').allTextContents()).toEqual([])
  // Some panels are asked for only when they come into sight.
  await expect.poll(() => shown(page), { timeout: 10_000 }).toBe(present)
}

test('an address that no view has says so, and lets one search', async () => {
  const page = await open('/no-such-view')
  expect(await page.locator('h1').textContent()).toBe('There is no such page')
  expect(await barriers(page)).toEqual([])
  forgive(/404/)
})

test('back and forward go through the views, each with what it showed', async () => {
  const page = await open('/')
  await page.getByRole('link', { name: 'Claims', exact: true }).first().click()
  await page.waitForURL('**/claims')
  await page.getByRole('link', { name: 'Contradictions', exact: true }).first().click()
  await page.waitForURL('**/contradictions')
  await page.goBack()
  await page.waitForURL('**/claims')
  await page.locator('[data-claim]').nth(3).waitFor()
  await page.goForward()
  await page.waitForURL('**/contradictions')
})

/** What the view shows; of a list that goes on as one scrolls the first rows, and without the orders to choose from: the past has fewer. */
async function shown(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll('select, [role=status], [data-index]')) {
      if (!(Number(each.getAttribute('data-index') ?? 9) < 5)) each.remove()
    }
    return copy.textContent ?? ''
  })
}
