/** `parley export --format jsonld|turtle`: processors of both find the same triples, and these say what the API says. */
import jsonld from 'jsonld'
import { Parser } from 'n3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphRecords, kindsOfLists } from '../../src/export/graph-records.ts'
import { defaultBase, jsonLdText, turtleText } from '../../src/export/linked/linked-formats.ts'
import { parley } from '../commands/process.ts'
import { openService, type Service } from '../service.ts'
import { strait } from '../worlds/strait.ts'
import { awkwardWords } from './awkward-words.ts'

let service: Service
beforeAll(async () => {
  service = await openService(strait)
  await service.take(awkwardWords as never)
})
afterAll(() => service.close())

interface QuadTerm {
  termType: string
  value: string
  language?: string
  datatype?: { value: string }
}

/** One line a triple; tags of languages mean the same in any case. */
function lineOf({ subject, predicate, object }: Record<'subject' | 'predicate' | 'object', QuadTerm>): string {
  const { termType, value, language, datatype } = object
  const shown =
    termType === 'NamedNode' ? `<${value}>` : `${JSON.stringify(value)} ${language?.toLowerCase() || datatype?.value}`
  return `<${subject.value}> <${predicate.value}> ${shown}`
}

async function text(write: typeof turtleText, base = defaultBase, lists?: string[]): Promise<string> {
  let all = ''
  for await (const piece of write(graphRecords(service.store, kindsOfLists(lists)), base)) all += piece
  return all
}

async function turtle(base?: string, lists?: string[]): Promise<string[]> {
  return new Parser({ format: 'text/turtle' })
    .parse(await text(turtleText, base, lists))
    .map(lineOf)
    .sort()
}

test('both have the same triples, each once', async () => {
  const quads = (await jsonld.toRDF(JSON.parse(await text(jsonLdText)))) as Parameters<typeof lineOf>[0][]
  const triples = await turtle()
  expect(quads.map(lineOf).sort()).toEqual(triples)
  expect(new Set(triples).size).toBe(triples.length)
  expect(triples.length).toBeGreaterThan(500)
})

const schema = 'https://schema.org/'
const prov = 'http://www.w3.org/ns/prov#'

/** The subjects and objects of a predicate, as ids. */
async function pairs(predicate: string, subjects = /^/): Promise<string[]> {
  const found = (await turtle()).map((line) => line.split(' '))
  return found
    .filter(
      ([subject, each]) => each === `<${predicate}>` && subjects.test(subject?.slice(1 + defaultBase.length) ?? ''),
    )
    .map(([subject, , object]) => [subject, object].map((each) => each?.slice(1 + defaultBase.length, -1)).join(' '))
    .sort()
}

test('PROV-O tells who said a claim, who published a source, and what each comes from', async () => {
  const { claims, sources } = await service.data(`{
    claims(first: 200) { nodes { id speakers { actor { id } } citations { attribution source { id } via { id } } } }
    sources(first: 200) { nodes { id publisher { id } authors { id } drawsOn { id } } }
  }`)
  type Linked = { id: string }
  const from = (rows: Linked[], endsOf: (row: never) => (Linked | null)[]) =>
    [
      ...new Set(rows.flatMap((row) => endsOf(row as never).flatMap((end) => (end ? [`${row.id} ${end.id}`] : [])))),
    ].sort()
  type Claim = { speakers: { actor: Linked }[]; citations: { attribution: string; source: Linked; via: Linked[] }[] }
  type Source = { publisher: Linked | null; authors: Linked[]; drawsOn: Linked[] }
  const attributed = from(claims.nodes, ({ speakers }: Claim) => speakers.map(({ actor }) => actor))
  const quoted = from(claims.nodes, ({ citations }: Claim) =>
    citations.filter(({ attribution }) => attribution === 'QUOTED').map(({ source }) => source),
  )
  const derived = from(claims.nodes, ({ citations }: Claim) => citations.flatMap(({ via }) => via))
  const made = from(sources.nodes, ({ publisher, authors }: Source) => [publisher, ...authors])
  const drawn = from(sources.nodes, ({ drawsOn }: Source) => drawsOn)
  for (const each of [attributed, quoted, derived, made, drawn]) expect(each.length).toBeGreaterThan(0)
  expect(await pairs(`${prov}wasAttributedTo`, /^claim/)).toEqual(attributed)
  expect(await pairs(`${prov}wasAttributedTo`, /^source/)).toEqual(made)
  expect(await pairs(`${prov}wasQuotedFrom`, /^claim/)).toEqual(quoted)
  expect(await pairs(`${prov}wasDerivedFrom`, /^claim/)).toEqual(derived)
  expect((await pairs(`${prov}wasDerivedFrom`, /^source/)).filter((pair) => drawn.includes(pair))).toEqual(drawn)
})

test('schema.org tells kinds, and the grade of a claim as a review', async () => {
  const triples = await turtle()
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
  const kinds = { claim: 'Claim', person: 'Person', organization: 'Organization', event: 'Event', state: 'Country' }
  for (const [prefix, name] of Object.entries(kinds)) {
    const ids = triples.filter((line) => line.endsWith(`<${type}> <${schema}${name}>`))
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((line) => !line.startsWith(`<${defaultBase}${prefix}/`))).toEqual([])
  }
  const reviewed = await pairs(`${schema}itemReviewed`)
  const { claims } = await service.data('{ claims(first: 200) { nodes { id citations { id credibility } } } }')
  const graded = claims.nodes.flatMap(
    (claim: { id: string; citations: { id: string; credibility: string | null }[] }) =>
      claim.citations.flatMap(({ id, credibility }) => (credibility ? [`${id} ${claim.id}`] : [])),
  )
  expect(reviewed).toEqual(graded.sort())
})

test('--base is what IRIs of records begin with, and --kinds which records there are', async () => {
  const triples = await turtle('https://example.org/id/', ['states'])
  const subjects = new Set(triples.map((line) => line.split(' ')[0]))
  expect(subjects).toContain('<https://example.org/id/state/northland>')
  expect([...subjects].filter((each) => !/<https:\/\/example\.org\/id\/(state|citation)\//.test(each ?? ''))).toEqual(
    [],
  )
  expect(() => kindsOfLists(['states', 'nations'])).toThrow(
    /There is no kind "nations", but persons, organizations, states/,
  )
})

test('a base that begins no IRI is told, and the code is 2', async () => {
  const run = parley(['export', '--format', 'turtle', '--base', 'no base'])
  expect([await run.ended, run.printed.stdout]).toEqual([2, ''])
  expect(run.printed.stderr).toMatch(/the beginning of an IRI, such as/)
}, 20_000)
