/** How a list of the explorer is read: its number of rows, and the values of its facets with theirs. */
import type { Page } from 'playwright-core'
import { settled } from './page.ts'

/** How many rows the list says that it has. */
export async function total(page: Page): Promise<number> {
  await settled(page)
  await page.waitForFunction(() =>
    /^\D*[\d,]+\D*$/.test(document.querySelector('[data-panel="list"] h2')?.textContent ?? ''),
  )
  const heading = await page.locator('[data-panel="list"] h2').first().textContent()
  return Number(heading?.replace(/\D/g, ''))
}

/** The boxes of a facet that is opened, each with its number. */
export async function boxes(page: Page, facet: string): Promise<{ text: string; count: number }[]> {
  await settled(page)
  const labels = page.getByRole('group', { name: facet, exact: true }).locator('label')
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('fieldset')].some(
        (each) => each.querySelector('legend')?.textContent === name && each.querySelector('label > span + span'),
      ),
    facet,
  )
  return labels.evaluateAll((all) =>
    all.map((label) => {
      const [text, count] = [...label.querySelectorAll(':scope > span')].map((span) => span.textContent ?? '')
      return { text: text ?? '', count: Number((count ?? '').replace(/\D/g, '')) }
    }),
  )
}
