/** Sources that hang together count once: through via, through drawsOn, and through a common third that nobody cites. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { written } from '../../src/composer/text/clause.ts'
import { Writer } from '../../src/composer/text/writer.ts'
import { independentSources } from '../../src/corroboration/corroboration.ts'
import { counts } from '../../src/graphql/visibility.ts'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const by = 'state/alpha'
const citing = (id: string, ...citations: object[]) => claim(id, by, { citations })
const ungraded = { source: 'source/paper' }
const graded = (slug: string, credibility: string) => cite(slug, { credibility, locator: credibility })

/**
 * What the sources draw on: paper → wire ← radio; blog → radio; digest → ministry, digest → embassy; retold → mirror ⇄ echo;
 * c0 → c1 → … → c5; roundup → digest; leaflet → advert, which is off topic; bulletin → advert, ministry.
 */
const bundle = bundleOf('voices', {
  states: [state('alpha', 'Alpha')],
  sources: [
    source('wire', { published: '2025-01-01' }),
    source('paper', { published: '2025-01-02', drawsOn: ['source/wire'] }),
    source('radio', { published: '2025-01-03', drawsOn: ['source/wire'] }),
    source('blog', { published: '2025-01-04', drawsOn: ['source/radio'] }),
    source('ministry', { published: '2025-01-05' }),
    source('embassy', { published: '2025-01-06' }),
    source('digest', { published: '2025-01-07', drawsOn: ['source/ministry', 'source/embassy'] }),
    source('roundup', { published: '2025-01-08', drawsOn: ['source/digest'] }),
    source('advert', { published: '2025-01-09', relevance: 'OFF_TOPIC', drawsOn: ['source/embassy'] }),
    source('leaflet', { published: '2025-01-10', drawsOn: ['source/advert'] }),
    source('bulletin', { published: '2025-01-11', drawsOn: ['source/advert', 'source/ministry'] }),
    source('echo', { drawsOn: ['source/mirror'] }),
    source('mirror', { drawsOn: ['source/echo'] }),
    source('retold', { drawsOn: ['source/mirror'] }),
    ...[0, 1, 2, 3, 4].map((index) => source(`c${index}`, { drawsOn: [`source/c${index + 1}`] })),
    source('c5'),
  ],
  claims: [
    claim('unsourced', by),
    citing('one', cite('ministry')),
    citing('twice-the-same', graded('ministry', 'C6_CANNOT_BE_JUDGED'), graded('ministry', 'C4_DOUBTFUL')),
    citing('two-apart', cite('ministry'), cite('embassy')),
    citing('common-third-not-cited', cite('paper'), cite('radio')),
    citing('one-draws-on-the-other', cite('blog'), cite('wire')),
    citing('drawn-on-by-a-third-not-cited', cite('ministry'), cite('embassy')),
    citing('drawn-on-by-a-third-cited', cite('ministry'), cite('embassy'), cite('digest')),
    citing('via', cite('ministry', { via: ['source/embassy'] })),
    citing('same-via', cite('ministry', { via: ['source/wire'] }), cite('embassy', { via: ['source/wire'] })),
    citing(
      'through-a-later-one',
      cite('ministry'),
      cite('wire'),
      cite('embassy', { via: ['source/ministry', 'source/wire'] }),
    ),
    citing('in-a-circle', cite('echo'), cite('mirror')),
    citing('into-a-circle', cite('retold')),
    citing('into-a-circle-and-in-it', cite('retold'), cite('mirror')),
    citing('ends-of-a-chain', cite('c0'), cite('c5'), cite('ministry')),
    citing('three-groups', cite('paper'), cite('radio'), cite('ministry'), cite('c3'), cite('c5')),
    citing('through-one-that-draws-on-several', cite('roundup')),
    citing('beside-what-is-off-topic', cite('bulletin'), cite('leaflet')),
    citing('ungraded', ungraded),
    citing('partly-graded', ungraded, graded('wire', 'C6_CANNOT_BE_JUDGED')),
    citing(
      'best',
      graded('paper', 'C6_CANNOT_BE_JUDGED'),
      graded('wire', 'C2_PROBABLY_TRUE'),
      graded('radio', 'C3_POSSIBLY_TRUE'),
    ),
  ],
})

/** Claim → sources, independent sources, origins. */
const expected: Record<string, [number, number, string[]]> = {
  one: [1, 1, ['ministry']],
  ungraded: [1, 1, ['wire']],
  'partly-graded': [2, 1, ['wire']],
  'twice-the-same': [1, 1, ['ministry']],
  'two-apart': [2, 2, ['embassy', 'ministry']],
  'common-third-not-cited': [2, 1, ['wire']],
  'one-draws-on-the-other': [2, 1, ['wire']],
  'drawn-on-by-a-third-not-cited': [2, 2, ['embassy', 'ministry']],
  'drawn-on-by-a-third-cited': [3, 1, ['digest', 'embassy', 'ministry']],
  via: [2, 1, ['embassy']],
  'same-via': [3, 1, ['wire']],
  'through-a-later-one': [3, 1, ['ministry', 'wire']],
  'in-a-circle': [2, 1, ['echo', 'mirror']],
  'into-a-circle': [1, 1, ['mirror']],
  'into-a-circle-and-in-it': [2, 1, ['mirror']],
  'ends-of-a-chain': [3, 2, ['ministry', 'c5']],
  'three-groups': [5, 3, ['ministry', 'wire', 'c5']],
  'through-one-that-draws-on-several': [1, 1, ['digest']],
  'beside-what-is-off-topic': [2, 1, ['leaflet', 'ministry']],
  best: [3, 1, ['wire']],
}

let service: Service
beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

const fields = 'corroboration { sources independentSources bestCredibility origins { id } }'

test.each(Object.entries(expected))('%s', async (slug, [sources, independent, origins]) => {
  const { claim } = await service.data(`{ claim(id: "claim/${slug}") { ${fields} } }`)
  expect(claim.corroboration).toMatchObject({ sources, independentSources: independent })
  expect(claim.corroboration.origins.map(({ id }: { id: string }) => id.replace('source/', ''))).toEqual(origins)
})

test('a claim without citations has none', async () => {
  const { claim } = await service.data(`{ claim(id: "claim/unsourced") { ${fields} } }`)
  expect(claim.corroboration).toBeNull()
})

test('the best grade counts, that nobody can judge it is the worst, and without any grade there is none', async () => {
  const { nodes } = await service.data(
    `{ nodes(ids: ["claim/best", "claim/twice-the-same", "claim/partly-graded", "claim/ungraded"]) {
      ... on Claim { corroboration { bestCredibility } } } }`,
  )
  expect(nodes.map((node: { corroboration: object }) => node.corroboration)).toEqual([
    { bestCredibility: 'C2_PROBABLY_TRUE' },
    { bestCredibility: 'C4_DOUBTFUL' },
    { bestCredibility: 'C6_CANNOT_BE_JUDGED' },
    { bestCredibility: null },
  ])
})

test('origins are cut where first says, and the path is named', async () => {
  const { data, extensions } = await service.ask(
    '{ claim(id: "claim/two-apart") { corroboration { one: origins(first: 1) { id } two: origins(first: 2) { id } } } }',
  )
  expect(data.claim.corroboration).toEqual({
    one: [{ id: 'source/embassy' }],
    two: [{ id: 'source/embassy' }, { id: 'source/ministry' }],
  })
  expect(extensions).toEqual({ truncated: ['claim.corroboration.one'] })
  const refused = await service.ask('{ claim(id: "claim/one") { corroboration { origins(first: 201) { id } } } }')
  expect(refused.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }])
})

test('of many claims it takes no more reads than of one', async () => {
  const one = await service.ask(`{ claim(id: "claim/best") { ${fields} } }`)
  const ids = JSON.stringify(['unsourced', ...Object.keys(expected)].map((slug) => `claim/${slug}`))
  const all = await service.ask(`{ nodes(ids: ${ids}) { ... on Claim { ${fields} } } }`)
  expect(one.reads.length).toBe(4)
  expect(all.reads.length).toBe(4)
  expect(all.data.nodes).toHaveLength(Object.keys(expected).length + 1)
})

describe('under @asOf', () => {
  test('published: sources of later days do not count', async () => {
    const { claim } = await service.data(
      `query @asOf(published: "2025-01-05") { claim(id: "claim/drawn-on-by-a-third-cited") { ${fields} } }`,
    )
    expect(claim.corroboration).toMatchObject({
      sources: 1,
      independentSources: 1,
      origins: [{ id: 'source/ministry' }],
    })
  })

  test('known: what a source did not yet draw on does not tie it', async () => {
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const later = structuredClone(bundle) as unknown as { sources: { id: string; drawsOn?: string[] }[] }
    for (const each of later.sources) if (each.id === 'source/ministry') each.drawsOn = ['source/embassy']
    await service.take(later as never)
    const question = (directive: string) => `query ${directive} { claim(id: "claim/two-apart") { ${fields} } }`
    const now = await service.data(question(''))
    const then = await service.data(question(`@asOf(known: "${before}")`))
    await service.take(bundle)
    expect(now.claim.corroboration).toMatchObject({ independentSources: 1, origins: [{ id: 'source/embassy' }] })
    expect(then.claim.corroboration).toMatchObject({
      independentSources: 2,
      origins: [{ id: 'source/embassy' }, { id: 'source/ministry' }],
    })
  })
})

test.each([{}, { known: '2999-01-01T00:00:00.000Z' }])('filters and orders count the same (%j)', async (moment) => {
  const write = new Writer(moment, counts)
  const all = written([write.every('n', 'Claim')])
  const { ahead, value } = independentSources('n', write)
  const rows = await service.store.read({
    name: 'tests: independent sources',
    text: `${all}${ahead} WITH n, ${value} AS count WHERE count >= 0 RETURN n.id AS id, count`,
    params: write.params,
  })
  expect(Object.fromEntries(rows.map(({ id, count }) => [String(id).replace('claim/', ''), count]))).toEqual({
    unsourced: 0,
    ...Object.fromEntries(Object.entries(expected).map(([slug, [, count]]) => [slug, count])),
  })
})
