/** The network, the timeline and the dashboard: each one's main task by mouse and by keyboard, in both languages. */
import { describe, expect, test } from 'vitest'
import { barriers, inChromium, open, settled, sideways } from './page.ts'

inChromium()

const words = {
  en: {
    ties: 'took part in the same events',
    evidence: 'What is behind it',
    pathFrom: 'Path from here',
    pathTo: 'Path to here',
    path: 'How they are connected',
    around: 'Show its surroundings',
    allDays: 'All days',
    lane: 'Claims',
    edit: 'Change panels',
    add: 'Add a panel',
    later: 'Move later: Claims',
    remove: 'Remove: Claims',
  },
  ja: {
    ties: '同じ出来事に参加',
    evidence: '根拠',
    pathFrom: 'ここから経路を探す',
    pathTo: 'ここまでの経路',
    path: '両者のつながり',
    around: '周辺を表示',
    allDays: '全期間',
    lane: '発言',
    edit: 'パネルを編集',
    add: 'パネルを追加',
    later: '後ろへ移動：発言の件数',
    remove: '削除：発言の件数',
  },
} as const

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const text = words[language]

  test('arrow keys walk along ties, and Enter opens what is behind one', async () => {
    const page = await open('/network', { language })
    await page.waitForSelector('[data-drawn]')
    await page.getByRole('treeitem').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(focused).toContain(text.ties)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: text.evidence }).waitFor()
    expect(new URL(page.url()).searchParams.get('at')).toMatch(/^coparticipation\//)
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).not.toContain(text.ties)
    expect(await barriers(page)).toEqual([])
  })

  test('a path between two chosen records is read out, and a record opens its surroundings', async () => {
    const page = await open('/network', { language })
    await page.getByRole('treeitem').nth(0).click()
    await page.getByRole('button', { name: text.pathFrom }).click()
    await page.getByRole('treeitem', { level: 1 }).last().click()
    await page.getByRole('button', { name: text.pathTo }).click()
    await page.getByRole('heading', { name: text.path }).waitFor()
    await settled(page)
    expect(await page.locator('[data-panel="path"] li').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: text.around }).click()
    await page.waitForURL(/[?&]of=/)
    await settled(page)
    await page.goBack()
    await page.waitForURL((url) => !url.searchParams.has('of'))
  })

  test('days drawn over the bars choose what the lanes and the list show', async () => {
    const page = await open('/timeline', { language })
    const rows = page.locator('[data-panel="rows"] tbody tr')
    const all = await rows.count()
    const bars = await page.locator('[data-panel="overview"] svg[data-picture]').boundingBox()
    if (!bars) throw new Error('The overview has no picture.')
    await page.mouse.move(bars.x + bars.width * 0.8, bars.y + 50)
    await page.mouse.down()
    await page.mouse.move(bars.x + bars.width * 0.85, bars.y + 52, { steps: 5 })
    await page.mouse.up()
    await page.waitForURL(/[?&]time=/)
    await settled(page)
    const some = await rows.count()
    expect(some).toBeGreaterThan(0)
    expect(some).toBeLessThan(all)
    await page.getByRole('button', { name: text.allDays }).press('Enter')
    await expect.poll(() => rows.count()).toBe(all)
  })

  test('panels are added, moved and removed by keyboard, and the address holds them', async () => {
    const page = await open('/dashboard', { language })
    await page.getByRole('button', { name: text.edit }).press('Enter')
    await page.getByRole('combobox', { name: text.add }).selectOption('number')
    await page.getByRole('button', { name: text.later }).first().press('Enter')
    await page.waitForURL(/[?&]v=1/)
    const kinds = () => new URL(page.url()).searchParams.getAll('panel').map((panel) => panel.split(',')[0])
    expect(kinds().slice(0, 2)).toEqual(['shares', 'number'])
    await page.getByRole('button', { name: text.remove }).first().press('Enter')
    await expect.poll(() => kinds().slice(0, 2)).toEqual(['shares', 'shares'])
    await page.getByRole('button', { name: text.add }).press('Enter')
    await expect.poll(() => kinds().at(-1)).toBe('number')
    const shared = new URL(page.url())
    const again = await open(shared.pathname + shared.search, { language, width: 360 })
    expect(await again.locator('[data-panel="panel-1"]').count()).toBe(1)
    expect(await sideways(again)).toBe(0)
  })
})

test('a number of the dashboard opens the list with the same number', async () => {
  const page = await open('/dashboard')
  const support = page.locator('[data-panel="panel-2"] a').first()
  const count = (await support.textContent())?.replace(/\D/g, '')
  await support.click()
  await page.waitForURL('**/claims?**')
  await settled(page)
  await page.waitForFunction(() => /\d/.test(document.querySelector('[data-panel="list"] h2')?.textContent ?? ''))
  expect((await page.locator('[data-panel="list"] h2').first().textContent())?.replace(/\D/g, '')).toBe(count)
})

test('what has no date is placed where it was first reported, if one asks for it', async () => {
  const page = await open('/timeline', { over: 'seed' })
  expect(await page.locator('[data-panel="lanes"] svg[data-picture]').count()).toBe(0)
  await page.getByRole('checkbox', { name: 'Place what has no date where it was first reported' }).check()
  await page.locator('[data-panel="lanes"] svg[data-picture]').waitFor()
  expect(await barriers(page)).toEqual([])
})
