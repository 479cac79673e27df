/** Who stands where on what, counted by hand, and in an order that puts similar ones side by side. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { hall } from '../worlds/hall.ts'

let service: Service
beforeAll(async () => {
  service = await openService(hall)
})
afterAll(() => service.close())

interface Cell {
  actor: { id: string }
  proposition: { id: string }
  support: number
  oppose: number
  neutral: number
  conditional: number
  current: string
  reversed: boolean
}
const fields = `{ actors { id } propositions { id }
  cells { actor { id } proposition { id } support oppose neutral conditional current reversed } }`
const slug = ({ id }: { id: string }) => id.slice(id.indexOf('/') + 1)
const matrix = async (args = '', directive = '') => {
  const { stanceMatrix } = await service.data(`query ${directive} { stanceMatrix${args && `(${args})`} ${fields} }`)
  return {
    actors: stanceMatrix.actors.map(slug),
    propositions: stanceMatrix.propositions.map(slug),
    // a/rent 3 0 0 (1) SUPPORT: how many support, oppose and do neither, and how many of all are conditional.
    cells: stanceMatrix.cells.map(
      ({ actor, proposition, support, oppose, neutral, conditional, current, reversed }: Cell) =>
        `${slug(actor)}/${slug(proposition)} ${support} ${oppose} ${neutral} (${conditional}) ${current}${reversed ? ' reversed' : ''}`,
    ),
  }
}

test('each cell counts the claims that take a stance, row by row', async () => {
  const { cells } = await matrix()
  expect(cells.toSorted()).toEqual([
    'a/port 1 0 0 (0) SUPPORT',
    'a/rent 3 0 0 (1) SUPPORT',
    'a/toll 1 0 0 (0) SUPPORT',
    'b/rent 2 0 0 (0) SUPPORT',
    'b/toll 0 1 0 (0) OPPOSE',
    'c/rent 0 1 0 (0) OPPOSE',
    'c/toll 0 1 0 (0) OPPOSE',
    'd/rent 0 0 1 (0) NEUTRAL',
    'd/toll 0 1 0 (0) OPPOSE',
  ])
})

test('similar rows and columns stand side by side, from the more supporting end', async () => {
  const { actors, propositions, cells } = await matrix()
  expect(actors).toEqual(['a', 'b', 'd', 'c'])
  // Only a speaks to the port, and takes the same stance as on the rent and the toll: so the port comes between the two.
  expect(propositions).toEqual(['rent', 'port', 'toll'])
  const places = cells.map((cell: string) => {
    const [actor = '', proposition = ''] = cell.split(/[/ ]/)
    return actors.indexOf(actor) * propositions.length + propositions.indexOf(proposition)
  })
  expect(places).toEqual(places.toSorted((a: number, b: number) => a - b))
})

test('a stance that turned is reversed, and the latest claims have the current one', async () => {
  const more = structuredClone(hall) as unknown as Record<string, { id: string; stance?: string }[]>
  for (const each of more.claims ?? []) if (each.id === 'claim/a2') each.stance = 'OPPOSE'
  await service.take(more as never)
  const { cells } = await matrix('actors: ["person/a"], propositions: ["proposition/rent"]')
  await service.take(hall)
  expect(cells).toEqual(['a/rent 2 1 0 (1) SUPPORT reversed'])
})

test('what speakers keep of claims and the claims themselves come to the same', async () => {
  const more = structuredClone(hall) as unknown as Record<string, object[]>
  const said = (id: string, stance: string | null, day: string | null, fields: object = {}) => ({
    id: `claim/more-${id}`,
    text: { en: `More ${id}` },
    speechAct: 'ASSERT',
    speakers: [{ actor: 'person/d' }],
    proposition: 'proposition/port',
    ...(stance ? { stance } : {}),
    ...(day ? { said: day } : {}),
    ...fields,
  })
  more.claims?.push(
    said('before', 'SUPPORT', '2024-01-01'),
    said('between', 'NEUTRAL', '2024-01-02'),
    said('same-day-a', 'OPPOSE', '2024-01-03', {
      conditions: [{ text: { en: 'in time' } }, { text: { en: 'in full' } }],
    }),
    said('same-day-b', 'SUPPORT', '2024-01-03', { speakers: [{ actor: 'person/d' }, { actor: 'person/c' }] }),
    said('some-day', 'OPPOSE', null),
    said('after', 'SUPPORT', null, { saidAfterClaims: ['claim/more-same-day-a'] }),
    said('corrected', 'OPPOSE', '2024-02-01', { replacedBy: 'claim/more-before' }),
    said('without', null, '2024-01-04'),
  )
  await service.take(more as never)
  const [kept, read] = [await matrix(), await matrix('filter: {not: {ids: []}}')]
  const named = 'actors: ["person/d", "person/c"], propositions: ["proposition/port", "proposition/rent"]'
  const [keptOfNamed, readOfNamed] = [await matrix(named), await matrix(`${named}, filter: {not: {ids: []}}`)]
  await service.take(hall)
  expect(kept.cells).toContain('d/port 3 2 1 (1) SUPPORT reversed')
  expect(kept.cells).toContain('c/port 1 0 0 (0) SUPPORT')
  expect(read).toEqual(kept)
  expect(readOfNamed).toEqual(keptOfNamed)
})

test('named ones are there whether or not they have a cell, and the most outspoken are chosen of many', async () => {
  expect(
    await matrix('actors: ["state/beta", "person/b"], propositions: ["proposition/port", "proposition/rent"]'),
  ).toEqual({
    actors: ['b', 'beta'],
    propositions: ['rent', 'port'],
    cells: ['b/rent 2 0 0 (0) SUPPORT'],
  })
  const few = await matrix('firstActors: 2, firstPropositions: 1')
  expect([few.actors, few.propositions]).toEqual([['a', 'b'], ['rent']])
  // The toll has more claims than the port, so its claims alone decide which speakers are chosen.
  const named = await matrix(
    'propositions: ["proposition/port", "proposition/toll"], firstPropositions: 1, firstActors: 3',
  )
  expect([named.actors.toSorted(), named.propositions]).toEqual([['a', 'b', 'c'], ['toll']])
  const some = await matrix('actors: ["state/beta", "person/b", "person/a"], firstActors: 2')
  expect(some.actors.toSorted()).toEqual(['a', 'b'])
  const none = await matrix('firstActors: 0')
  expect([none.actors, none.cells]).toEqual([[], []])
})

test.each([
  // The rent has seven claims that take a stance, the toll three and the port one.
  ['claims without a stance do not count', { port: [0, 9] }, [['rent'], ['rent', 'toll']]],
  ['those with as many are taken by id', { port: [2, 0] }, [['rent'], ['rent', 'port']]],
  ['also where one of them has more without a stance', { port: [2, 0], toll: [0, 2] }, [['rent'], ['rent', 'port']]],
  ['a proposition without any stance is none of them', { port: [0, 9], spire: [0, 8] }, [['rent'], ['rent', 'toll']]],
] as const)('the propositions with the most claims are chosen: %s', async (what, more, expected) => {
  const bundle = structuredClone(hall) as unknown as Record<string, object[]>
  bundle.propositions?.push({ id: 'proposition/spire', text: { en: 'The spire is rebuilt' } })
  for (const [slug, [stances, others]] of Object.entries(more)) {
    for (let number = 0; number < stances + others; number++) {
      bundle.claims?.push({
        id: `claim/${what.replaceAll(' ', '-')}-${slug}-${number}`,
        text: { en: `More ${number}` },
        speechAct: 'ASSERT',
        speakers: [{ actor: 'person/d' }],
        proposition: `proposition/${slug}`,
        ...(number < stances ? { stance: 'OPPOSE' } : {}),
      })
    }
  }
  await service.take(bundle as never)
  const chosen = async (args: string) => (await matrix(args)).propositions.toSorted()
  const all = 'propositions: ["proposition/port", "proposition/rent", "proposition/spire", "proposition/toll"]'
  const found = [await chosen('firstPropositions: 1'), await chosen('firstPropositions: 2')]
  const ofNamed = [await chosen(`${all}, firstPropositions: 1`), await chosen(`${all}, firstPropositions: 2`)]
  const everyOne = await chosen('')
  await service.take(hall)
  const sorted = expected.map((slugs) => slugs.toSorted())
  expect([found, ofNamed]).toEqual([sorted, sorted])
  expect(everyOne).toEqual(['port', 'rent', 'toll'])
})

test('at the level of states, claims count for those that their speakers speak for', async () => {
  const { cells } = await matrix('level: STATE')
  expect(cells.toSorted()).toEqual([
    'alpha/rent 4 0 0 (1) SUPPORT',
    'alpha/toll 1 1 0 (0) OPPOSE reversed',
    'beta/rent 0 1 0 (0) OPPOSE',
  ])
})

test('named actors for whom nothing counts at the level choose no propositions', async () => {
  // d is against the toll, but speaks for no state; beta has spoken to the rent only.
  expect(await matrix('actors: ["state/beta", "person/d"], level: STATE')).toEqual({
    actors: ['beta', 'd'],
    propositions: ['rent'],
    cells: ['beta/rent 0 1 0 (0) OPPOSE'],
  })
})

test('a filter chooses the claims, and a cell pages through its own', async () => {
  const { stanceMatrix } = await service.data(
    `{ stanceMatrix(filter: {said: {from: "2024-01-01", to: "2024-01-31"}}) { cells { actor { id }
      claims(first: 1) { totalCount nodes { id } pageInfo { hasNextPage } } } } }`,
  )
  expect(stanceMatrix.cells).toEqual([
    {
      actor: { id: 'person/a' },
      claims: { totalCount: 2, nodes: [{ id: 'claim/a2' }], pageInfo: { hasNextPage: true } },
    },
  ])
})

test.each([
  ['firstActors: 201', 'firstActors'],
  ['firstPropositions: -1', 'firstPropositions'],
  ['actors: ["person/nobody"]', 'actors[0]'],
  ['propositions: ["person/a"]', 'propositions[0]'],
  ['filter: {topics: ["topic/none"]}', 'filter.topics[0]'],
])('%s is refused by name', async (args, argument) => {
  const { errors } = await service.ask(`{ stanceMatrix(${args}) { actors { id } } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
})

test('as of another day only what was there counts', async () => {
  expect((await matrix('', '@asOf(valid: "2024-01-31")')).cells).toEqual(
    expect.arrayContaining(['a/rent 2 0 0 (0) SUPPORT']),
  )
  expect((await matrix('', '@asOf(published: "2024-06-01")')).cells).not.toEqual(
    expect.arrayContaining([expect.stringContaining('b/rent 2')]),
  )
  const before = new Date().toISOString()
  await new Promise((resolve) => setTimeout(resolve, 5))
  const later = structuredClone(hall) as unknown as Record<string, { id: string; stance?: string }[]>
  for (const each of later.claims ?? []) if (each.id === 'claim/c1') each.stance = 'SUPPORT'
  await service.take(later as never)
  const found = [await matrix(), await matrix('', `@asOf(known: "${before}")`)].map(({ cells }) =>
    cells.filter((cell: string) => cell.startsWith('c/rent')),
  )
  await service.take(hall)
  expect(found).toEqual([['c/rent 1 0 0 (0) SUPPORT'], ['c/rent 0 1 0 (0) OPPOSE']])
})
