/** What happened to a record, and to all records: the newest first, as text, in pages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { pageFrom, pagesOf, type Window } from '../lists/connections.ts'
import { type Answer, openService, type Service } from '../service.ts'

function talks(lists: Record<string, unknown[]>, name = 'talks'): Bundle {
  return { bundle: { name, formatVersion: 1, author: 'A Tester', license: 'CC0-1.0' }, ...lists } as Bundle
}

const states = ['north', 'south'].map((id) => ({ id: `state/${id}`, labels: { en: id } }))
const sources = [{ id: 'source/gazette', title: { en: 'The gazette' }, type: 'ARTICLE' }]
const cite = (more: object = {}) => ({
  source: 'source/gazette',
  attribution: 'QUOTED',
  credibility: 'C3_POSSIBLY_TRUE',
  ...more,
})
const claim = (id: string, more: object = {}) => ({
  id: `claim/${id}`,
  text: { en: id },
  speechAct: 'ASSERT',
  speakers: [{ actor: 'state/north' }],
  ...more,
})

/** Five imports; the first is of most records, the others each do something else. */
const imports: Bundle[] = [
  talks({ states, sources, claims: [claim('a', { said: '2025-02', citations: [cite()] }), claim('b')] }),
  talks({
    states,
    sources,
    claims: [claim('a', { said: '2025-03', about: ['state/south'], citations: [cite({ locator: '§1' })] }), claim('b')],
  }),
  talks({ states, sources }),
  talks({ topics: [{ id: 'topic/trade', labels: { en: 'Trade' } }] }, 'topics'),
  talks({ states, sources, claims: [claim('a', { said: '2025-04' })] }),
]

let service: Service
const at: string[] = []
let first: string
let second: string
beforeAll(async () => {
  service = await openService(imports[0])
  at.push((await service.data('{ service { lastRecordedAt } }')).service.lastRecordedAt)
  for (const each of imports.slice(1)) at.push(String((await importRecords(service.store, each)).at))
  const cited = await service.store.read({
    name: 'tests: citations',
    text: 'MATCH (c:Record) WHERE c.supportsId IS NOT NULL RETURN c.id AS id ORDER BY c.recordedAt',
  })
  ;[first = '', second = ''] = cited.map(({ id }) => String(id))
})
afterAll(() => service.close())

const short = 'at by action subject { ... on Node { id } } entity { id }'

/** For each change, the number of its import, the action and the record. */
function brief(nodes: Answer[]): [number, string, string][] {
  return nodes.map(({ at: instant, action, subject }) => [at.indexOf(instant), action, subject.id])
}

describe('Entity.revisions', () => {
  test('tells each change, the newest first, and the first recording', async () => {
    const { entity } = await service.data(`{ entity(id: "claim/a") {
      revisions { at by action subject { __typename } entity { id label } changes { name before after } }
    } }`)
    const itself = { subject: { __typename: 'Claim' }, entity: { id: 'claim/a', label: 'a' }, by: 'talks' }
    expect(entity.revisions).toEqual([
      {
        ...itself,
        at: at[4],
        action: 'RESTORED',
        changes: [
          { name: 'said', before: '2025-03', after: '2025-04' },
          { name: 'about', before: 'state/south', after: null },
          { name: 'citations', before: second, after: null },
        ],
      },
      { ...itself, at: at[2], action: 'RETRACTED', changes: [] },
      {
        ...itself,
        at: at[1],
        action: 'CHANGED',
        changes: [
          { name: 'said', before: '2025-02', after: '2025-03' },
          { name: 'about', before: null, after: 'state/south' },
          { name: 'citations', before: first, after: second },
        ],
      },
      { ...itself, at: at[0], action: 'CREATED', changes: [] },
    ])
  })

  test('is cut by first, and says so', async () => {
    const { data, extensions } = await service.ask('{ entity(id: "claim/a") { revisions(first: 2) { action } } }')
    expect(data.entity.revisions).toEqual([{ action: 'RESTORED' }, { action: 'RETRACTED' }])
    expect(extensions).toMatchObject({ truncated: ['entity.revisions'] })
  })

  test('answers for what is withdrawn, and for many records, in the read that reads them', async () => {
    const { data, reads } = await service.ask(`{
      nodes(ids: ["claim/b", "topic/trade", "claim/a"]) { ... on Entity { revisions(first: 1) { action subject { ... on Entity { id label } } } } }
    }`)
    expect(data.nodes).toEqual([
      { revisions: [{ action: 'RETRACTED', subject: { id: 'claim/b', label: 'b' } }] },
      { revisions: [{ action: 'CREATED', subject: { id: 'topic/trade', label: 'Trade' } }] },
      { revisions: [{ action: 'RESTORED', subject: { id: 'claim/a', label: 'a' } }] },
    ])
    expect(reads).toHaveLength(1)
  })
})

describe('Query.changes', () => {
  const whole = async () => {
    const { changes } = await service.data(`{ changes(first: 200) { totalCount nodes { ${short} } } }`)
    return changes
  }

  test('has all that happened, the newest first, what came at one instant by id', async () => {
    const { nodes, totalCount } = await whole()
    const cited = [first, second].toSorted()
    expect(brief(nodes)).toEqual([
      [4, 'RESTORED', 'claim/a'],
      [3, 'CREATED', 'topic/trade'],
      [2, 'RETRACTED', second],
      [2, 'RETRACTED', 'claim/a'],
      [2, 'RETRACTED', 'claim/b'],
      ...cited.map((id) => [1, id === first ? 'RETRACTED' : 'CREATED', id]),
      [1, 'CHANGED', 'claim/a'],
      [0, 'CREATED', first],
      ...['claim/a', 'claim/b', 'source/gazette', 'state/north', 'state/south'].map((id) => [0, 'CREATED', id]),
    ])
    expect(totalCount).toBe(nodes.length)
  })

  test('says by which bundle, and what is an entity', async () => {
    const { nodes } = await whole()
    const by = nodes.map((node: Answer) => node.by)
    expect(by.filter((name: string) => name === 'topics')).toHaveLength(1)
    expect(new Set(by)).toEqual(new Set(['talks', 'topics']))
    for (const { subject, entity } of nodes) {
      expect(entity).toEqual(subject.id.startsWith('citation/') ? null : { id: subject.id })
    }
  })

  test('narrows to what came since an instant, that one included', async () => {
    const ask = async (since: string | undefined) =>
      (
        await service.data(`query ($since: DateTime) { changes(since: $since) { totalCount nodes { ${short} } } }`, {
          since,
        })
      ).changes
    const all = brief((await whole()).nodes)
    for (const [number, instant] of at.entries()) {
      const { nodes, totalCount } = await ask(instant)
      expect(brief(nodes)).toEqual(all.filter(([from]) => from >= number))
      expect(totalCount).toBe(nodes.length)
    }
    const later = new Date(Date.parse(String(at[4])) + 1).toISOString()
    expect(await ask(later)).toEqual({ totalCount: 0, nodes: [] })
    expect((await ask(undefined)).totalCount).toBe(all.length)
  })

  test.each([
    ['kinds: [CLAIM]', (id: string) => id.startsWith('claim/')],
    ['kinds: [TOPIC, STATE]', (id: string) => id.startsWith('topic/') || id.startsWith('state/')],
    ['kinds: [PERSON]', () => false],
    ['kinds: []', () => false],
    ['ids: ["claim/a", "topic/trade", "claim/a"]', (id: string) => id === 'claim/a' || id === 'topic/trade'],
    ['ids: []', () => false],
    ['ids: ["claim/a", "topic/trade"], kinds: [TOPIC]', (id: string) => id === 'topic/trade'],
  ])('narrows to %s, its count and pages too', async (narrowed, matches) => {
    const all = (await whole()).nodes.filter(({ subject }: Answer) => matches(subject.id))
    const list = { parent: 'Query', field: 'changes', connection: 'RevisionConnection' }
    const [page] = await pagesOf(service, list, null, [{ first: 200 }], narrowed)
    expect(brief(page?.nodes ?? [])).toEqual(brief(all))
    expect(page?.totalCount).toBe(all.length)
    const edges = page?.edges ?? []
    const windows: Window[] = [1, 2].flatMap((size) => [
      { first: size },
      { last: size },
      ...edges.flatMap(({ cursor }) => [
        { first: size, after: cursor },
        { last: size, before: cursor },
      ]),
    ])
    expect(await pagesOf(service, list, null, windows, narrowed)).toEqual(
      windows.map((window) => pageFrom(edges, window)),
    )
  })

  test('finds the citations of a record by their ids', async () => {
    const { changes } = await service.data(`{ changes(ids: ["${first}"]) { nodes { ${short} } } }`)
    expect(brief(changes.nodes)).toEqual([
      [1, 'RETRACTED', first],
      [0, 'CREATED', first],
    ])
  })

  test('costs two reads, whatever is asked of the records', async () => {
    for (const narrowed of ['', '(kinds: [CLAIM, SOURCE])', '(ids: ["claim/a"])', '(last: 3)']) {
      const { reads, errors } = await service.ask(`{ changes${narrowed} {
        totalCount pageInfo { hasNextPage hasPreviousPage }
        nodes {
          at action changes { name }
          subject { ... on Claim { speakers { actor { id label } } citations { source { id } } } ... on Citation { supports { ... on Node { id } } } }
          entity { label citations { id } }
        }
      } }`)
      expect(errors).toBeUndefined()
      expect(reads).toHaveLength(2)
    }
  })

  test.each([
    ['(ids: ["claim/nothing"])', 'ids[0]: nothing has the id "claim/nothing".'],
    ['(ids: ["claim/a", "nonsense"])', 'ids[1]: nothing has the id "nonsense".'],
    ['(first: 201)', 'first: must be from 0 to 200; it is 201.'],
    ['(after: "nonsense")', 'after: is not a cursor; pass one that pageInfo or an edge of the same list gave.'],
    [
      `(ids: [${Array.from({ length: 501 }, () => '"claim/a"').join(' ')}])`,
      'ids: a list may name at most 500 values; this one has 501.',
    ],
  ])('refuses %s', async (args, message) => {
    const { errors } = await service.ask(`{ changes${args} { nodes { at } } }`)
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('refuses a cursor that was made for other arguments', async () => {
    const { changes } = await service.data('{ changes(kinds: [CLAIM], first: 1) { pageInfo { endCursor } } }')
    for (const more of ['', 'kinds: [STATE], ', `since: "${at[0]}", kinds: [CLAIM], `]) {
      const { errors } = await service.ask(
        `{ changes(${more}after: "${changes.pageInfo.endCursor}") { nodes { at } } }`,
      )
      expect(errors?.[0]?.message).toMatch('after: this cursor was made for another list')
    }
  })
})

describe('as of another day', () => {
  const question = `
    changes(ids: ["claim/a"]) { totalCount nodes { action subject { ... on Claim { said { edtf } about { id } } } } }
    all: changes { totalCount }
    entity(id: "claim/a") { revisions { action subject { ... on Claim { said { edtf } } } } }
  `

  test.each([
    [0, '2025-02', [], ['CREATED']],
    [1, '2025-03', ['state/south'], ['CHANGED', 'CREATED']],
    [2, '2025-03', ['state/south'], ['RETRACTED', 'CHANGED', 'CREATED']],
    [4, '2025-04', [], ['RESTORED', 'RETRACTED', 'CHANGED', 'CREATED']],
  ])(
    'known by the import %i, it tells what had happened by then, of the record as it was',
    async (number, edtf, about, actions) => {
      const { changes, all, entity } = await service.data(
        `query ($known: DateTime) @asOf(known: $known) { ${question} }`,
        {
          known: at[number],
        },
      )
      const subject = { said: { edtf }, about: about.map((id) => ({ id })) }
      expect(changes).toEqual({ totalCount: actions.length, nodes: actions.map((action) => ({ action, subject })) })
      expect(entity.revisions).toEqual(actions.map((action) => ({ action, subject: { said: { edtf } } })))
      expect(all.totalCount).toBe([6, 9, 12, 13, 14][number])
    },
  )

  test('what was published or held by a day is no question to it', async () => {
    const { changes } = await service.data(
      `query @asOf(published: "2000-01-01", valid: "2000-01-01") { changes(first: 200) { nodes { ${short} } } }`,
    )
    expect(changes.nodes).toHaveLength(14)
  })
})
