/** What a node was before a change is kept: as of the instant of each import, the graph shows exactly what it held then. */
import { describe, expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import type { StoreRow } from '../../src/store/store.ts'
import { bundleOf, cite, claim, island, source, state } from '../worlds/island.ts'
import { countOf, linksOf, nodeOf, useStore } from './graph.ts'

const store = useStore()
const states = [state('alpha', 'Alpha'), state('beta', 'Beta')]

async function importTalks(lists: Record<string, unknown[]>): Promise<string> {
  return String((await importRecords(store(), bundleOf('talks', lists))).at)
}

/** Imports the claim with each of these in turn, or no claim for null. Gives the instants. */
async function importClaims(...claims: (object | null)[]): Promise<string[]> {
  const instants: string[] = []
  for (const more of claims) {
    instants.push(await importTalks({ states, claims: more ? [claim('a', 'state/alpha', more)] : [] }))
  }
  return instants
}

/** Nodes of `base` whose property is `value`, as they were known at an instant: their properties and labels. */
async function knownAt(at: string, base: string, property: string, value: string): Promise<StoreRow[]> {
  const rows = await store().read({
    name: 'tests: known',
    text: `MATCH (n:${base})-[:WAS*0..1]->(nv) WHERE n.${property} = $value
      AND coalesce(nv.since, nv.recordedAt) <= $at AND coalesce(nv.until > $at, true)
      RETURN nv {.*} AS node, labels(nv) AS labels`,
    params: { at, value },
  })
  return rows.map(({ node, labels }) => ({ ...(node as StoreRow), labels: (labels as string[]).toSorted() }))
}

const claimAt = (at: string) => knownAt(at, 'Record', 'id', 'claim/a')
const speakingAt = (at: string) => knownAt(at, 'Part', 'ownerId', 'claim/a')

function justBefore(at: string): string {
  return new Date(Date.parse(at) - 1).toISOString()
}

describe('a record', () => {
  it('that changed is found as it was until the change, and as it is from then on', async () => {
    const [first = '', second = ''] = await importClaims({ said: '2025-02', stance: 'SUPPORT' }, { said: '2025-03-05' })
    const before = {
      id: 'claim/a',
      labels: ['ClaimVersion', 'EntityVersion'],
      labelKey: 'claim a',
      search: 'claim a',
      textLengthKey: '00007',
      speechAct: 'ASSERT',
      stance: 'SUPPORT',
      stanceMarked: 'SUPPORT',
      said: '2025-02',
      saidEarliest: '2025-02-01',
      saidLatest: '2025-02-28',
      saidKey: '2025-02-01',
      saidSpanKey: '2025-02-01',
      saidPeriod: '2025-02',
      recordedAt: first,
      until: second,
    }
    for (const at of [first, justBefore(second)]) expect(await claimAt(at)).toEqual([before])
    expect(await claimAt(justBefore(first))).toEqual([])
    expect(await claimAt(second)).toEqual([await nodeOf(store(), 'claim/a')])
    expect(await nodeOf(store(), 'claim/a')).toMatchObject({
      labels: ['Claim', 'Entity', 'Record'],
      recordedAt: first,
      since: second,
      said: '2025-03-05',
    })
  })

  it('that changed twice is found as it was between the changes too', async () => {
    const instants = await importClaims({ stance: 'SUPPORT' }, { stance: 'NEUTRAL' }, { stance: 'OPPOSE' })
    const known = await Promise.all(instants.map(claimAt))
    expect(known.map((found) => found.map(({ stance }) => stance))).toEqual([['SUPPORT'], ['NEUTRAL'], ['OPPOSE']])
    expect(known[1]?.[0]).toMatchObject({ recordedAt: instants[0], since: instants[1], until: instants[2] })
    expect(await countOf(store(), 'ClaimVersion')).toBe(2)
    expect(await countOf(store(), 'Claim')).toBe(1)
  })

  it('that was retracted is found as it was until then, under the labels of versions, with all that it had', async () => {
    const cited = { citations: [cite('gazette')], conditions: [{ text: { en: 'if so' }, deadline: '2025-04' }] }
    const sources = [source('gazette')]
    const first = await importTalks({
      states,
      sources,
      claims: [claim('a', 'state/alpha', { said: '2025', ...cited })],
    })
    const second = await importTalks({ states, sources })
    const [citation = ''] = await linksOf(store(), 'claim/a', 'CITED_IN')
    const gone = { retractedAt: second, until: second, recordedAt: first }
    expect(await claimAt(first)).toMatchObject([{ ...gone, labels: ['ClaimVersion', 'EntityVersion', 'Record'] }])
    expect(await knownAt(first, 'Record', 'id', citation)).toMatchObject([
      { ...gone, labels: ['CitationVersion', 'Record'] },
    ])
    expect((await speakingAt(first)).map(({ labels }) => labels).toSorted()).toEqual([
      ['ConditionVersion', 'Part'],
      ['Part', 'SpeakingVersion'],
    ])
    expect([await claimAt(second), await speakingAt(second)]).toEqual([[], []])
    expect(await knownAt(second, 'Record', 'id', citation)).toEqual([])
  })

  it('that came back is found in none of the time between', async () => {
    const [first = '', second = '', third = ''] = await importClaims({ stance: 'SUPPORT' }, null, { stance: 'OPPOSE' })
    expect(await claimAt(first)).toMatchObject([
      {
        labels: ['ClaimVersion', 'EntityVersion'],
        stance: 'SUPPORT',
        recordedAt: first,
        until: second,
        retractedAt: second,
        restoredAt: third,
      },
    ])
    expect(await claimAt(second)).toEqual([])
    expect(await claimAt(justBefore(third))).toEqual([])
    const [now] = await claimAt(third)
    expect(now).toEqual({
      id: 'claim/a',
      labels: ['Claim', 'Entity', 'Record'],
      labelKey: 'claim a',
      search: 'claim a',
      textLengthKey: '00007',
      speechAct: 'ASSERT',
      stance: 'OPPOSE',
      stanceMarked: 'OPPOSE',
      saidKey: '',
      recordedAt: first,
      since: third,
    })
    expect((await speakingAt(first)).length).toBe(1)
    expect(await speakingAt(second)).toEqual([])
    expect((await speakingAt(third)).length).toBe(1)
  })

  it('that came back twice is found in each of its times', async () => {
    const instants = await importClaims({}, null, {}, null, { stance: 'SUPPORT' })
    const counts = await Promise.all(instants.map(async (at) => (await claimAt(at)).length))
    expect(counts).toEqual([1, 0, 1, 0, 1])
    expect((await Promise.all(instants.map(speakingAt))).map(({ length }) => length)).toEqual([1, 0, 1, 0, 1])
  })

  it('that did not change has no version, whatever else the import does', async () => {
    await importClaims({}, { stance: 'SUPPORT' }, null)
    expect(await countOf(store(), 'StateVersion')).toBe(0)
  })
})

describe('a part', () => {
  it('whose key follows its record is found under the key that it had', async () => {
    const [first = '', second = '', third = ''] = await importClaims(
      { said: '2025-02' },
      { said: '2025-03-05' },
      { said: '2025-03-05', speechAct: 'DENY' },
    )
    const [early] = await speakingAt(first)
    expect(early).toMatchObject({
      labels: ['SpeakingVersion'],
      actorId: 'state/alpha',
      seq: 0,
      saidKey: '2025-02-01',
      saidSpanKey: '2025-02-01',
      until: second,
    })
    for (const at of [second, third]) {
      const found = await speakingAt(at)
      expect(found).toMatchObject([{ labels: ['Part', 'Speaking'], saidKey: '2025-03-05', since: second }])
      expect(found[0]).not.toHaveProperty('saidSpanKey')
    }
    const byKey = await store().read({
      name: 'tests: by key',
      text: 'MATCH (s:SpeakingVersion {actorId: $actor}) WHERE s.saidKey >= $from AND s.saidKey <= $to RETURN s.id AS id',
      params: { actor: 'state/alpha', from: '2025-02-01', to: '2025-02-28' },
    })
    expect(byKey).toEqual([{ id: early?.id }])
  })

  it('that returns with its place and key moved keeps those that it had', async () => {
    const speakers = (...actors: string[]) => ({ speakers: actors.map((actor) => ({ actor })) })
    const [first = '', second = '', third = ''] = await importClaims(
      { said: '2025-01-01', ...speakers('state/alpha', 'state/beta') },
      { said: '2025-02-02', ...speakers('state/alpha') },
      { said: '2025-03-03', ...speakers('state/beta', 'state/alpha') },
    )
    const betaAt = async (at: string) => (await speakingAt(at)).filter(({ actorId }) => actorId === 'state/beta')
    expect(await betaAt(first)).toMatchObject([{ seq: 1, saidKey: '2025-01-01', until: second, restoredAt: third }])
    expect(await betaAt(second)).toEqual([])
    expect(await betaAt(third)).toMatchObject([{ seq: 0, saidKey: '2025-03-03', since: third }])
  })

  it('and a citation that only changed places are found in the places that they had', async () => {
    const cited = (...sources: string[]) => ({
      sources: [source('gazette'), source('wire')],
      states: [state('alpha', 'Alpha', { citations: sources.map((each) => cite(each)) })],
    })
    const first = await importTalks(cited('gazette', 'wire'))
    const second = await importTalks(cited('wire', 'gazette'))
    const order = async (at: string) => {
      const rows = await knownAt(at, 'Record', 'supportsId', 'state/alpha')
      return rows.toSorted((a, b) => Number(a.seq) - Number(b.seq)).map(({ id }) => id)
    }
    expect(await order(second)).toEqual((await order(first)).toReversed())
    expect(await order(second)).toHaveLength(2)
  })
})

describe('every kind of node', () => {
  it('that changes or goes keeps a version with all that it had', async () => {
    const { at: first } = await importRecords(store(), island)
    const all = async () =>
      store().read({
        name: 'tests: all',
        text: 'MATCH (n) WHERE n:Record OR n:Part RETURN n.id AS id, labels(n) AS labels, n {.*} AS node ORDER BY id',
      })
    const whole = await all()
    await importRecords(store(), bundleOf('island', { states }))
    await importRecords(store(), island)
    const known = await store().read({
      name: 'tests: known',
      text: `MATCH (n)-[:WAS*0..1]->(nv) WHERE (n:Record OR n:Part)
        AND coalesce(nv.since, nv.recordedAt) <= $at AND coalesce(nv.until > $at, true)
        RETURN nv.id AS id, labels(nv) AS labels, nv {.*} AS node ORDER BY id`,
      params: { at: first },
    })
    const values = (rows: StoreRow[]) =>
      rows.map(({ node }) => {
        // The number of stances on a proposition is not part of its own content.
        const { until, since, retractedAt, restoredAt, stancesTaken, ...rest } = node as StoreRow
        return rest
      })
    expect(values(known)).toEqual(values(whole))
    const kinds = new Set(
      known.flatMap(({ labels }) => labels as string[]).filter((label) => label.endsWith('Version')),
    )
    expect(kinds.size).toBeGreaterThan(20)
    expect(values(await all())).toEqual(values(whole))
  })
})

describe('a store of version 1', () => {
  /** As version 1 wrote it: a withdrawn record had no label but Record, a withdrawn part no label but Part. */
  async function openOldStore(): Promise<void> {
    const times = { recordedAt: '2026-01-01T00:00:00.000Z', retractedAt: '2026-02-01T00:00:00.000Z' }
    const texts = [
      `CREATE (:Import {id: 'import/1', at: $recordedAt, bundle: 'talks'}) CREATE (:Import {id: 'import/2', at: $retractedAt, bundle: 'talks'})`,
      `CREATE (:Store {id: 'store', modelVersion: 1, lastRecordedAt: $retractedAt})`,
      `CREATE (live:Record:Entity:Claim {id: 'claim/live', saidKey: '', recordedAt: $recordedAt})
       CREATE (gone:Record {id: 'claim/gone', saidKey: '', recordedAt: $recordedAt, retractedAt: $retractedAt})
       CREATE (left:Part {id: 'part/left', ownerId: 'claim/live', recordedAt: $recordedAt, retractedAt: $retractedAt})
       CREATE (both:Part {id: 'part/both', ownerId: 'claim/gone', recordedAt: $recordedAt, retractedAt: $retractedAt})
       CREATE (live)-[:RETRACTED {type: 'SPOKEN_BY', recordedAt: $recordedAt, retractedAt: $retractedAt}]->(left)
       CREATE (gone)-[:HAS_CONDITION {recordedAt: $recordedAt}]->(both)
       CREATE (gone)-[:HAS_REVISION {recordedAt: $retractedAt}]->(:Revision {id: 'claim/gone|2', at: $retractedAt, action: 'RETRACTED'})`,
      `CREATE (gone:Record {id: 'process/gone', recordedAt: $recordedAt, retractedAt: $retractedAt})
       CREATE (part:Part {id: 'part/of-process', ownerId: 'process/gone', recordedAt: $recordedAt, retractedAt: $retractedAt})
       CREATE (gone)-[:HAS_PARTICIPANT {recordedAt: $recordedAt}]->(part)`,
    ]
    await store().write(async (transaction) => {
      for (const text of texts) await transaction.run({ name: 'tests: old store', text, params: times })
    })
  }

  it('gives what was withdrawn the labels of versions, and the end of its time', async () => {
    await openOldStore()
    await migrate(store())
    const labels = async (id: string) => (await nodeOf(store(), id)).labels
    expect(await labels('claim/live')).toEqual(['Claim', 'Entity', 'Record'])
    expect(await labels('claim/gone')).toEqual(['ClaimVersion', 'EntityVersion', 'Record'])
    expect(await labels('process/gone')).toEqual(['EntityVersion', 'ProcessVersion', 'Record'])
    expect(await labels('part/left')).toEqual(['Part', 'SpeakingVersion'])
    expect(await labels('part/both')).toEqual(['ConditionVersion', 'Part'])
    expect(await labels('part/of-process')).toEqual(['Part', 'ProcessParticipationVersion'])
    for (const id of ['claim/gone', 'process/gone', 'part/left', 'part/both', 'part/of-process']) {
      expect(await nodeOf(store(), id)).toMatchObject({ until: '2026-02-01T00:00:00.000Z' })
    }
    const found = async (id: string, at: string) => (await knownAt(at, 'Record', 'id', id)).length
    expect(await found('claim/gone', '2026-01-15T00:00:00.000Z')).toBe(1)
    expect(await found('claim/gone', '2026-02-01T00:00:00.000Z')).toBe(0)
    expect(await found('claim/live', '2026-02-01T00:00:00.000Z')).toBe(1)
  })

  it('lets its imports tell what they did, and its revisions whose they are', async () => {
    await openOldStore()
    await migrate(store())
    expect(await nodeOf(store(), 'import/1')).toMatchObject({ claimChanges: 2, processChanges: 1 })
    expect(await nodeOf(store(), 'import/2')).toMatchObject({ claimChanges: 1 })
    expect(await nodeOf(store(), 'import/2')).not.toHaveProperty('processChanges')
    expect(await nodeOf(store(), 'claim/gone|2')).toMatchObject({ recordId: 'claim/gone' })
  })
})
