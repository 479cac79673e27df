/** Every view opens in both languages and themes, wide and narrow, without what no page may do. */
import { expect, test } from 'vitest'
import paths from '../../explorer/src/address/paths.json' with { type: 'json' }
import { barriers, forgive, inChromium, type Look, open, sideways } from './page.ts'
import { recordPaths } from './records.ts'

inChromium()

const looks: Look[] = [
  { language: 'en', theme: 'light', width: 1280 },
  { language: 'ja', theme: 'dark', width: 360, height: 740 },
]

const all = [...paths.views, ...(await recordPaths())]

test('there is a record of each kind', () => {
  const kinds = all.slice(paths.views.length).map((path) => path.split('/')[1])
  expect(kinds.toSorted()).toEqual(paths.kinds.toSorted())
})

for (const look of looks) {
  test.each(all)(`%s opens in ${look.language}, ${look.theme}, ${look.width} pixels wide`, async (path) => {
    const page = await open(path, look)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).toMatch(/Parley/)
    expect(await page.getAttribute('html', 'lang')).toBe(look.language)
    expect(await sideways(page)).toBe(0)
    expect(await barriers(page)).toEqual([])
  })
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
