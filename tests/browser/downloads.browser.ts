/** Files that the page gives: each opens as what it is called, and has what the page shows. */
import { readFile } from 'node:fs/promises'
import { DOMParser } from '@xmldom/xmldom'
import { MultiGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { total } from './list.ts'
import { inChromium, open } from './page.ts'

inChromium()

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

/** What an entry of a panel's menu gives. */
const fromMenu = (page: Page, panel: string, entry: string) =>
  saved(page, async () => {
    await page
      .locator(`[data-panel="${panel}"]`)
      .getByRole('button', { name: /^More about/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: entry }).click()
  })

/** Width and height of a PNG, in pixels. */
function sizeOfPng(content: Buffer): [width: number, height: number] {
  expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  return [content.readUInt32BE(16), content.readUInt32BE(20)]
}

const rowsOf = (content: Buffer) =>
  Papa.parse<Record<string, string>>(content.toString('utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })

test('the network comes in each form with the records and ties that the page counts', async () => {
  const page = await open('/network')
  await page.waitForSelector('[data-drawn]')
  const said = (await page.locator('[data-panel="picture"]').textContent()) ?? ''
  const [, records, ties] = (/(\d+) records, (\d+) ties/.exec(said) ?? []).map(Number)
  const gexf = await fromMenu(page, 'picture', 'Download GEXF')
  const graphml = await fromMenu(page, 'picture', 'Download GraphML')
  for (const graph of [
    readGexf(MultiGraph, gexf.content.toString('utf8')),
    readGraphml(MultiGraph, graphml.content.toString('utf8')),
  ]) {
    expect([graph.order, graph.size]).toEqual([records, ties])
  }
  const nodes = rowsOf((await fromMenu(page, 'picture', 'Download CSV (records)')).content)
  const edges = rowsOf((await fromMenu(page, 'picture', 'Download CSV (ties)')).content)
  expect([nodes.data.length, edges.data.length, nodes.errors, edges.errors]).toEqual([records, ties, [], []])
  const [width, height] = sizeOfPng((await fromMenu(page, 'picture', 'Download PNG')).content)
  expect(Math.min(width, height)).toBeGreaterThan(400)
})

test.each([
  ['/timeline', 'overview', 'parley-timeline-overview'],
  ['/timeline', 'lanes', 'parley-timeline'],
  ['/matrix', 'matrix', 'parley-matrix'],
  ['/', 'spoken-about', 'spoken-about'],
])('the picture of %s (%s) comes as SVG and PNG of one shape', async (path, panel, file) => {
  const page = await open(path)
  const figure = page.locator(`[data-panel="${panel}"]`)
  const svg = await saved(page, () => figure.getByRole('button', { name: 'Save SVG' }).click())
  const png = await saved(page, () => figure.getByRole('button', { name: 'Save PNG' }).click())
  expect([svg.name, png.name]).toEqual([`${file}.svg`, `${file}.png`])
  const root = new DOMParser().parseFromString(svg.content.toString('utf8'), 'image/svg+xml').documentElement
  expect(root?.tagName).toBe('svg')
  expect(root?.getElementsByTagName('text').length).toBeGreaterThan(3)
  // What stands in the page's styles has to stand in the picture too.
  expect(svg.content.toString('utf8')).not.toMatch(/var\(--|class="/)
  const [width, height] = sizeOfPng(png.content)
  const shape = Number(root?.getAttribute('width')) / Number(root?.getAttribute('height'))
  expect(width / height).toBeCloseTo(shape, 1)
})

test('a list comes as JSON with each of its rows, and the matrix as CSV with each of its actors', async () => {
  const page = await open('/claims?stances=OPPOSE')
  const rows = await total(page)
  const list = page.locator('[data-panel="list"]')
  await list
    .getByRole('button', { name: /^More about/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Download as CSV or JSON …' }).click()
  const json = await saved(page, () => page.getByRole('dialog').getByRole('button', { name: 'JSON' }).click())
  const claims = JSON.parse(json.content.toString('utf8')) as { id: string; stance: string }[]
  expect(new Set(claims.map(({ id }) => id)).size).toBe(rows)
  expect(new Set(claims.map(({ stance }) => stance))).toEqual(new Set(['OPPOSE']))

  const matrix = await open('/matrix')
  const [, actors] = /(\d+) actors/.exec((await matrix.locator('[data-panel="matrix"]').textContent()) ?? '') ?? []
  const { data, errors } = rowsOf((await fromMenu(matrix, 'matrix', 'Download CSV')).content)
  expect(errors).toEqual([])
  expect(new Set(data.map((row) => row.actor)).size).toBe(Number(actors))
})
