/** Where actors stand on propositions is kept beside their claims, whatever is recorded, changed, retracted or restored. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import type { StoreRow } from '../../src/store/store.ts'
import { bundleOf, cite, claim, saying, talks } from '../worlds/island.ts'
import { useStore } from './graph.ts'

const store = useStore()
const run = (text: string) => store().write((transaction) => transaction.run({ name: 'tests: positions', text }))

const rent = { proposition: 'proposition/rent' }
/** All positions, and for each proposition on which claims take a stance, how many. */
async function kept(): Promise<{ positions: StoreRow[]; taken: StoreRow[] }> {
  const read = (text: string) => store().read({ name: 'tests: positions', text })
  return {
    positions: (await read('MATCH (k:Position) RETURN k {.*} AS position ORDER BY k.id')).map(
      ({ position }) => position as StoreRow,
    ),
    taken: await read(
      'MATCH (p) WHERE p.stancesTaken IS NOT NULL RETURN p.id AS id, p.stancesTaken AS taken ORDER BY id',
    ),
  }
}

/** Has everything worked out again from the live claims. */
async function workOutAnew(): Promise<void> {
  await run('MATCH (s:Store) SET s.modelVersion = 6')
  await migrate(store())
}

it('counts the claims of an actor, and tells which stance is the latest and whether it turned', async () => {
  const alpha = { stanceOn: 'proposition/rent', stanceBy: 'state/alpha', id: 'proposition/rent|state/alpha' }
  await importRecords(
    store(),
    talks([
      saying('later', { ...rent, stance: 'OPPOSE', said: '2025-02', conditions: [{ text: { en: 'if it rains' } }] }),
      saying('sooner', { ...rent, stance: 'SUPPORT', said: '2025-01' }),
      saying('some-day', { ...rent, stance: 'NEUTRAL', speakers: [{ actor: 'state/alpha' }, { actor: 'state/beta' }] }),
      saying('without', rent),
      saying('elsewhere', { stance: 'SUPPORT' }),
    ]),
  )
  expect(await kept()).toEqual({
    positions: [
      { ...alpha, claims: 3, support: 1, oppose: 1, neutral: 1, conditional: 1, current: 'OPPOSE', reversed: true },
      {
        ...{ ...alpha, stanceBy: 'state/beta', id: 'proposition/rent|state/beta' },
        ...{ claims: 1, support: 0, oppose: 0, neutral: 1, conditional: 0, current: 'NEUTRAL', reversed: false },
      },
    ],
    taken: [{ id: 'proposition/rent', taken: 3 }],
  })
  await importRecords(store(), talks([saying('later', { ...rent, stance: 'OPPOSE', said: '2025-02' })]))
  expect(await kept()).toEqual({
    positions: [
      { ...alpha, claims: 1, support: 0, oppose: 1, neutral: 0, conditional: 0, current: 'OPPOSE', reversed: false },
    ],
    taken: [{ id: 'proposition/rent', taken: 1 }],
  })
  await importRecords(store(), talks([]))
  expect(await kept()).toEqual({ positions: [], taken: [] })
})

it('follows a chain that changes far away, and leaves out what another claim has replaced', async () => {
  const told = async (between: object, last: object = {}) => {
    const later = { ...rent, stance: 'OPPOSE', saidAfterClaims: ['claim/between'], ...last }
    await importRecords(
      store(),
      talks([
        saying('sooner', { ...rent, stance: 'SUPPORT', said: '2025-01' }),
        saying('between', { speakers: [{ actor: 'state/beta' }], ...between }),
        saying('later', later),
      ]),
    )
    const { positions, taken } = await kept()
    expect(taken).toEqual([{ id: 'proposition/rent', taken: 'replacedBy' in last ? 1 : 2 }])
    return positions.map(({ claims, current, reversed }) => ({ claims, current, reversed }))
  }
  const apart = [{ claims: 2, current: 'SUPPORT', reversed: false }]
  expect(await told({})).toEqual(apart)
  expect(await told({ saidAfterClaims: ['claim/sooner'] })).toEqual([{ claims: 2, current: 'OPPOSE', reversed: true }])
  expect(await told({})).toEqual(apart)
  expect(await told({}, { replacedBy: 'claim/sooner' })).toEqual([{ claims: 1, current: 'SUPPORT', reversed: false }])
})

it('takes the place of what a migration left that was stopped half-way, though an older Parley imported since', async () => {
  const full = talks([
    saying('rent', { ...rent, stance: 'SUPPORT' }),
    saying('toll', { proposition: 'proposition/toll', stance: 'OPPOSE' }),
  ])
  await importRecords(store(), full)
  const before = await kept()
  // The older program withdraws both claims and the toll, and knows nothing of positions.
  const left = await store().read({ name: 'tests: positions', text: 'MATCH (k:Position) RETURN k {.*} AS position' })
  await importRecords(store(), talks([], ['rent']))
  await store().write(async (transaction) => {
    const [name, rows] = ['tests: positions', left.map(({ position }) => position as StoreRow)]
    await transaction.run({ name, text: 'UNWIND $rows AS row CREATE (k:Position) SET k += row', params: { rows } })
    await transaction.run({
      name,
      text: 'UNWIND $rows AS row MATCH (p:Record {id: row.stanceOn}) SET p.stancesTaken = 1',
      params: { rows },
    })
  })
  await workOutAnew()
  expect(await kept()).toEqual({ positions: [], taken: [] })
  await importRecords(store(), full)
  expect(await kept()).toEqual(before)
})

it('is kept once where several services start at once on an older store', async () => {
  await importRecords(store(), talks([saying('rent', { ...rent, stance: 'SUPPORT' })]))
  const before = await kept()
  await run('MATCH (k:Position) DELETE k')
  await run('MATCH (s:Store) SET s.modelVersion = 6')
  await Promise.all([migrate(store()), migrate(store()), migrate(store())])
  expect(await kept()).toEqual(before)
})

const ids = ['claim/a', 'claim/b', 'claim/c', 'claim/d', 'claim/e']
const claims = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ids),
    // Only earlier ones, so that no chain is a circle.
    saidAfterClaims: fc.subarray(ids, { maxLength: 2 }),
    replacedBy: fc.option(fc.constantFrom(...ids), { nil: undefined, freq: 3 }),
    stance: fc.constantFrom('SUPPORT', 'OPPOSE', 'NEUTRAL', undefined),
    proposition: fc.constantFrom('proposition/rent', 'proposition/rent', 'proposition/toll', undefined),
    said: fc.constantFrom('2025-01', '2025-02-03', '2024/2025', undefined),
    speakers: fc.subarray([{ actor: 'state/alpha' }, { actor: 'state/beta' }], { minLength: 1 }),
    conditions: fc.constantFrom([], [], [{ text: { en: 'if it rains' } }]),
  }),
  { selector: ({ id }) => id },
)
type Said = typeof claims extends fc.Arbitrary<infer Many> ? Many : never
/** Without links to what is not there, or not earlier. */
const linked = (all: Said) =>
  all.map(({ saidAfterClaims, replacedBy, ...rest }) => {
    const isEarlier = (id: string | undefined) => id !== undefined && id < rest.id && all.some((each) => each.id === id)
    return {
      ...rest,
      saidAfterClaims: saidAfterClaims.filter(isEarlier),
      ...(isEarlier(replacedBy) ? { replacedBy } : {}),
    }
  })
/** What another bundle says: that somebody else made one of these claims too. */
const alsoBy = fc.constantFrom([], ['state/alpha'], ['state/beta'])
const steps = fc.array(fc.record({ claims, alsoBy, large: fc.constantFrom(undefined, 0) }), {
  minLength: 2,
  maxLength: 4,
})

it('is the same after any imports as worked out anew from the claims that are there', { timeout: 100_000 }, () =>
  fc.assert(
    fc.asyncProperty(steps, async (imports) => {
      await run('MATCH (n) DETACH DELETE n')
      await importRecords(store(), talks([]))
      for (const { claims, alsoBy, large } of imports) {
        const options = large === undefined ? {} : { large }
        const mine = linked(claims).map(({ id, ...fields }) =>
          saying(id.slice('claim/'.length), JSON.parse(JSON.stringify(fields))),
        )
        await importRecords(store(), talks(mine), options)
        const others = alsoBy.map((actor) => claim('a', actor, { citations: [cite('gazette')] }))
        await importRecords(store(), bundleOf('press', { claims: others }), options)
        const before = await kept()
        await workOutAnew()
        expect(before).toEqual(await kept())
      }
    }),
    { seed: 20_250_228, numRuns: 12, endOnFailure: true },
  ),
)
