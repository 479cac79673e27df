/** Graphs as files by HTTP: what an address means, what comes back, and how a wrong one is refused. */
import Papa from 'papaparse'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphFormats } from '../../src/graphs/graph-formats.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { ofTests, openService, type Service } from '../service.ts'
import { hall } from '../worlds/hall.ts'

let service: Service
let get: (path: string, init?: RequestInit) => Promise<Response>
beforeAll(async () => {
  service = await openService(hall)
  const yoga = createGraphqlServer({ store: service.store, log: pino({ level: 'silent' }), limits: ofTests })
  get = async (path, init = {}) => yoga.fetch(new URL(path, 'http://parley.example'), init)
})
afterAll(() => service.close())

const edges = async (path: string, init?: RequestInit) => {
  const { data } = Papa.parse<Record<string, string>>(await (await get(path, init)).text(), {
    header: true,
    skipEmptyLines: true,
  })
  return data.map(({ Source, Target, Weight }) => `${Source} ${Target} ${Weight}`)
}

test.each(Object.entries(graphFormats))('%s is a file with a name and a type of its own', async (name, format) => {
  const reply = await get(`/export/network.${format.extension}?type=COPARTICIPATION`)
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-type')).toBe(format.mediaType)
  expect(reply.headers.get('content-disposition')).toBe(`attachment; filename="parley-network.${format.extension}"`)
  const { network } = await service.data(`{ network(type: COPARTICIPATION) { document(format: ${name}) } }`)
  expect(await reply.text()).toBe(network.document)
})

test('JSON of a neighborhood says of an edge what the other formats say, and no more', async () => {
  const json = async (extension: string) =>
    JSON.parse(await (await get(`/export/neighborhood.${extension}?of=person/a`)).text())
  const cytoscape = await json('cytoscape.json')
  const graphology = await json('graphology.json')
  const said = ['count', 'evidence', 'label', 'role', 'type', 'weight', 'from', 'to']
  const ends = ['id', 'source', 'target', 'directed']
  const named = (records: object[]) => new Set(records.flatMap(Object.keys))
  expect(named(cytoscape.elements.edges.map(({ data }: { data: object }) => data))).toEqual(new Set([...ends, ...said]))
  expect(named(graphology.edges.map(({ attributes }: { attributes: object }) => attributes))).toEqual(new Set(said))
})

describe('parameters are the arguments of the field', () => {
  test('numbers, codes and JSON for what has parts', async () => {
    expect(await edges('/export/network.edges.csv?type=CONGRUENCE&first=1')).toEqual(['person/a person/b 6'])
    const filter = encodeURIComponent('{"ids": ["person/a", "person/c"]}')
    expect(await edges(`/export/network.edges.csv?type=CONFLICT&actors=${filter}&minWeight=1.5`)).toEqual([
      'person/a person/c 4',
    ])
  })

  test('an empty one is left out', async () => {
    expect(await edges('/export/network.edges.csv?type=CONGRUENCE&first=1&actors=&level=')).toEqual([
      'person/a person/b 6',
    ])
  })

  test('the days of @asOf are among them', async () => {
    expect(await edges('/export/network.edges.csv?type=CONFLICT&valid=2024-02-15')).toEqual(['person/a person/b 1'])
    expect(await edges('/export/network.edges.csv?type=CONFLICT&published=2023-12-31')).toEqual([])
  })

  test('labels are in the language of `lang`, else of the browser', async () => {
    const page = async (more: string, headers: Record<string, string> = {}) =>
      (await get(`/export/network.nodes.csv?type=COPARTICIPATION${more}`, { headers })).text()
    await service.take({
      ...hall,
      persons: (hall as unknown as { persons: { id: string }[] }).persons.map((person) =>
        person.id === 'person/a' ? { ...person, labels: { en: 'a', ja: 'あ' } } : person,
      ),
    } as never)
    const found = [await page(''), await page('&lang=ja'), await page('', { 'accept-language': 'ja' })]
    await service.take(hall)
    expect(found.map((text) => text.includes('あ'))).toEqual([false, true, true])
  })
})

test('a cache is told that the language is part of the question', async () => {
  const reply = await get('/export/network.dot?type=ADDRESS')
  expect(reply.headers.get('vary')).toMatch(/accept-language/)
  const asked = await get(`/graphql?query=${encodeURIComponent('{ service { name } }')}`, {
    headers: { accept: 'application/json' },
  })
  expect([asked.status, asked.headers.get('vary')]).toEqual([200, expect.stringMatching(/accept-language/)])
})

test('HEAD answers the same without the file', async () => {
  const reply = await get('/export/network.gexf?type=ADDRESS', { method: 'HEAD' })
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, graphFormats.GEXF.mediaType])
})

test.each([
  ['/export/network.xlsx?type=ADDRESS', 404, 'NOT_FOUND', undefined, 'gexf'],
  ['/export/claims.gexf', 404, 'NOT_FOUND', undefined, 'network'],
  ['/export/..%2fnetwork.gexf', 404, 'NOT_FOUND', undefined, 'network'],
  ['/export/network.gexf', 400, 'BAD_USER_INPUT', 'type', 'needed'],
  ['/export/network.gexf?type=ADDRESS&depth=1', 400, 'BAD_USER_INPUT', 'depth', 'type'],
  ['/export/network.gexf?type=ADDRESS&first=many', 400, 'BAD_USER_INPUT', 'first', 'number'],
  ['/export/network.gexf?type=ADDRESS&first=%20', 400, 'BAD_USER_INPUT', 'first', 'number'],
  ['/export/network.gexf?type=ADDRESS&minWeight=%09', 400, 'BAD_USER_INPUT', 'minWeight', 'number'],
  ['/export/network.gexf?type=ADDRESS&first=2001', 400, 'BAD_USER_INPUT', 'first', '2,000'],
  ['/export/network.gexf?type=ADDRESS&first=1&first=2', 400, 'BAD_USER_INPUT', 'first', 'one value'],
  ['/export/network.gexf?type=ADDRESS&actors=person/a', 400, 'BAD_USER_INPUT', 'actors', 'JSON'],
  ['/export/network.gexf?type=ADDRESS&first=1.5', 400, 'BAD_USER_INPUT', 'first', 'non-integer'],
  ['/export/network.gexf?type=ADDRESS&minWeight=Infinity', 400, 'BAD_USER_INPUT', 'minWeight', 'number'],
  ['/export/network.gexf?type=ADDRESS&minWeight=NaN', 400, 'BAD_USER_INPUT', 'minWeight', 'number'],
  ['/export/network.gexf?type=NOTHING', 400, 'BAD_USER_INPUT', 'type', 'COPARTICIPATION, '],
  ['/export/neighborhood.gexf?of=person/a&via=MADE,ABOUT', 400, 'BAD_USER_INPUT', 'via[0]', 'MADE, '],
  [
    '/export/network.gexf?type=ADDRESS&claims={"speechActs":["SING"]}',
    400,
    'BAD_USER_INPUT',
    'claims.speechActs[0]',
    'SING',
  ],
  ['/export/network.gexf?type=ADDRESS&valid=yesterday', 400, 'BAD_USER_INPUT', 'valid', 'YYYY-MM-DD'],
])('%s is refused with %i', async (path, status, code, argument, says) => {
  const reply = await get(path)
  const { errors } = (await reply.json()) as { errors: { message: string; extensions?: Record<string, unknown> }[] }
  expect(reply.status).toBe(status)
  if (code) expect(errors[0]?.extensions?.code).toBe(code)
  if (argument) expect(errors[0]?.extensions?.argument).toBe(argument)
  expect(errors[0]?.message).toContain(says)
})

test('nothing but reading is allowed', async () => {
  const reply = await get('/export/network.gexf?type=ADDRESS', { method: 'POST' })
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})
