/** A view that is cited names the instant of the last recording, and shows the same then as it does now. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import paths from '../../explorer/src/address/paths.json' with { type: 'json' }
import { inChromium, open, settled } from './page.ts'
import { recordPaths } from './records.ts'

inChromium()

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

test.each([...paths.views, ...(await recordPaths())])('%s as it is cited', async (path) => {
  const page = await open(path)
  const present = await shown(page)
  await page.getByRole('button', { name: 'Cite this view' }).click()
  const cited = (await page.locator('dialog pre').textContent()) ?? ''
  expect(cited).toContain('known=')
  expect(cited.startsWith(inject('demo'))).toBe(true)
  await page.goto(cited)
  await settled(page)
  expect(await page.getByRole('alert').allTextContents()).toEqual([])
  expect(await shown(page)).toBe(present)
})
