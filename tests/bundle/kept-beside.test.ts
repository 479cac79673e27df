/** What is kept beside the data to save reads is the same whether an import or the migration of an older store wrote it. */
import { expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import { saying, talks } from '../worlds/island.ts'
import { nodeOf, useStore } from './graph.ts'

const store = useStore()
const run = (text: string) => store().write((transaction) => transaction.run({ name: 'tests: stances', text }))

const claims = [
  saying('rent', { stance: 'SUPPORT', proposition: 'proposition/rent', said: '2025-02' }),
  saying('some-day', { stance: 'OPPOSE', proposition: 'proposition/toll', saidAfterClaims: ['claim/nothing'] }),
  saying('replaced', {
    stance: 'SUPPORT',
    proposition: 'proposition/toll',
    said: '../2025-02-03',
    replacedBy: 'claim/nothing',
  }),
  saying('nothing', { said: '2025-02-03' }),
]

async function kept(): Promise<Record<string, unknown>> {
  const rows = await store().read({
    name: 'tests: stances',
    text: `MATCH (k:Speaking) RETURN k.ownerId AS id, k.propositionId AS proposition, k.stance AS stance, k.stanceKey AS key`,
  })
  return Object.fromEntries(rows.map(({ id, ...values }) => [id, Object.values(values).join(', ')]))
}

it('an import writes it, and anew where the claim changes', async () => {
  await importRecords(store(), talks(claims))
  expect(await kept()).toEqual({
    'claim/rent': 'proposition/rent, SUPPORT, 2025-02-01 claim/rent SUPPORT proposition/rent 2025-02-01 2025-02-28',
    'claim/some-day': 'proposition/toll, OPPOSE+,  claim/some-day OPPOSE+ proposition/toll  ',
    'claim/replaced': 'proposition/toll, , 2025-02-03 claim/replaced SUPPORT proposition/toll  2025-02-03',
    'claim/nothing': ', , 2025-02-03 claim/nothing   2025-02-03 2025-02-03',
  })
  const changed = { stance: 'NEUTRAL', proposition: 'proposition/toll', said: '2025-02' }
  await importRecords(store(), talks([saying('rent', changed), ...claims.slice(1)]))
  expect(await kept()).toMatchObject({
    'claim/rent': 'proposition/toll, NEUTRAL, 2025-02-01 claim/rent NEUTRAL proposition/toll 2025-02-01 2025-02-28',
  })
  await importRecords(store(), talks([saying('rent', { said: '2025-02' }), ...claims.slice(1)]))
  expect(await kept()).toMatchObject({ 'claim/rent': ', , 2025-02-01 claim/rent   2025-02-01 2025-02-28' })
})

it('what a withdrawn claim had is gone where it comes back with less', async () => {
  await importRecords(store(), talks(claims))
  await importRecords(store(), talks(claims.slice(1)))
  await importRecords(store(), talks([saying('rent', {}), ...claims.slice(1)]))
  expect(await kept()).toMatchObject({ 'claim/rent': ', ,  claim/rent    ' })
})

it('the migration of a store of version 2 writes it as an import does', async () => {
  await importRecords(store(), talks(claims))
  const [before, claimBefore] = [await kept(), await nodeOf(store(), 'claim/rent')]
  await run('MATCH (k:Speaking) REMOVE k.propositionId REMOVE k.stance REMOVE k.stanceKey REMOVE k.actorMonth')
  await run('MATCH (c:Claim) REMOVE c.propositionId REMOVE c.stanceMarked REMOVE c.replacedById')
  await run('MATCH (s:Store) SET s.modelVersion = 2')
  await migrate(store())
  expect(await kept()).toEqual(before)
  expect(await nodeOf(store(), 'claim/rent')).toEqual(claimBefore)
})

it('the migration of a store of version 3 writes months of speakers and propositions of conditions as an import does', async () => {
  const months = async () => {
    const text = `MATCH (k:Speaking) RETURN k.ownerId AS id, k.actorMonth AS month
      UNION ALL MATCH (k:Condition) RETURN k.ownerId + ', if' AS id, k.propositionId AS month`
    const rows = await store().read({ name: 'tests: months', text })
    return Object.fromEntries(rows.map(({ id, month }) => [id, month]))
  }
  const toll = { stance: 'OPPOSE', proposition: 'proposition/toll', conditions: [{ text: { en: 'if it rains' } }] }
  await importRecords(store(), talks([...claims, saying('if-it-rains', toll)]))
  const [before, keptBefore] = [await months(), await kept()]
  expect(before).toEqual({
    'claim/rent': 'state/alpha 2025-02',
    'claim/some-day': 'state/alpha ',
    'claim/replaced': 'state/alpha 2025-02',
    'claim/nothing': 'state/alpha 2025-02',
    'claim/if-it-rains': 'state/alpha ',
    'claim/if-it-rains, if': 'proposition/toll',
  })
  await run("MATCH (k:Speaking) REMOVE k.actorMonth REMOVE k.stanceKey SET k.saidIdKey = k.saidKey + ' ' + k.ownerId")
  await run('MATCH (k:Condition) REMOVE k.propositionId')
  await run('MATCH (s:Store) SET s.modelVersion = 3')
  await migrate(store())
  expect(await months()).toEqual(before)
  expect(await kept()).toEqual(keptBefore)
})

it('the migration of a store of version 4 writes the periods of dates as an import does', async () => {
  const periods = async () => {
    const text = 'MATCH (c:Claim) RETURN c.id AS id, c.saidPeriod AS period'
    const rows = await store().read({ name: 'tests: periods', text })
    return Object.fromEntries(rows.map(({ id, period }) => [id, period]))
  }
  const dates = {
    day: '2025-02-03',
    month: '2025-02',
    year: '2025-02-27/2025-03-01',
    decade: '2024-12-31/2025-01-01',
    century: '2019/2020',
    ages: '1999-12-31/2000-01-01',
    open: '2025-02/..',
    unknown: undefined,
  }
  await importRecords(store(), talks(Object.entries(dates).map(([slug, said]) => saying(slug, said ? { said } : {}))))
  const before = await periods()
  expect(before).toEqual({
    'claim/day': null,
    'claim/month': '2025-02',
    'claim/year': '2025',
    'claim/decade': '202',
    'claim/century': '20',
    'claim/ages': '',
    'claim/open': '',
    'claim/unknown': null,
  })
  await run('MATCH (c:Claim) REMOVE c.saidPeriod')
  await run('MATCH (s:Store) SET s.modelVersion = 4')
  await migrate(store())
  expect(await periods()).toEqual(before)
})

it('the migration of a store of version 8 marks claims as an import does, withdrawn ones too', async () => {
  const marks = async () => {
    const text = `MATCH (c:Record) WHERE c.id STARTS WITH 'claim/' RETURN c.id AS id, c.stanceMarked AS stance, c.replacedById AS by`
    return (await store().read({ name: 'tests: marks', text })).toSorted((a, b) =>
      String(a.id) < String(b.id) ? -1 : 1,
    )
  }
  await importRecords(store(), talks(claims))
  await importRecords(store(), talks(claims.filter(({ id }) => !/some-day|replaced/.test(id))))
  const [before, keptBefore] = [await marks(), await kept()]
  expect(before).toEqual([
    { id: 'claim/nothing', stance: null, by: null },
    { id: 'claim/rent', stance: 'SUPPORT', by: null },
    { id: 'claim/replaced', stance: 'SUPPORT', by: 'claim/nothing' },
    { id: 'claim/some-day', stance: 'OPPOSE+', by: null },
  ])
  await run('MATCH (c:Record) REMOVE c.stanceMarked REMOVE c.replacedById')
  await run(`MATCH (k:Speaking) SET k.stanceKey = '' REMOVE k.stance`)
  await run('MATCH (s:Store) SET s.modelVersion = 8')
  await migrate(store())
  expect(await marks()).toEqual(before)
  expect(await kept()).toEqual(keptBefore)
})
