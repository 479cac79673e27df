/** Positions in a browser: the matrix by keyboard and by mouse, contradictions, what changed, comparisons, the moment, and the first page. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { barriers, inChromium, open, settled, sideways } from './page.ts'

inChromium()

const panel = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`)
const numberIn = (text: string | null) => Number(text?.replace(/\D/g, ''))

/** Waits until this is suggested: while the answer is under way, the list says so as its only option. */
const suggested = (page: Page, name: string) =>
  page.locator('[role="listbox"] [role="option"]').filter({ hasText: name }).first().waitFor()

/** Where the focus is in the matrix, as `row,column`. */
const place = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.place)

describe('the matrix', () => {
  test.each([
    ['en', /claim/],
    ['ja', /発言/],
  ] as const)('is walked through by keys, and opens the claims that a cell counts (%s)', async (language, claims) => {
    const page = await open('/matrix', { language })
    await page.locator('[role="grid"] [tabindex="0"]').focus()
    expect(await place(page)).toBe('0,0')
    await page.keyboard.press('Control+End')
    const last = await place(page)
    await page.keyboard.press('ArrowLeft')
    expect(await place(page)).not.toBe(last)
    await page.keyboard.press('ArrowRight')
    expect(await place(page)).toBe(last)
    const named = await page.locator('[role="grid"] button').first().getAttribute('aria-label')
    expect(named).toMatch(claims)
    const filled = page.locator('[role="grid"] button').first()
    await filled.focus()
    const from = await place(page)
    await page.keyboard.press('Enter')
    await panel(page, 'cell').waitFor()
    await settled(page)
    const number = numberIn(await filled.locator('span').first().textContent())
    expect(await panel(page, 'cell').locator('[data-claim]').count()).toBe(number)
    await page.keyboard.press('Escape')
    expect(await panel(page, 'cell').count()).toBe(0)
    expect(await place(page)).toBe(from)
  })

  test('opens the same number of claims in the list of claims', async () => {
    const page = await open('/matrix?cell=person/maren-ostrelid,proposition/brine-capped-at-30000-tonnes')
    const link = panel(page, 'cell').getByRole('link', { name: /^\d+ claims?$/ })
    const number = numberIn(await link.textContent())
    await link.click()
    await page.waitForURL(/\/claims\?/)
    await settled(page)
    await expect
      .poll(async () => numberIn(await page.locator('[data-panel="list"] h2').first().textContent()))
      .toBe(number)
  })

  test('is saved as a picture with all its cells, which shows nothing by colour alone', async () => {
    const page = await open('/matrix')
    const { actors, propositions, cells } = await page.evaluate(async () => {
      const query =
        '{ stanceMatrix(level: SPEAKER, firstActors: 30, firstPropositions: 30) { actors { id } propositions { id } cells { actor { id } } } }'
      const reply = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { stanceMatrix } = (await reply.json()).data as { stanceMatrix: Record<string, unknown[]> }
      return Object.fromEntries(Object.entries(stanceMatrix).map(([name, all]) => [name, all.length]))
    })
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel(page, 'matrix').getByRole('button', { name: 'Save SVG' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('parley-matrix.svg')
    const picture = await readFile(await file.path(), 'utf8')
    expect(picture.match(/data-cell/g)).toHaveLength(cells as number)
    expect(picture.match(/<rect /g)).toHaveLength((actors as number) * (propositions as number) + 1)
    // As wide as its columns are together, whatever is in sight.
    expect(Number(/^<svg [^>]*width="(\d+)"/.exec(picture)?.[1])).toBeGreaterThan(340 + 36 * (actors as number))
    expect(picture).toContain('said both, in no certain order')
    expect(picture).not.toContain('class=')
  })

  test('is a list by proposition on a narrow page, which scrolls in one direction', async () => {
    const page = await open('/matrix', { width: 360 })
    expect(await page.locator('[role="grid"]').count()).toBe(0)
    expect(await panel(page, 'matrix').locator('h3').count()).toBeGreaterThan(10)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })

  test('goes back and forward between levels', async () => {
    const page = await open('/matrix')
    await page.getByLabel('Words count for').selectOption('STATE')
    await settled(page)
    expect(page.url()).toContain('level=STATE')
    await page.goBack()
    await expect.poll(() => page.getByLabel('Words count for').inputValue()).toBe('SPEAKER')
    await page.goForward()
    await expect.poll(() => page.getByLabel('Words count for').inputValue()).toBe('STATE')
  })
})

describe('contradictions', () => {
  test('of a speaker with itself are as many as it says, and say what happened in between', async () => {
    const page = await open('/contradictions?order=recent')
    await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption('itself')
    await settled(page)
    const pairs = page.locator('[data-pair]')
    await expect
      .poll(async () => (await pairs.allTextContents()).every((text) => /against itself/.test(text)))
      .toBe(true)
    await expect.poll(() => panel(page, 'contradictions').textContent()).toMatch(/All (\d+) are sorted/)
    const said = /(\d+) contradictions/.exec((await panel(page, 'contradictions').textContent()) ?? '')?.[1]
    expect(await pairs.count()).toBe(Number(said))
    await pairs.first().getByText('What happened in between').click()
    await expect.poll(() => pairs.first().locator('details li, details p').count()).toBeGreaterThan(1)
  })

  test('of the undated seed say that nobody knows which came first', async () => {
    const page = await open('/contradictions', { over: 'seed' })
    expect(await page.locator('[data-pair]').first().textContent()).toContain('Which came first is not known')
  })
})

test('the moment is set from the last imports, stays in sight, and is left again', async () => {
  const page = await open('/')
  const bar = page.getByRole('region', { name: 'Moment that is shown' })
  await bar.getByText('Go back in time …').click()
  await bar.getByRole('button', { name: /12 Jan 2026/ }).click()
  await bar.getByRole('button', { name: 'Show this moment' }).click()
  expect(page.url()).toContain('known=2026-01-12T09:00:00.000Z')
  await settled(page)
  await page.mouse.wheel(0, 2_000)
  expect(await bar.getByText(/had been recorded here by 12 Jan 2026/).isVisible()).toBe(true)
  await bar.getByRole('button', { name: 'Back to the present' }).click()
  expect(page.url()).not.toContain('known')
})

test('what the last import brought is as many claims as the list of them has', async () => {
  const page = await open('/changes')
  const link = panel(page, 'new-claims').getByRole('link', { name: /^\d+ claims$/ })
  const number = numberIn(await link.textContent())
  expect(await panel(page, 'positions').getByText('now on the other side').count()).toBeGreaterThan(0)
  await link.click()
  await page.waitForURL(/\/claims\?/)
  await expect
    .poll(async () => numberIn(await page.locator('[data-panel="list"] h2').first().textContent()))
    .toBe(number)
})

test('two actors are found by name, and what they differ on comes first', async () => {
  const page = await open('/compare')
  for (const [field, name] of [
    ['First', 'Turevik'],
    ['Second', 'Ostrelid'],
  ] as const) {
    await page.getByRole('combobox', { name: field }).fill(name)
    await suggested(page, name)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('list', { name: new RegExp(field) }).waitFor()
  }
  await panel(page, 'positions').locator('tbody tr').first().waitFor()
  expect(await panel(page, 'positions').locator('tbody tr').first().getAttribute('data-mark')).toBe('opposite')
  await settled(page)
})

describe('the first page', () => {
  test.each(['seed', 'demo'] as const)('leads by one click to who said what, by which source (%s)', async (over) => {
    const page = await open('/', { over })
    await page.getByRole('link', { name: /^What was said about/ }).click()
    await page.waitForURL(/\/claims\?about=/)
    await settled(page)
    expect(await page.locator('[data-claim]').first().textContent()).toMatch(/[A-F][1-6–]/)
  })

  test('finds somebody by name: the first arrow down takes the first suggestion', async () => {
    const page = await open('/', { over: 'seed', language: 'ja' })
    await page.getByRole('combobox').first().fill('ゼレンスキー')
    await suggested(page, 'ゼレンスキー')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/person\/volodymyr-zelenskyy/)
    await settled(page)
  })
})

describe.each([
  ['/', 'light', 'en'],
  ['/matrix?cell=person/maren-ostrelid,proposition/brine-capped-at-30000-tonnes', 'dark', 'ja'],
  ['/matrix?form=list', 'light', 'ja'],
  ['/contradictions?who=itself', 'dark', 'en'],
  ['/changes', 'light', 'ja'],
  ['/compare?a=state/vesnava&b=state/korrelund', 'dark', 'en'],
  ['/compare?of=moments&by=published&from=2025-07-01&to=2025-10-01', 'light', 'en'],
] as const)('%s in %s, %s', (path, theme, language) => {
  test('has nothing that bars the way, and never scrolls sideways', async () => {
    const page = await open(path, { theme, language })
    expect(await barriers(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    await settled(page)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
  })
})
