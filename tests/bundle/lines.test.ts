/** Bundles that come record by record: in a file of lines, or from a program. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importBundle, importRecords, importStream } from '../../src/bundle/import.ts'
import type { BundleRecord } from '../../src/bundle/read/document.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { folderWith, foundAt } from './files.ts'
import { countOf, useStore, wholeGraph } from './graph.ts'

const store = useStore()

const bundle = bundleOf('talks', {
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  sources: [source('gazette')],
  propositions: [{ id: 'proposition/rent', text: { en: 'Alpha should pay a rent.' }, citations: [cite('gazette')] }],
  claims: [
    claim('a', 'state/alpha', { stance: 'SUPPORT', proposition: 'proposition/rent', citations: [cite('gazette')] }),
    claim('b', 'state/beta', { saidAfterClaims: ['claim/a'], stance: 'OPPOSE', proposition: 'proposition/rent' }),
  ],
})
const { bundle: head, ...lists } = bundle
const records = Object.entries(lists).flatMap(([collection, list]) =>
  (list as BundleRecord[]).map((record) => ({ collection, record })),
)

/** The bundle as lines, with others behind or in place of them. */
function lines(...more: string[]): string {
  const first = JSON.stringify({ parley: 1, bundle: head })
  return [first, ...more].map((line) => `${line}\n`).join('')
}
const written = records.map(({ collection, record }) => JSON.stringify({ [collection]: record }))

async function problemsOf(text: string | Uint8Array, name = 'b.ndjson'): Promise<string[]> {
  return (await foundAt(join(await folderWith({ [name]: text }), name))).problems
}

/** The graph without times and random ids. */
async function timeless(): Promise<string[]> {
  const lines = await wholeGraph(store())
  return lines.map((line) => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|import\/[0-9a-f-]+/g, '')).sort()
}

async function wiped(): Promise<void> {
  await store().write((transaction) => transaction.run({ name: 'tests: wipe', text: 'MATCH (n) DETACH DELETE n' }))
}

describe('a bundle record by record', () => {
  it('makes the graph that it makes as a whole, in whatever order its records come', async () => {
    await importRecords(store(), bundle)
    const whole = await timeless()
    for (const order of [records, records.toReversed()]) {
      await wiped()
      await importStream(store(), head, order)
      expect(await timeless()).toEqual(whole)
    }
    await wiped()
    const folder = await folderWith({ 'b.ndjson': lines(...written), 'input-without-ending': lines(...written) })
    await importBundle(store(), { path: join(folder, 'b.ndjson') })
    expect(await timeless()).toEqual(whole)
    expect(await importBundle(store(), { path: join(folder, 'input-without-ending') })).toMatchObject({
      at: null,
      unchanged: expect.objectContaining({ length: records.length }),
    })
  })

  it('may be more than memory is to hold: many records come, change and go as they do in one piece', async () => {
    const long = (index: number, more: string) => `${more} ${index} ${'x'.repeat(1_000)}`
    async function* states(more: string, count: number) {
      for (let index = 0; index < count; index += 1) {
        yield { collection: 'states', record: state(`s${index}`, long(index, more)) as BundleRecord }
      }
    }
    const counted = async (more: string, count: number) => {
      const report = await importStream(store(), head, states(more, count), { withdraw: true })
      const { created, changed, unchanged, retracted, restored } = report
      return [created, changed, unchanged, retracted, restored].map(({ length }) => length)
    }
    expect(await counted('One', 1_500)).toEqual([1_500, 0, 0, 0, 0])
    expect(await counted('One', 1_500)).toEqual([0, 0, 1_500, 0, 0])
    expect(await counted('Two', 1_400)).toEqual([0, 1_400, 0, 100, 0])
    expect(await counted('Two', 1_500)).toEqual([0, 0, 1_400, 0, 100])
    expect(await countOf(store(), 'State')).toBe(1_500)
  }, 30_000)
})

describe('a file of lines', () => {
  it('may be larger than 16 MiB, as a file of another kind may not', async () => {
    const large = state('alpha', 'Alpha')
    const many = Array.from({ length: 1_000 }, (_, index) =>
      JSON.stringify({ states: { ...large, id: `state/s${index}`, description: { en: 'x'.repeat(18_000) } } }),
    )
    expect(await problemsOf(lines(...many))).toEqual([])
  })

  it.each([
    ['{"states": {"id": "state/c", "labels": {"en": "C"}, "iso3": "x"}}', /^b\.ndjson:2 states\.iso3: /],
    ['{"states": {"id": "state/c", "id": "state/d"}}', /^b\.ndjson:2:30 The map has the key "id" already/],
    ['{"states": {"id": "state/c"', /^b\.ndjson:2 The line is not JSON; was the file cut short\?$/],
    ['{"states": [{"id": "state/c"}]}', /^b\.ndjson:2 states: is a list; it must be a map/],
    ['{"states": {}, "claims": {}}', /^b\.ndjson:2 The line must be \{"claims": \{…\}\}/],
    ['[1]', /^b\.ndjson:2 The line must be /],
    ['{"steats": {}}', /^b\.ndjson:2 .*steats: is not known here; did you mean states\?/],
    [JSON.stringify({ parley: 1, bundle: head }), /^b\.ndjson:2 The line must be /],
    ['{"states": {"id": "state/c", "labels": {"en": "\\u0000"}}}', /^b\.ndjson:2 states\.labels\.en: /],
    ['\u0000\u0000', /^b\.ndjson:2 The line is not JSON/],
  ])('says in which line it is wrong: %s', async (line, problem) => {
    expect((await problemsOf(lines(line, ...written)))[0]).toMatch(problem)
  })

  it('says in which lines an id comes twice', async () => {
    const [first = ''] = written
    expect(await problemsOf(lines(...written, first))).toEqual([
      'b.ndjson:8 states.id: is state/alpha, which states in b.ndjson:2 has already.',
    ])
  })

  it('wants the head first', async () => {
    expect((await problemsOf(`${written.join('\n')}\n`))[0]).toMatch(/^b\.ndjson No file says which bundle this is\./)
    expect((await problemsOf(JSON.stringify({ parley: 2, bundle: head })))[0]).toMatch(/^b\.ndjson:1 .*version 2/)
    expect((await problemsOf(JSON.stringify({ parley: 1, bundle: { ...head, license: 3 } })))[0]).toMatch(
      /^b\.ndjson:1 bundle\.license: /,
    )
  })

  it('reads no line of more than 16 MiB, and nothing behind it', async () => {
    const long = `{"states": {"id": "state/c", "labels": {"en": "${'x'.repeat(17 * 1024 * 1024)}"}}}`
    expect(await problemsOf(lines(long, '{'))).toEqual([
      'b.ndjson:2 The line has more than 16777216 bytes, which is the most; the rest of the file was not read.',
    ])
  })

  it('says which line is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(lines()), new Uint8Array([0x7b, 0xff, 0x7d])])
    expect((await problemsOf(bytes))[0]).toBe('b.ndjson:2 The line is not UTF-8.')
  })
})
