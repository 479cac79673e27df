/** Whose voice is heard in a claim, and whose words its words are: by speakers, sources and offices. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const person = (slug: string) => ({ id: `person/${slug}`, labels: { en: slug } })
const office = (slug: string, of: string, more: object) => ({
  ...{ id: `tenure/${slug}`, person: `person/${slug.split('-')[0]}`, of: `state/${of}`, office: { en: slug }, ...more },
})
const early = { citations: [cite('early')] }

/** Claim → the day said, who speaks, perhaps in which office, and for which states the words count. */
const bySpeaking: [slug: string, said: string | null, speaker: object, states: string[]][] = [
  ['by-day', '2024-03-01', { actor: 'person/sen' }, ['beta']],
  ['own', '2024-03-01', { actor: 'person/sen', tenure: 'tenure/sen-senator' }, []],
  ['as-envoy', '2024-03-01', { actor: 'person/sen', tenure: 'tenure/sen-envoy' }, ['beta']],
  [
    'on-behalf',
    '2024-03-01',
    { actor: 'person/sen', tenure: 'tenure/sen-senator', onBehalfOf: 'state/alpha' },
    ['alpha'],
  ],
  ['since-the-first-source', '2024-02-01', { actor: 'person/ex' }, ['alpha']],
  ['last-day', '2025-06-01', { actor: 'person/ex' }, ['alpha']],
  ['day-after', '2025-06-02', { actor: 'person/ex' }, []],
  ['either-day', '[2025-05-30..2025-08-01]', { actor: 'person/ex' }, ['alpha']],
  ['some-day', '../2025-08-01', { actor: 'person/ex' }, ['alpha']],
  ['no-day', null, { actor: 'person/ex' }, []],
  ['in-office', '2025-06-02', { actor: 'person/ex', tenure: 'tenure/ex-minister' }, ['alpha']],
  ['unknown-end', '2023-05-05', { actor: 'person/lost' }, []],
  ['in-that-office', '2023-05-05', { actor: 'person/lost', tenure: 'tenure/lost-minister' }, ['alpha']],
  ['known-end', '2024-06-30', { actor: 'person/done' }, ['alpha']],
  ['past-its-end', '2024-07-01', { actor: 'person/done' }, []],
]

/** Claim → who speaks, what it cites, and the voice. */
const byVoice: [slug: string, speakers: string[], citations: object[], voice: string][] = [
  ['narrated', ['organization/press'], [cite('article')], 'NARRATOR'],
  ['narrated-by-both', ['organization/press', 'organization/agency'], [cite('article'), cite('wire')], 'NARRATOR'],
  ['narrated-by-one', ['organization/press', 'organization/agency'], [cite('article')], 'SPEAKER'],
  ['quoted', ['organization/press', 'person/sen'], [cite('article')], 'SPEAKER'],
  ['stated', ['organization/press'], [cite('statement')], 'SPEAKER'],
  ['passed-on', ['organization/press'], [cite('wire', { via: 'source/article' })], 'SPEAKER'],
  ['by-its-author', ['person/sen'], [cite('article')], 'SPEAKER'],
  ['uncited', ['organization/press'], [], 'SPEAKER'],
  ['unattributed', [], [cite('article')], 'UNATTRIBUTED'],
  ['narrated-later', ['organization/press'], [cite('wire'), cite('article')], 'NARRATOR'],
]

const world = bundleOf('voices', {
  persons: ['sen', 'ex', 'lost', 'done'].map(person),
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  organizations: ['press', 'agency'].map((slug) => ({
    ...{ id: `organization/${slug}`, labels: { en: slug }, type: 'MEDIA' },
  })),
  tenures: [
    office('sen-senator', 'alpha', { speaksFor: false, ...early }),
    office('sen-envoy', 'beta', { from: '2024', ...early }),
    office('ex-minister', 'alpha', {
      ended: true,
      citations: [cite('late'), cite('undated', { via: 'source/early' })],
    }),
    office('lost-minister', 'alpha', { ended: true, citations: [cite('undated')] }),
    office('done-minister', 'alpha', { ended: true, to: '2024-06', ...early }),
  ],
  sources: [
    source('early', { published: '2024-01' }),
    source('late', { published: '2025-06-01' }),
    source('undated'),
    source('article', { published: '2024-05-01', publisher: 'organization/press', authors: ['person/sen'] }),
    source('statement', { type: 'STATEMENT', publisher: 'organization/press' }),
    source('wire', { type: 'WIRE', published: '2024-04-01', publisher: 'organization/agency' }),
  ],
  claims: [
    ...bySpeaking.map(([slug, said, speaker]) => claim(slug, '', { ...(said ? { said } : {}), speakers: [speaker] })),
    ...byVoice.map(([slug, speakers, citations]) =>
      claim(slug, '', { speakers: speakers.map((actor) => ({ actor })), citations, topics: ['topic/voices'] }),
    ),
  ],
  topics: [{ id: 'topic/voices', labels: { en: 'Voices' } }],
})

let service: Service
beforeAll(async () => {
  service = await openService(world)
})
afterAll(() => service.close())

type Node = { id: string; [field: string]: unknown }
const slugs = (nodes: Node[]) => nodes.map(({ id }) => id.split('/')[1]).toSorted()

describe('words count for a state through an office', () => {
  test.each(['alpha', 'beta'])(
    'of %s: if its holder speaks for it, and as long as it may have been held',
    async (slug) => {
      const { claims, state: actor } = await service.data(
        `{
        claims(first: 100, filter: { wordsOf: { actors: ["state/${slug}"], level: STATE } }) {
          nodes { id } distribution(by: SPEAKER_STATE) { buckets { key count } }
        }
        state: claims(first: 100) { distribution(by: SPEAKER_STATE) { buckets { key count } } }
      }`,
      )
      const right = bySpeaking.filter(([, , , states]) => states.includes(slug)).map(([claim]) => claim)
      expect(slugs(claims.nodes)).toEqual(right.toSorted())
      expect(actor.distribution.buckets).toContainEqual({ key: `state/${slug}`, count: right.length })
    },
  )

  test('an office that is over is held until the day on which the last of its sources was certainly out', async () => {
    const { before, after } = await service.data(`
      fragment Held on ActorConnection { nodes { id } }
      { before: actors(filter: { of: ["state/alpha"], on: "2025-06-01" }) { ...Held }
        after: actors(filter: { of: ["state/alpha"], on: "2025-06-02" }) { ...Held } }`)
    expect(slugs(before.nodes)).toEqual(['ex', 'sen'])
    expect(slugs(after.nodes)).toEqual(['sen'])
    const { ex, lost } = await service.data(`
      fragment Offices on Person { before: tenures(on: "2025-06-01") { ended speaksFor } after: tenures(on: "2025-06-02") { ended } }
      { ex: actor(id: "person/ex") { ...Offices } lost: actor(id: "person/lost") { ...Offices } }`)
    expect(ex).toEqual({ before: [{ ended: true, speaksFor: true }], after: [] })
    expect(lost).toEqual({ before: [], after: [] })
  })

  test('while a source of it is not out, as of what was published, it is not over', async () => {
    const { before, after, person } = await service.data(`
      query @asOf(published: "2024-06-01", valid: "2025-06-01") {
        before: actors(filter: { of: ["state/alpha"], on: "2025-06-01" }) { nodes { id } }
        after: actors(filter: { of: ["state/alpha"], on: "2025-06-02" }) { nodes { id } }
        person: actor(id: "person/ex") { ... on Person { tenures { id } } }
      }`)
    expect(slugs(before.nodes)).toEqual(['ex', 'sen'])
    expect(slugs(after.nodes)).toEqual(['sen'])
    expect(person.tenures).toEqual([{ id: 'tenure/ex-minister' }])
  })

  test('@asOf(valid) hides it from the day after; without such a day it is never certainly over', async () => {
    const offices = async (valid: string) => {
      const data = await service.data(
        `query @asOf(valid: "${valid}") { nodes(ids: ["tenure/ex-minister", "tenure/lost-minister", "tenure/done-minister"]) { id } }`,
      )
      return slugs(data.nodes.filter((node: Node | null) => node !== null))
    }
    expect(await offices('2024-06-30')).toEqual(['done-minister', 'ex-minister', 'lost-minister'])
    expect(await offices('2025-06-01')).toEqual(['ex-minister', 'lost-minister'])
    expect(await offices('2025-06-02')).toEqual(['lost-minister'])
  })
})

describe('a claim is in the voice', () => {
  const query = `{ claims(first: 100, filter: { topics: ["topic/voices"] }) {
    nodes { id voice } distribution(by: VOICE) { buckets { key count } missing }
  } }`

  test('of the narrator, of a speaker or of nobody', async () => {
    const { claims } = await service.data(query)
    const found = Object.fromEntries(claims.nodes.map(({ id, voice }: Node) => [id, voice]))
    expect(found).toEqual(Object.fromEntries(byVoice.map(([slug, , , voice]) => [`claim/${slug}`, voice])))
    expect(claims.distribution).toEqual({
      buckets: [
        { key: 'SPEAKER', count: 6 },
        { key: 'NARRATOR', count: 3 },
        { key: 'UNATTRIBUTED', count: 1 },
      ],
      missing: 0,
    })
  })

  test.each(['NARRATOR', 'SPEAKER', 'UNATTRIBUTED'])('%s, as the filter finds', async (voice) => {
    const { claims } = await service.data(
      `{ claims(first: 100, filter: { voice: [${voice}], topics: ["topic/voices"] }) { nodes { id } } }`,
    )
    expect(slugs(claims.nodes)).toEqual(
      byVoice
        .filter((each) => each[3] === voice)
        .map(([slug]) => slug)
        .toSorted(),
    )
  })

  test('that the sources give it that were out: a narrator is one only once its own report is', async () => {
    const { claims } = await service.data(query.replace('{', 'query @asOf(published: "2024-04-15") {'))
    expect(claims.nodes).toEqual(
      expect.arrayContaining([
        { id: 'claim/narrated-by-both', voice: 'SPEAKER' },
        { id: 'claim/narrated-later', voice: 'SPEAKER' },
      ]),
    )
  })
})
