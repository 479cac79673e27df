/** What holds of every view and of a page of each kind of record, in each look that it is opened in. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import paths from '../../explorer/src/address/paths.json' with { type: 'json' }
import { barriers, type Look, open, sideways } from './page.ts'
import { recordPaths } from './records.ts'

/** Declares a test for each view and kind of record; `more` is expected of each page as well. */
export async function expectOfEveryView(look: Look, more: (page: Page) => Promise<void> = async () => {}) {
  const records = await recordPaths()
  test('there is a record of each kind', () => {
    expect(records.map((path) => path.split('/')[1]).toSorted()).toEqual(paths.kinds.toSorted())
  })
  test.each([...paths.views, ...records])(
    `%s opens in ${look.language}, ${look.theme}, ${look.width} pixels wide`,
    async (path) => {
      const page = await open(path, { ...look, shared: true })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.title()).toMatch(/Parley/)
      expect(await page.getAttribute('html', 'lang')).toBe(look.language)
      expect(await sideways(page)).toBe(0)
      expect(await barriers(page)).toEqual([])
      await more(page)
    },
  )
}
