/**
 * What the service answers about the kind that CONTRIBUTING's recipe adds, beyond the recipe's own test. dev/recipe/follow.ts
 * puts this file into the copy in which it has followed the recipe, and runs it there.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { graphFormats } from '../../src/graphs/graph-formats.ts'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const measure = (id: string, en: string, ja: string, more: object) => ({
  id: `measure/${id}`,
  labels: { en, ja },
  ...more,
})

const measuresOf = (tariffs: string) =>
  bundleOf('measures', {
    states: [
      { id: 'state/usa', labels: { en: 'United States', ja: 'アメリカ合衆国' } },
      { id: 'state/china', labels: { en: 'China', ja: '中国' } },
      state('chile', 'Chile'),
    ],
    sources: [source('early', { published: '2025-02-10' }), source('late', { published: '2025-04-02' })],
    measures: [
      measure('tariffs', 'Tariffs', '関税', { takenBy: ['state/usa'], inForce: tariffs, citations: [cite('early')] }),
      measure('embargo', 'Embargo on "rare earths"', '禁輸', {
        takenBy: ['state/usa', 'state/china'],
        inForce: '2025-03',
        citations: [cite('late')],
      }),
      measure('ban', 'Ban', '禁止', { takenBy: ['state/china'] }),
    ],
    claims: [claim('unfair', 'state/chile', { about: ['measure/tariffs'], citations: [cite('early')] })],
  })

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id)

let service: Service
let imported: string
beforeAll(async () => {
  service = await openService(measuresOf('2025-02-04'))
  imported = (await service.data('{ service { lastRecordedAt } }')).service.lastRecordedAt
})
afterAll(() => service.close())

describe('lists', () => {
  test('have all of them, the latest first and those without a date last', async () => {
    const { measures } = await service.data('{ measures { totalCount nodes { id inForce { edtf } takenBy { id } } } }')
    expect(measures).toEqual({
      totalCount: 3,
      nodes: [
        { id: 'measure/embargo', inForce: { edtf: '2025-03' }, takenBy: [{ id: 'state/china' }, { id: 'state/usa' }] },
        { id: 'measure/tariffs', inForce: { edtf: '2025-02-04' }, takenBy: [{ id: 'state/usa' }] },
        { id: 'measure/ban', inForce: null, takenBy: [{ id: 'state/china' }] },
      ],
    })
  })

  test('are filtered, at the root and of an actor', async () => {
    const data = await service.data(`{
      byChina: measures(filter: { takenBy: ["state/china"] }) { nodes { id } }
      none: measures(filter: { not: { takenBy: ["state/china", "state/usa"] } }) { nodes { id } }
      actor(id: "state/usa") { measuresTaken(filter: { ids: ["measure/tariffs", "measure/ban"] }) { nodes { id } } }
    }`)
    expect(ids(data.byChina.nodes)).toEqual(['measure/embargo', 'measure/ban'])
    expect(data.none.nodes).toEqual([])
    expect(ids(data.actor.measuresTaken.nodes)).toEqual(['measure/tariffs'])
  })

  test('are ordered as is asked', async () => {
    const data = await service.data(`{
      byLabel: measures(orderBy: [{ by: LABEL, direction: ASC }]) { nodes { id } }
      earliest: measures(orderBy: [{ by: IN_FORCE, direction: ASC }]) { nodes { id } }
      actor(id: "state/usa") { measuresTaken(orderBy: [{ by: LABEL, direction: DESC }]) { nodes { id } } }
    }`)
    expect(ids(data.byLabel.nodes)).toEqual(['measure/ban', 'measure/embargo', 'measure/tariffs'])
    expect(ids(data.earliest.nodes)).toEqual(['measure/tariffs', 'measure/embargo', 'measure/ban'])
    expect(ids(data.actor.measuresTaken.nodes)).toEqual(['measure/tariffs', 'measure/embargo'])
  })

  test('have pages in both directions', async () => {
    const page = async (args: string) =>
      (
        await service.data(
          `{ measures(${args}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        )
      ).measures
    const first = await page('first: 2')
    expect(ids(first.nodes)).toEqual(['measure/embargo', 'measure/tariffs'])
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
    const next = await page(`first: 2, after: "${first.pageInfo.endCursor}"`)
    expect(ids(next.nodes)).toEqual(['measure/ban'])
    expect(next.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
    expect(ids((await page(`last: 1, before: "${next.pageInfo.startCursor}"`)).nodes)).toEqual(['measure/tariffs'])
  })
})

describe('one by itself', () => {
  test('answers by its id, under each name for that', async () => {
    const wanted = { __typename: 'Measure', label: 'Tariffs' }
    const found = '__typename ... on Measure { label }'
    expect(
      await service.data(`{
        node(id: "measure/tariffs") { ${found} }
        nodes(ids: ["measure/tariffs"]) { ${found} }
        entity(id: "measure/tariffs") { ${found} }
        measure(id: "measure/tariffs") { ${found} }
        topic(id: "measure/tariffs") { label }
      }`),
    ).toEqual({ node: wanted, nodes: [wanted], entity: wanted, measure: wanted, topic: null })
  })

  test('has what every entity has: labels, citations, the claims about it', async () => {
    const { measure } = await service.data(`{ measure(id: "measure/tariffs") {
      label(lang: ["ja"]) citations { source { id } supports { __typename } } claimsAbout { nodes { id } }
    } }`)
    expect(measure).toEqual({
      label: '関税',
      citations: [{ source: { id: 'source/early' }, supports: { __typename: 'Measure' } }],
      claimsAbout: { nodes: [{ id: 'claim/unfair' }] },
    })
  })

  test('is what a citation of a source can be for', async () => {
    const { source } = await service.data(
      '{ source(id: "source/early") { cited(kinds: [MEASURE]) { nodes { supports { ... on Measure { id } } } } } }',
    )
    expect(source.cited.nodes).toEqual([{ supports: { id: 'measure/tariffs' } }])
  })
})

test('a search finds them in every language, and counts them as a kind', async () => {
  const { byEnglish, byJapanese, among } = await service.data(`{
    byEnglish: search(text: "tariff", kinds: [MEASURE]) { nodes { id } }
    byJapanese: search(text: "禁輸") { edges { highlight node { id } } }
    among: search(text: "a") { distribution(by: KIND) { buckets { key count } } }
  }`)
  expect(ids(byEnglish.nodes)).toEqual(['measure/tariffs'])
  expect(byJapanese.edges).toEqual([{ highlight: '«禁輸»', node: { id: 'measure/embargo' } }])
  expect(among.distribution.buckets).toContainEqual({ key: 'MEASURE', count: 3 })
})

test('the service counts them', async () => {
  const { service: told } = await service.data('{ service { counts { key count } } }')
  expect(told.counts).toContainEqual({ key: 'MEASURE', count: 3 })
})

describe('paths', () => {
  const between = async (from: string, to: string, more = '') =>
    (
      await service.data(`{ paths(from: "${from}", to: "${to}"${more}) { paths {
        nodes { id } edges { type source target from to } en: sentence(lang: ["en"]) ja: sentence(lang: ["ja"])
      } } }`)
    ).paths.paths

  test('go through them, with the days of their edges and a sentence in both languages', async () => {
    expect(await between('state/china', 'state/usa')).toEqual([
      {
        nodes: [{ id: 'state/china' }, { id: 'measure/embargo' }, { id: 'state/usa' }],
        edges: [
          { type: 'TAKEN_BY', source: 'measure/embargo', target: 'state/china', from: '2025-03-01', to: '2025-03-31' },
          { type: 'TAKEN_BY', source: 'measure/embargo', target: 'state/usa', from: '2025-03-01', to: '2025-03-31' },
        ],
        en: 'China took the measure “Embargo on ‘rare earths’”, which was taken by the United States.',
        ja: '中国は措置「禁輸」を講じた。この措置はアメリカ合衆国によるものである。',
      },
    ])
  })

  test('go along edges of other kinds to them', async () => {
    const [path] = await between('state/chile', 'state/usa')
    expect(path.edges.map(({ type }: { type: string }) => type)).toEqual(['MADE', 'ABOUT', 'TAKEN_BY'])
    expect(path.en).toBe(
      'Chile made the claim “Claim unfair”, which is about the measure “Tariffs”, which was taken by the United States.',
    )
  })

  test('leave their edges out where others are asked for', async () => {
    expect(await between('state/china', 'state/usa', ', via: [ABOUT]')).toEqual([])
  })
})

describe('neighborhoods', () => {
  test('have them, of their kind alone where that is asked for', async () => {
    const { neighborhood } = await service.data(`{ neighborhood(of: ["state/usa"], kinds: [MEASURE], via: [TAKEN_BY]) {
      nodes { id kind label depth } edges { type source target from evidence { id } }
    } }`)
    expect(neighborhood.nodes).toEqual([
      { id: 'state/usa', kind: 'STATE', label: 'United States', depth: 0 },
      { id: 'measure/embargo', kind: 'MEASURE', label: 'Embargo on "rare earths"', depth: 1 },
      { id: 'measure/tariffs', kind: 'MEASURE', label: 'Tariffs', depth: 1 },
    ])
    expect(neighborhood.edges).toContainEqual({
      type: 'TAKEN_BY',
      source: 'measure/tariffs',
      target: 'state/usa',
      from: '2025-02-04',
      evidence: [{ id: 'measure/tariffs' }],
    })
  })

  test.each(Object.values(graphFormats))('are a file with them and their edges: $extension', async ({ extension }) => {
    const reply = await service.fetch(`/export/neighborhood.${extension}?of=measure/tariffs`)
    expect(reply.status).toBe(200)
    expect(await reply.text()).toMatch(extension === 'nodes.csv' ? /measure.tariffs.*MEASURE/ : /TAKEN_BY/)
  })
})

describe('@asOf', () => {
  const asOf = async (moment: string) =>
    ids((await service.data(`query @asOf(${moment}) { measures { nodes { id } } }`)).measures.nodes)

  test('valid hides what certainly began later', async () => {
    expect(await asOf('valid: "2025-02-03"')).toEqual(['measure/ban'])
    expect(await asOf('valid: "2025-03-01"')).toEqual(['measure/embargo', 'measure/tariffs', 'measure/ban'])
  })

  test('published hides what no source had told yet', async () => {
    expect(await asOf('published: "2025-02-09"')).toEqual([])
    expect(await asOf('published: "2025-02-10"')).toEqual(['measure/tariffs'])
  })

  test('what a day hides is on no path and in no link', async () => {
    const data = await service.data(`query @asOf(published: "2025-02-10") {
      paths(from: "state/china", to: "state/usa") { paths { length } }
      actor(id: "state/usa") { measuresTaken { totalCount } }
      node(id: "measure/embargo") { id }
    }`)
    expect(data).toEqual({ paths: { paths: [] }, actor: { measuresTaken: { totalCount: 1 } }, node: null })
  })
})

describe('once another import changed one', () => {
  beforeAll(() => service.take(measuresOf('2025-02-05')))

  test('changes and revisions tell it', async () => {
    const change = {
      action: 'CHANGED',
      subject: { __typename: 'Measure' },
      changes: [{ name: 'inForce', before: '2025-02-04', after: '2025-02-05' }],
    }
    const asked = 'action subject { __typename } changes { name before after }'
    const { changes, entity } = await service.data(`{
      changes(kinds: [MEASURE], first: 1) { totalCount nodes { ${asked} } }
      entity(id: "measure/tariffs") { revisions(first: 1) { ${asked} } }
    }`)
    expect(changes).toEqual({ totalCount: 4, nodes: [change] })
    expect(entity.revisions).toEqual([change])
  })

  test('known answers what was recorded before', async () => {
    const { measure } = await service.data(
      `query @asOf(known: "${imported}") { measure(id: "measure/tariffs") { inForce { edtf } } }`,
    )
    expect(measure.inForce.edtf).toBe('2025-02-04')
    const { paths } = await service.data(
      `query @asOf(known: "${imported}") { paths(from: "measure/tariffs", to: "state/usa") { paths { edges { type from } } } }`,
    )
    expect(paths.paths).toEqual([{ edges: [{ type: 'TAKEN_BY', from: '2025-02-04' }] }])
  })
})
