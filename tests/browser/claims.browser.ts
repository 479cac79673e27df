/** The list of claims: what is chosen in a facet gives the rows that its number says, in both languages, by mouse and by keyboard. */
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { boxes, total } from './list.ts'
import { barriers, inChromium, open, settled, sideways } from './page.ts'

inChromium()

const words = {
  en: {
    stance: 'Stance',
    speaker: 'Speaker',
    find: 'Speaker: find and add',
    text: 'Words in the claim',
    table: 'Table',
    more: /^More about/,
    take: 'Download as CSV or JSON …',
    filters: 'Filters',
    show: 'Show the list',
    clear: 'Clear all',
  },
  ja: {
    stance: '立場',
    speaker: '発言者',
    find: '発言者：検索して追加',
    text: '発言に含まれる語',
    table: '表',
    more: /の操作$/,
    take: 'CSV・JSONでダウンロード…',
    filters: '絞り込み',
    show: '一覧を見る',
    clear: 'すべて解除',
  },
} as const

describe.each(['en', 'ja'] as const)('the list of claims in %s', (language) => {
  const say = words[language]

  test('has as many rows for each stance as the facet says, and forgets it with its chip', async () => {
    const page = await open('/claims', { language })
    const all = await total(page)
    const stances = await boxes(page, say.stance)
    expect(stances.reduce((sum, { count }) => sum + count, 0)).toBe(all)
    for (const [index, { count }] of stances.entries()) {
      await page.getByRole('group', { name: say.stance, exact: true }).getByRole('checkbox').nth(index).check()
      expect(await total(page)).toBe(count)
      await page.getByRole('button', { name: say.clear }).click()
      expect(await total(page)).toBe(all)
    }
    expect(new URL(page.url()).search).toBe('')
  })

  test('finds a speaker by keyboard, keeps the choice in the address, and goes back', async () => {
    const page = await open('/claims', { language })
    const all = await total(page)
    await page.locator('summary', { hasText: say.speaker }).first().focus()
    await page.keyboard.press('Enter')
    const [first] = await boxes(page, say.speaker)
    await page.getByRole('combobox', { name: say.find }).focus()
    await page.keyboard.type(first?.text.slice(0, 6) ?? '')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.locator('input[aria-activedescendant]').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/speakers=/)
    expect(await total(page)).toBe(first?.count)
    const shared = await open(new URL(page.url()).pathname + new URL(page.url()).search, { language })
    expect(await total(shared)).toBe(first?.count)
    await page.goBack()
    expect(await total(page)).toBe(all)
  })

  test('narrows as one types, and shows the same rows as a table', async () => {
    const page = await open('/claims', { language })
    const all = await total(page)
    await page.getByRole('searchbox', { name: say.text }).fill(language === 'en' ? 'lake' : '湖')
    await page.waitForURL(/text=/)
    const some = await total(page)
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    await page.getByRole('button', { name: say.table, exact: true }).click()
    await page.waitForURL(/form=table/)
    expect(await total(page)).toBe(some)
    await page.locator('dl[data-claim]').first().waitFor()
    expect(await barriers(page)).toEqual([])
  })

  test('gives a file with a line for each claim', async () => {
    const page = await open('/claims?stances=NEUTRAL', { language })
    const rows = await total(page)
    await page.locator('[data-panel="list"]').getByRole('button', { name: say.more }).first().click()
    await page.getByRole('menuitem', { name: say.take }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'CSV' }).click()
    const content = await readFile(await (await download).path(), 'utf8')
    expect(content.split('\r\nclaim/')).toHaveLength(rows + 1)
  })

  test('has its filters in a drawer where there is no room', async () => {
    const page = await open('/claims', { language, width: 360, height: 740 })
    expect(await page.getByRole('heading', { name: say.stance }).count()).toBe(0)
    await page.getByRole('button', { name: say.filters }).click()
    await page.getByRole('group', { name: say.stance, exact: true }).getByRole('checkbox').first().check()
    await settled(page)
    expect(await sideways(page)).toBe(0)
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: say.show }).click()
    expect(await total(page)).toBeGreaterThan(0)
  })
})

test('the list of claims leaves undated ones out of days unless they are let in', async () => {
  const dated = await total(await open('/claims?said=0001-01-01..'))
  const withUndated = await total(await open('/claims?said=0001-01-01..&undated=true'))
  const undated = await total(await open('/claims?undated=only'))
  expect(dated + undated).toBe(withUndated)
  expect(withUndated).toBe(await total(await open('/claims')))
})

test('the list of claims shows the last row of a long list after the first ones have left the page', async () => {
  const page = await open('/claims?form=table')
  const rows = await total(page)
  for (let last = -1; last < rows - 1; ) {
    await page.mouse.wheel(0, 4_000)
    await page.waitForTimeout(50)
    last = await page
      .locator('[data-index]')
      .evaluateAll((all) => Math.max(...all.map((row) => Number((row as HTMLElement).dataset.index))))
  }
  expect(await page.locator('[data-index="0"]').count()).toBe(0)
})
