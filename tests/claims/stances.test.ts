/** Where actors stand: by their own claims in the order of days, and by the claims of those who speak for them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'

const early = { citations: [cite('early')] }
const person = (slug: string) => ({ id: `person/${slug}`, labels: { en: slug } })
const organization = (slug: string, more = {}) => ({
  id: `organization/${slug}`,
  labels: { en: slug },
  type: 'OTHER',
  ...more,
})
const said = (id: string, stance: string, day: string | null, speakers: object[], proposition = 'rent') => ({
  ...claim(id, '', { stance, proposition: `proposition/${proposition}`, speakers, ...early }),
  ...(day ? { said: day } : {}),
})
const ada = { actor: 'person/ada' }
const bo = { actor: 'person/bo' }

/**
 * The team is part of the cabinet, the cabinet of alpha; the city is part of beta. Ada was minister in the cabinet until 10
 * December 2024, and mayor of the city on days that nobody knows, so only claims that record this tenure show it. Cy is in the
 * cabinet too.
 */
const bundle = bundleOf('rents', {
  persons: ['ada', 'bo', 'cy', 'dan', 'eve', 'fay'].map(person),
  organizations: [
    organization('cabinet', { partOf: 'state/alpha' }),
    organization('team', { partOf: 'organization/cabinet' }),
    organization('city', { partOf: 'state/beta' }),
    organization('press'),
  ],
  states: [state('alpha', 'Alpha'), state('beta', 'Beta')],
  tenures: [
    {
      id: 'tenure/ada-minister',
      person: 'person/ada',
      of: 'organization/cabinet',
      office: { en: 'minister' },
      from: '2024-01',
      to: '2024-12-10',
      citations: [cite('late')],
    },
    {
      id: 'tenure/ada-mayor',
      person: 'person/ada',
      of: 'organization/city',
      office: { en: 'mayor' },
      from: '2030',
      ...early,
    },
    { id: 'tenure/cy-clerk', person: 'person/cy', of: 'organization/cabinet', office: { en: 'clerk' }, ...early },
  ],
  claims: [
    said('a1', 'SUPPORT', '2024-02-01', [ada]),
    said('a2', 'OPPOSE', '2024-03-01', [{ ...ada, tenure: 'tenure/ada-mayor' }]),
    said('a3', 'SUPPORT', '2024-04-01', [{ ...ada, onBehalfOf: 'state/beta' }]),
    said('a4', 'OPPOSE', '2026-01-01', [ada]),
    said('a5', 'NEUTRAL', null, [ada]),
    said('a6', 'SUPPORT', '2024-12', [ada]),
    said('a7', 'SUPPORT', '2024-02-02', [ada], 'toll'),
    said('b1', 'SUPPORT', '2024-05-01', [bo]),
    said('t1', 'OPPOSE', '2024-06-01', [{ actor: 'organization/team' }]),
    said('s1', 'NEUTRAL', '2024-07-01', [{ actor: 'state/alpha' }]),
    said('c1', 'OPPOSE', '2024-08-01', [{ actor: 'person/cy', onBehalfOf: 'person/ada' }, bo]),
    said('o1', 'SUPPORT', '2024-09-01', [{ actor: 'organization/press', onBehalfOf: 'state/beta' }]),
    said('d1', 'SUPPORT', '2024-01', [{ actor: 'person/dan' }]),
    said('d2', 'NEUTRAL', '2024-02', [{ actor: 'person/dan' }]),
    said('d3', 'OPPOSE', '2024-03', [{ actor: 'person/dan' }]),
    said('e1', 'SUPPORT', null, [{ actor: 'person/eve' }]),
    said('e2', 'OPPOSE', null, [{ actor: 'person/eve' }]),
    said('f2', 'SUPPORT', '2024-02-02', [{ actor: 'person/fay' }]),
    said('f1', 'OPPOSE', '2024-02-02', [{ actor: 'person/fay' }]),
    said('f3', 'SUPPORT', '../2024-03-01', [{ actor: 'person/fay' }]),
    claim('silent', 'person/fay', { proposition: 'proposition/toll', said: '2024-05-01', ...early }),
    claim('about-nothing', 'person/fay', { stance: 'SUPPORT', said: '2024-05-01', ...early }),
  ],
  propositions: ['rent', 'toll'].map((slug) => ({ id: `proposition/${slug}`, text: { en: slug }, ...early })),
  sources: [source('early', { published: '2024-01-01' }), source('late', { published: '2025-06-01' })],
})

/** Actor → current, since, reversed, and the claims of its history. Eve's claims have no day, and Fay said both on one day. */
const onRent: Record<string, [string | null, string | null, boolean, string]> = {
  'person/ada': ['OPPOSE', '2026-01-01', true, 'a5 a1 a2 a3 a6 a4'],
  'person/bo': ['OPPOSE', '2024-08-01', true, 'b1 c1'],
  'person/cy': ['OPPOSE', '2024-08-01', false, 'c1'],
  'person/dan': ['OPPOSE', '2024-03', false, 'd1 d2 d3'],
  'person/eve': [null, null, false, 'e1 e2'],
  'person/fay': [null, null, false, 'f1 f2 f3'],
  'organization/cabinet': ['SUPPORT', '2024-12', true, 'a1 t1 c1 a6'],
  'organization/team': ['OPPOSE', '2024-06-01', false, 't1'],
  'organization/city': ['OPPOSE', '2024-03-01', false, 'a2'],
  'organization/press': ['SUPPORT', '2024-09-01', false, 'o1'],
  'state/alpha': ['SUPPORT', '2024-12', true, 'a1 t1 s1 c1 a6'],
  'state/beta': ['SUPPORT', '2024-04-01', true, 'a2 a3 o1'],
}
const speakers: typeof onRent = {
  ...Object.fromEntries(Object.entries(onRent).filter(([id]) => id.startsWith('person/'))),
  'organization/team': onRent['organization/team'] as never,
  'organization/press': onRent['organization/press'] as never,
  'state/alpha': ['NEUTRAL', '2024-07-01', false, 's1'],
}

let service: Service
beforeAll(async () => {
  service = await openService(bundle)
})
afterAll(() => service.close())

interface Stance {
  actor: { id: string }
  current: string | null
  since: { edtf: string } | null
  reversed: boolean
  history: { stance: string; said: { edtf: string } | null; claim: { id: string } }[]
}

const fields =
  '{ actor { id } proposition { id } current since { edtf } reversed history { stance said { edtf } claim { id } } }'
const slugs = (history: Stance['history']) => history.map(({ claim }) => claim.id.replace('claim/', '')).join(' ')
const short = ({ current, since, reversed, history }: Stance) => [
  current,
  since?.edtf ?? null,
  reversed,
  slugs(history),
]

const ofActor = async (id: string, directive = '') => {
  const { actor } = await service.data(
    `query ${directive} { actor(id: "${id}") { stances(propositions: ["proposition/rent"]) ${fields} } }`,
  )
  return (actor.stances as Stance[]).map(short)
}
const onProposition = async (args: string, directive = '') => {
  const { proposition } = await service.data(
    `query ${directive} { proposition(id: "proposition/rent") { stances${args} ${fields} } }`,
  )
  return proposition.stances as Stance[]
}

test.each(Object.entries(onRent))('%s', async (id, expected) => {
  expect(await ofActor(id)).toEqual([expected])
})

test.each([
  ['', speakers],
  ['(level: SPEAKER)', speakers],
  [
    '(level: ORGANIZATION)',
    Object.fromEntries(Object.entries(onRent).filter(([id]) => id.startsWith('organization/'))),
  ],
  ['(level: STATE)', Object.fromEntries(Object.entries(onRent).filter(([id]) => id.startsWith('state/')))],
])('a proposition has the same, at the level asked for %s', async (args, expected) => {
  const found = await onProposition(args)
  expect(Object.fromEntries(found.map((each) => [each.actor.id, short(each)]))).toEqual(expected)
})

test('those with the most claims come first, then by id', async () => {
  expect((await onProposition('')).map(({ actor }) => actor.id)).toEqual([
    'person/ada',
    'person/dan',
    'person/fay',
    'person/bo',
    'person/eve',
    'organization/press',
    'organization/team',
    'person/cy',
    'state/alpha',
  ])
  const { actor } = await service.data(`{ actor(id: "person/ada") { stances ${fields} } }`)
  expect(actor.stances.map(({ proposition }: { proposition: object }) => proposition)).toEqual([
    { id: 'proposition/rent' },
    { id: 'proposition/toll' },
  ])
})

test('each claim of a history has its stance and its day', async () => {
  const [{ history }] = (await onProposition('(actors: ["person/dan"])')) as [Stance]
  expect(history).toEqual([
    { stance: 'SUPPORT', said: { edtf: '2024-01' }, claim: { id: 'claim/d1' } },
    { stance: 'NEUTRAL', said: { edtf: '2024-02' }, claim: { id: 'claim/d2' } },
    { stance: 'OPPOSE', said: { edtf: '2024-03' }, claim: { id: 'claim/d3' } },
  ])
})

describe('arguments', () => {
  test('only the named propositions or actors, of none nothing', async () => {
    expect((await onProposition('(actors: ["person/bo", "state/alpha"])')).map(({ actor }) => actor.id)).toEqual([
      'person/bo',
      'state/alpha',
    ])
    expect(await onProposition('(actors: ["person/bo"], level: STATE)')).toEqual([])
    expect(await onProposition('(actors: [])')).toEqual([])
    const { actor } = await service.data('{ actor(id: "person/ada") { stances(propositions: []) { current } } }')
    expect(actor.stances).toEqual([])
  })

  test('first cuts stances and histories, and names the path', async () => {
    const { data, extensions } = await service.ask(
      '{ proposition(id: "proposition/rent") { stances(first: 2) { actor { id } history(first: 3) { stance } } } actor(id: "person/bo") { stances(first: 1) { current } } }',
    )
    expect(data.proposition.stances).toEqual([
      { actor: { id: 'person/ada' }, history: [{ stance: 'NEUTRAL' }, { stance: 'SUPPORT' }, { stance: 'OPPOSE' }] },
      { actor: { id: 'person/dan' }, history: [{ stance: 'SUPPORT' }, { stance: 'NEUTRAL' }, { stance: 'OPPOSE' }] },
    ])
    expect(extensions).toEqual({ truncated: ['proposition.stances', 'proposition.stances.0.history'] })
  })

  test.each([
    ['propositions: ["proposition/none"]', 'propositions[0]'],
    ['propositions: ["proposition/rent", "person/ada"]', 'propositions[1]'],
    ['propositions: ["rent"]', 'propositions[0]'],
    ['first: 201', 'first'],
    ['first: -1', 'first'],
  ])('%s is refused, and named', async (args, argument) => {
    const { errors } = await service.ask(`{ actor(id: "person/ada") { id stances(${args}) { current } } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
  })
})

test('of many parents of every kind it takes no more reads than of one', async () => {
  const one = await service.ask(`{ nodes(ids: ["person/ada"]) { ... on Actor { stances ${fields} } } }`)
  const all = await service.ask(
    `{ nodes(ids: ${JSON.stringify(Object.keys(onRent))}) { ... on Actor { stances ${fields} } } }`,
  )
  expect(all.reads).toHaveLength(one.reads.length)
  expect(all.reads.filter(({ name }) => name === 'Actor.stances')).toHaveLength(1)
  expect(all.data.nodes.map(({ stances }: { stances: Stance[] }) => short(stances[0] as Stance))).toEqual(
    Object.values(onRent),
  )
})

describe('under @asOf', () => {
  test('valid: later claims are hidden, and an office that has ended since still counts on the day said', async () => {
    expect(await ofActor('organization/cabinet', '@asOf(valid: "2030-01-01")')).toEqual([
      onRent['organization/cabinet'],
    ])
    expect(await ofActor('organization/cabinet', '@asOf(valid: "2024-07-01")')).toEqual([
      ['OPPOSE', '2024-06-01', true, 'a1 t1'],
    ])
  })

  test('published: an office counts from the day on which a source told of it', async () => {
    expect(await ofActor('organization/cabinet', '@asOf(published: "2025-01-01")')).toEqual([
      ['OPPOSE', '2024-06-01', false, 't1 c1'],
    ])
    expect(await ofActor('organization/cabinet', '@asOf(published: "2025-06-01")')).toEqual([
      onRent['organization/cabinet'],
    ])
  })

  test('known: as claims, offices and memberships were recorded then', async () => {
    const before = new Date().toISOString()
    await new Promise((resolve) => setTimeout(resolve, 5))
    const later = structuredClone(bundle) as unknown as Record<string, { id: string; [field: string]: unknown }[]>
    const named = (list: string, id: string) => later[list]?.find((each) => each.id === id) as Record<string, unknown>
    named('claims', 'claim/t1').stance = 'SUPPORT'
    delete named('organizations', 'organization/cabinet').partOf
    named('tenures', 'tenure/ada-minister').to = '2024-01-15'
    later.tenures = later.tenures?.filter(({ id }) => id !== 'tenure/cy-clerk') ?? []
    await service.take(later as never)
    const then = `@asOf(known: "${before}")`
    const found = {
      cabinet: await ofActor('organization/cabinet'),
      alpha: await ofActor('state/alpha'),
      cabinetThen: await ofActor('organization/cabinet', then),
      alphaThen: await ofActor('state/alpha', then),
      states: (await onProposition('(level: STATE)', then)).map(({ actor }) => actor.id),
    }
    await service.take(bundle)
    expect(found).toEqual({
      cabinet: [['SUPPORT', '2024-06-01', false, 't1']],
      alpha: [['NEUTRAL', '2024-07-01', false, 's1']],
      cabinetThen: [onRent['organization/cabinet']],
      alphaThen: [onRent['state/alpha']],
      states: ['state/alpha', 'state/beta'],
    })
  })
})
