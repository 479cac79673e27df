/** The pages of records, citations and the dossier, as people use them. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { mostItems } from '../../explorer/src/dossier/dossier.ts'
import { barriers, forgive, inChromium, open, settled, sideways } from './page.ts'

inChromium()

const panel = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`)

async function saved(page: Page, press: () => Promise<void>): Promise<[name: string, content: string]> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')]
}

test('three clicks lead from the first page to who said what about Zelenskyy, and by which source', async () => {
  const page = await open('/', { over: 'seed' })
  await page.getByRole('combobox').first().click()
  await page.keyboard.type('Zelenskyy')
  await page
    .getByRole('option', { name: /Zelenskyy/ })
    .first()
    .click()
  await page.waitForURL('**/person/volodymyr-zelenskyy')
  await settled(page)
  const card = panel(page, 'about').locator('[data-claim]').first()
  expect(await card.textContent()).toMatch(/[A-F][1-6–]/)
  await card.getByRole('link', { name: /citation/ }).click()
  await page.waitForURL('**/claim/**')
  await panel(page, 'provenance')
    .getByText(/carry it|carries it/)
    .first()
    .waitFor()
})

test('a number beside a list of claims opens that many', async () => {
  const page = await open('/state/vesnava')
  const link = panel(page, 'words')
    .getByRole('link', { name: /^All \d+ claims/ })
    .first()
  const many = /\d+/.exec((await link.textContent()) ?? '')?.[0]
  await link.click()
  await page.waitForURL('**/claims?**')
  await settled(page)
  await page.getByText(`${many} claims`, { exact: true }).first().waitFor()
})

test('sources that copy one another are drawn and listed as one', async () => {
  const page = await open('/claim/official-tariff-halved')
  const ladder = panel(page, 'provenance')
  expect(await ladder.textContent()).toContain('4 sources carry it, and all hang together: they count as one.')
  expect(await ladder.locator('svg [class*="band"] , svg rect[class*="cited"]').count()).toBeGreaterThan(4)
  expect(await ladder.getByRole('heading', { level: 3 }).count()).toBe(1)
})

test('a claim is cited in four notations with an address that does not change', async () => {
  const page = await open('/claim/official-tariff-halved')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await panel(page, 'claim')
    .getByRole('button', { name: /^Cite:/ })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('pre').nth(3).waitFor()
  expect(await barriers(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Copy' }).first().click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(
    /^Nobody named: Vesnava will halve .*Three Shores Wire.*\/claim\/official-tariff-halved\?known=/,
  )
  await page.keyboard.press('Escape')
  expect(await dialog.count()).toBe(0)
})

test('what a record is not yet at a moment is said, with a way to the present', async () => {
  const page = await open('/agreement/orsunn-accord?known=2025-08-01T00:00:00Z')
  expect(await page.locator('h1').textContent()).toBe('Not there at this moment')
  await page.getByRole('link', { name: 'Show it as of now' }).click()
  await page.getByRole('heading', { name: 'Orsunn Accord', level: 1 }).waitFor()
  forgive(/404/)
})

test('a dossier is collected, ordered by keyboard, annotated, saved, emptied and opened again', async () => {
  const page = await open('/person/tord-hemmelvik?known=2026-01-12T09:00:00Z')
  await panel(page, 'claims')
    .getByRole('button', { name: /^Add to dossier/ })
    .first()
    .click()
  await page.goto(`${new URL(page.url()).origin}/agreement/orsunn-accord`)
  await page.getByRole('button', { name: 'Add to dossier: Orsunn Accord' }).click()
  await page.goto(`${new URL(page.url()).origin}/dossier`)
  await settled(page)
  await page.getByLabel('Name of the dossier').fill('Lake')
  await page.getByLabel('Note on: Orsunn Accord').fill('Compare article 6.')
  await page.getByRole('button', { name: 'Move up: Orsunn Accord' }).focus()
  await page.keyboard.press('Enter')
  const entries = page.locator('[data-entry]')
  expect(await entries.first().getAttribute('data-entry')).toBe('agreement/orsunn-accord')
  expect(await barriers(page)).toEqual([])

  const [, markdown] = await saved(page, () => page.getByRole('button', { name: 'Markdown' }).click())
  expect(markdown).toMatch(/^# Lake\n\n## 1\. Orsunn Accord[\s\S]*> Compare article 6\.\n\n## 2\./)
  const [name, file] = await saved(page, () => page.getByRole('button', { name: 'Save file' }).click())
  expect(name).toBe('Lake.dossier.json')

  await page.getByRole('button', { name: 'Empty the dossier' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Empty the dossier' }).click()
  expect(await entries.count()).toBe(0)
  const chooser = page.locator('input[type=file]')
  await chooser.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await page.getByText('“bad.json” is not a dossier that this page can read.').waitFor()
  await chooser.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(file) })
  await entries.nth(1).waitFor()
  expect(await page.getByLabel('Note on: Orsunn Accord').inputValue()).toBe('Compare article 6.')
  await page.reload()
  await entries.nth(1).waitFor()
})

test('a full dossier takes nothing more, from a page or from a file, and says so', async () => {
  const page = await open('/dossier')
  const items = Array.from({ length: mostItems }, (_, index) => ({
    ...{ id: `event/none-${index}`, note: '', addedAt: '2026-01-12T09:00:00Z' },
    moment: { valid: null, published: null, known: null },
  }))
  const file = (name: string, held: object[]) => ({
    ...{ name, mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify({ version: 1, title: '', items: held })),
  })
  await page.locator('input[type=file]').setInputFiles(file('full.json', items))
  await page.getByText(/^Opened: 500 records/).waitFor()
  await page.locator('input[type=file]').setInputFiles(file('more.json', [{ ...items[0], id: 'event/other' }]))
  await page.getByText('the dossier would have 501 records; it has room for 500').waitFor()
  await page.goto(`${new URL(page.url()).origin}/agreement/orsunn-accord`)
  await page.getByRole('button', { name: 'The dossier is full (500)' }).first().waitFor()
})

test('a claim and its provenance read in Japanese on a narrow, dark page', async () => {
  const page = await open('/claim/official-tariff-halved', { language: 'ja', theme: 'dark', width: 360 })
  expect(await panel(page, 'provenance').textContent()).toContain('実質1件です。')
  expect(await sideways(page)).toBe(0)
  expect(await barriers(page)).toEqual([])
})

test('an embedded page without such a panel says so, and one with it does not', async () => {
  const page = await open('/person/tord-hemmelvik?embed=nonsense')
  await page.getByText('nothing to show in a panel “nonsense”').waitFor()
  expect(await page.getByRole('link', { name: 'Open the whole page' }).getAttribute('href')).toBe(
    '/person/tord-hemmelvik',
  )
  const other = await open('/person/tord-hemmelvik?embed=claims')
  await panel(other, 'claims').waitFor()
  expect(await other.getByText('nothing to show in a panel').isVisible()).toBe(false)
})
