/** What a corrected bundle leaves out still answers by its id, as it was, but is in no list and at the end of no link. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { openService, type Service } from '../service.ts'
import { idsBelow, nodeTypes, questionsOf, rootQuestions } from '../values/every-field.ts'
import { strait } from '../worlds/strait.ts'

/** A second, whole negotiation beside the strait's: the same records with other ids. */
const copy = JSON.parse(
  JSON.stringify(strait).replaceAll(
    /"(person|organization|state|process|event|agreement|provision|claim|proposition|source|topic|place|tenure|relation)\/([a-z0-9-]+)"/g,
    '"$1/$2-copy"',
  ),
) as typeof strait & { places: { id: string }[] }

let service: Service
/** All ids of the copy, by kind, including its citations. */
const withdrawn = new Map<string, string>()
const before = new Map<string, unknown>()
let at: string | null

beforeAll(async () => {
  service = await openService(strait)
  const other = { ...copy, bundle: { ...copy.bundle, name: 'copy' } }
  await importRecords(service.store, other)
  for (const type of nodeTypes) {
    const text = `MATCH (n:${type.name}) WHERE n.id CONTAINS '-copy' RETURN n.id AS id`
    for (const { id } of await service.store.read({ name: 'tests: ids', text })) withdrawn.set(String(id), type.name)
  }
  for (const id of withdrawn.keys()) before.set(id, await plain(id))
  const { bundle } = other
  // One place of it stays, since a bundle must not be empty.
  const places = other.places.filter(({ id }) => id === 'place/coast-copy')
  const kept = places.map((place) => ({ id: place.id, labels: { en: 'Coast' } }))
  at = (await importRecords(service.store, { bundle, places: kept })).at
  withdrawn.delete('place/coast-copy')
}, 60_000)
afterAll(() => service.close())

/** Its plain fields. */
async function plain(id: string): Promise<Record<string, unknown> | null> {
  const type = nodeTypes.find(({ name }) => name === withdrawn.get(id))
  const [question] = type ? questionsOf(type, id) : []
  return (await service.data(String(question))).node
}

test('it answers by its id, with when it was withdrawn and with what it said', async () => {
  expect(withdrawn.size).toBeGreaterThan(50)
  for (const id of withdrawn.keys()) {
    const was = before.get(id) as { reportedBy?: string }
    // What other records than a source were cited for is withdrawn with them, and so are speakers.
    const reportedBy = id.startsWith('source/') ? was.reportedBy : null
    const now = { ...('reportedBy' in was ? { reportedBy } : {}), ...('voice' in was ? { voice: null } : {}) }
    expect(await plain(id)).toEqual({ ...was, ...now, retractedAt: at })
  }
})

test('every field of it answers without an error, also those that must have something', async () => {
  const failed: string[] = []
  const oneOfEach = [...new Map([...withdrawn].map(([id, kind]) => [kind, id]))]
  expect(oneOfEach.length).toBeGreaterThan(10)
  for (const [kind, id] of oneOfEach) {
    const type = nodeTypes.find(({ name }) => name === kind)
    for (const question of type ? questionsOf(type, id) : []) {
      const { errors } = await service.ask(question)
      if (errors) failed.push(`${question}: ${errors[0]?.message}`)
    }
  }
  expect(failed).toEqual([])
  // Neo4j plans each of these texts for the first time.
}, 180_000)

test('it says what it is tied to by a link that each of its kind must have', async () => {
  const data = await service.data(`{
    provision: node(id: "provision/toll-copy") { ... on Provision { agreement { id } } }
    tenure: node(id: "tenure/mira-envoy-copy") { ... on Tenure { person { id } of { id } } }
    relation: node(id: "relation/toll-reversal-copy") { ... on ClaimRelation { from { id } to { id } } }
  }`)
  expect(data).toEqual({
    provision: { agreement: { id: 'agreement/accord-copy' } },
    tenure: { person: { id: 'person/mira-north-copy' }, of: { id: 'state/northland-copy' } },
    relation: { from: { id: 'claim/toll-accepted-copy' }, to: { id: 'claim/toll-refused-copy' } },
  })
})

describe('of what is live', () => {
  test('no list at the root has it, but that of all that happened', async () => {
    for (const question of rootQuestions.filter((each) => !each.startsWith('{ changes '))) {
      const found = [...idsBelow(await service.data(question))]
      expect(found.filter((id) => withdrawn.has(id))).toEqual([])
    }
  })

  test('the counts are those of what is live', async () => {
    const counted = await service.data(
      `{ claims { totalCount } actors { totalCount } events { totalCount } service { counts { key count } } }`,
    )
    expect(counted).toMatchObject({ claims: { totalCount: 4 }, actors: { totalCount: 6 }, events: { totalCount: 3 } })
    expect(counted.service.counts).toContainEqual({ key: 'CLAIM', count: 4 })
  })
})

describe('a live record that was tied to it', () => {
  /** A bundle whose records are linked to one that a later version of it leaves out. */
  const tied = (complete: boolean): Bundle => {
    const gone = complete ? ['state/gone'] : []
    const lists = {
      states: [{ id: 'state/stays', labels: { en: 'Stays' } }, ...gone.map((id) => ({ id, labels: { en: 'Gone' } }))],
      topics: [
        { id: 'topic/stays', labels: { en: 'Stays' } },
        ...gone.map(() => ({ id: 'topic/gone', labels: { en: 'Gone' }, broader: 'topic/stays' })),
      ],
      events: [
        {
          id: 'event/tied',
          labels: { en: 'Tied' },
          status: 'OCCURRED',
          participants: ['state/stays', ...gone].map((actor) => ({ actor, role: 'PARTICIPANT' })),
          topics: ['topic/stays', ...gone.map(() => 'topic/gone')],
        },
      ],
      claims: [
        {
          id: 'claim/tied',
          text: { en: 'Tied' },
          speechAct: 'ASSERT',
          speakers: ['state/stays', ...gone].map((actor) => ({ actor })),
          addressees: ['state/stays', ...gone],
          about: ['event/tied', ...gone],
        },
        ...gone.map((actor) => ({
          id: 'claim/gone',
          text: { en: 'Gone' },
          speechAct: 'ASSERT',
          speakers: [{ actor: 'state/stays' }, { actor }],
          about: ['state/stays'],
          saidAt: 'event/tied',
        })),
      ],
    }
    return { bundle: { name: 'tied', formatVersion: 1, author: 'A Tester', license: 'CC0-1.0' }, ...lists } as Bundle
  }

  test('has it in its lists until it is withdrawn, and no longer', async () => {
    const query = `{
      claim(id: "claim/tied") { speakers { actor { id } } addressees { id } about { id } }
      event(id: "event/tied") { participants { actor { id } } topics { id } claimsMade { nodes { id } } }
      actor(id: "state/stays") { claims { totalCount nodes { id } } claimsAbout { totalCount } events { totalCount } }
      topic(id: "topic/stays") { narrower { id } }
      gone: actor(id: "state/gone") { retractedAt }
    }`
    await importRecords(service.store, tied(true))
    const whole = await service.data(query)
    expect([...idsBelow(whole)].filter((id) => id.endsWith('/gone')).toSorted()).toEqual(
      [...Array(4).fill('state/gone'), 'topic/gone', 'topic/gone', 'claim/gone', 'claim/gone'].toSorted(),
    )
    expect(whole.gone.retractedAt).toBeNull()

    const report = await importRecords(service.store, tied(false))
    expect(report.retracted.toSorted()).toEqual(['claim/gone', 'state/gone', 'topic/gone'])
    const rest = await service.data(query)
    expect(rest).toEqual({
      claim: {
        speakers: [{ actor: { id: 'state/stays' } }],
        addressees: [{ id: 'state/stays' }],
        about: [{ id: 'event/tied' }],
      },
      event: {
        participants: [{ actor: { id: 'state/stays' } }],
        topics: [{ id: 'topic/stays' }],
        claimsMade: { nodes: [] },
      },
      actor: {
        claims: { totalCount: 1, nodes: [{ id: 'claim/tied' }] },
        claimsAbout: { totalCount: 0 },
        events: { totalCount: 1 },
      },
      topic: { narrower: [] },
      gone: { retractedAt: report.at },
    })
  })

  test('is found no more by a filter that names it, and the filter is no error', async () => {
    await importRecords(service.store, tied(true))
    await importRecords(service.store, tied(false))
    const { data, errors } = await service.ask(`{
      claims(filter: {or: [{speakers: ["state/gone"]}, {about: ["state/gone"]}, {topics: ["topic/gone"]}, {ids: ["claim/gone"]}]}) { totalCount }
      ids: claims(filter: {ids: ["claim/gone"]}) { nodes { id } }
      speakers: claims(filter: {speakers: ["state/gone"]}) { nodes { id } }
      not: claims(filter: {ids: ["claim/tied"], not: {speakers: ["state/gone"]}}) { nodes { id } }
      events(filter: {participants: ["state/gone"]}) { totalCount }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      claims: { totalCount: 0 },
      ids: { nodes: [] },
      speakers: { nodes: [] },
      not: { nodes: [{ id: 'claim/tied' }] },
      events: { totalCount: 0 },
    })
  })

  test('has it again once it is restored', async () => {
    await importRecords(service.store, tied(true))
    await importRecords(service.store, tied(false))
    await importRecords(service.store, tied(true))
    const { claim, actor, gone } = await service.data(`{
      claim(id: "claim/tied") { speakers { actor { id } } } gone: claim(id: "claim/gone") { retractedAt speakers { actor { id } } }
      actor(id: "state/gone") { retractedAt claims { nodes { id } } }
    }`)
    const both = [{ actor: { id: 'state/stays' } }, { actor: { id: 'state/gone' } }]
    expect(claim.speakers).toEqual(both)
    expect(gone).toEqual({ retractedAt: null, speakers: both })
    expect(actor).toEqual({ retractedAt: null, claims: { nodes: [{ id: 'claim/gone' }, { id: 'claim/tied' }] } })
  })
})
