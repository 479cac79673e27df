/** `parley export --format csv`: each list of the API as a table. */
import { readFile } from 'node:fs/promises'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askingStore } from '../../src/commands/ask-store.ts'
import { type TableRows, type TableWriting, tableText } from '../../src/export/tables/table-text.ts'
import { type TableName, tables } from '../../src/export/tables/tables.ts'
import { parley } from '../commands/process.ts'
import { openService, type Service } from '../service.ts'
import { bundleOf } from '../worlds/island.ts'
import { strait } from '../worlds/strait.ts'

let service: Service
let cut: number
async function textOf(name: TableName, rows: TableRows = {}, options: TableWriting = {}): Promise<string> {
  cut = 0
  const ask = askingStore(service.store, () => {
    cut += 1
  })
  let text = ''
  for await (const piece of tableText(name, rows, ask, options)) text += piece
  return text
}

async function rowsOf(name: TableName, rows: TableRows = {}): Promise<Record<string, string>[]> {
  return Papa.parse<Record<string, string>>(await textOf(name, rows), { header: true, skipEmptyLines: true }).data
}

describe('of a bundle with all that the model has', () => {
  beforeAll(async () => {
    service = await openService(strait)
  })
  afterAll(() => service.close())

  test.each(Object.keys(tables) as TableName[])(
    '%s has all rows of the list in its order, and each column has something',
    async (name) => {
      const { list } = await service.data(`{ list: ${name}(first: 200) { totalCount nodes { id } } }`)
      const rows = await rowsOf(name)
      expect(rows.map(({ id }) => id)).toEqual(list.nodes.map(({ id }: { id: string }) => id))
      expect(rows).toHaveLength(list.totalCount)
      // What was withdrawn is in no list.
      const columns = Object.keys(tables[name]).filter((column) => column !== 'retracted_at')
      expect(columns.filter((column) => rows.every((row) => row[column] === ''))).toEqual([])
    },
  )

  test('a row of claims says what the answer says', async () => {
    const { claims } = await service.data(
      '{ claims(first: 1, filter: { conditional: true }) { nodes { id text speechAct said { edtf } speakers { actor { label } } conditions { text } citations { credibility source { label reliability } } } } }',
    )
    const [claim] = claims.nodes
    const [row] = await rowsOf('claims', { filter: { conditional: true } })
    expect(row).toMatchObject({
      id: claim.id,
      text: claim.text,
      said: claim.said?.edtf ?? '',
      speech_act: claim.speechAct,
      speakers: claim.speakers.map((each: { actor: { label: string } }) => each.actor.label).join('; '),
      conditions: claim.conditions.map((each: { text: string }) => each.text).join('; '),
      sources: claim.citations.map((each: { source: { label: string } }) => each.source.label).join('; '),
      grades: claim.citations
        .map(
          (each: { credibility: string | null; source: { reliability: string } }) =>
            `${each.source.reliability.slice(0, 1)}${each.credibility?.slice(1, 2) ?? '–'}`,
        )
        .join('; '),
    })
  })

  test('a filter and a moment choose the rows', async () => {
    const all = await rowsOf('claims')
    const { claims } = await service.data('{ claims(first: 200, filter: { stances: [OPPOSE] }) { nodes { id } } }')
    const opposed = await rowsOf('claims', { filter: { stances: ['OPPOSE'] } })
    expect(opposed.map(({ id }) => ({ id }))).toEqual(claims.nodes)
    expect(opposed.length).toBeLessThan(all.length)
    expect(await rowsOf('claims', { published: '1900-01-01' })).toEqual([])
    expect(await rowsOf('claims', { known: '2000-01-01T00:00:00Z' })).toEqual([])
    expect((await rowsOf('claims', { valid: '9999-12-31' })).length).toBe(all.length)
  })

  test('what is wrong with a filter or a day is said before anything is written', async () => {
    await expect(textOf('claims', { filter: { stanse: [] } })).rejects.toThrow(/stanse/)
    await expect(textOf('claims', { valid: '2025-02-30' })).rejects.toThrow(/2025-02-30/)
    await expect(textOf('topics', { filter: {} })).rejects.toThrow('The list topics has no filter; leave it out.')
  })
})

describe('of names that a spreadsheet could take for something else', () => {
  const names = ['=1+1', '+1', '-1', '@a', 'a "quoted", thing', 'two\nlines', '＝1']
  beforeAll(async () => {
    service = await openService(
      bundleOf('names', {
        states: [
          ...names.map((name, index) => ({ id: `state/name-${index}`, labels: { en: name } })),
          ...Array.from({ length: 200 }, (_, index) => ({ id: `state/s-${index}`, labels: { en: `State ${index}` } })),
        ],
      }),
    )
  })
  afterAll(() => service.close())

  test('formulas are made harmless, lines end as RFC 4180 has it, and all pages are there once', async () => {
    const text = await textOf('actors')
    const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, newline: '\r\n' }).data
    const label = (index: number) => rows.find(({ id }) => id === `state/name-${index}`)?.label
    expect(names.map((_, index) => label(index))).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@a",
      'a "quoted", thing',
      'two\nlines',
      "'＝1",
    ])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(207)
    expect(rows).toHaveLength(207)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  test('it begins with a byte order mark only where that is asked for', async () => {
    expect((await textOf('actors')).startsWith('"id"')).toBe(true)
    expect((await textOf('actors', {}, { bom: true })).startsWith('\u{FEFF}"id"')).toBe(true)
  })
})

test('a list of a row that is longer than the table shows is told', async () => {
  const sources = Array.from({ length: 21 }, (_, index) => ({
    id: `source/s-${index}`,
    title: { en: `S ${index}` },
    type: 'POST',
  }))
  service = await openService(
    bundleOf('many', {
      sources,
      claims: [
        {
          id: 'claim/a',
          text: { en: 'A' },
          speechAct: 'ASSERT',
          citations: sources.map(({ id }) => ({
            source: id,
            attribution: 'REPORTED',
            credibility: 'C3_POSSIBLY_TRUE',
          })),
        },
      ],
    }),
  )
  const [row] = await rowsOf('claims')
  expect([row?.source_ids?.split('; ').length, row?.sources_count, cut]).toEqual([20, '21', 1])
  await service.close()
})

test.each([
  [['--format', 'csv', '--bundle', 'seed'], /--bundle is for bundle, ndjson; csv takes --kinds, /],
  [['--format', 'csv', '--filter', '{stance}'], /It must be JSON/],
])(
  'options that do not go together are told, and the code is 2: %s',
  async (args, told) => {
    const run = parley(['export', ...args])
    expect([await run.ended, run.printed.stdout]).toEqual([2, ''])
    expect(run.printed.stderr).toMatch(told)
  },
  20_000,
)

test('docs/export.md has the columns of each table', async () => {
  const page = await readFile('docs/export.md', 'utf8')
  const documented = [...page.matchAll(/^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \|$/gm)].map(([, name, columns]) => [
    name,
    columns?.split(', ').map((column) => column.slice(1, -1)),
  ])
  expect(documented).toEqual(Object.entries(tables).map(([name, columns]) => [name, Object.keys(columns)]))
})
