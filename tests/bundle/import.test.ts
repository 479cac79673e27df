import { describe, expect, it } from 'vitest'
import { checkBundle, type ImportReport, importRecords } from '../../src/bundle/import.ts'
import { model } from '../../src/model/model.ts'
import { bundleOf, cite, claim, island, source, state } from '../worlds/island.ts'
import { folderWith, HEAD } from './files.ts'
import { countOf, linksOf, nodeOf, partsOf, presentGraph, revisionsOf, useStore, wholeGraph } from './graph.ts'

const store = useStore()

/** Imports the bundle `talks` with these lists. */
function importTalks(lists: Record<string, unknown[]>): Promise<ImportReport> {
  return importRecords(store(), bundleOf('talks', lists))
}

const states = [state('alpha', 'Alpha'), state('beta', 'Beta')]

describe('importing a bundle', () => {
  it('writes records under their live labels, with values as graph.yaml types them', async () => {
    const report = await importRecords(store(), island)
    expect(report.created).toHaveLength(18)
    expect(await nodeOf(store(), 'person/ada-alpha')).toMatchObject({
      labels: ['Actor', 'Entity', 'Person', 'Record'],
      labelKey: 'ada alpha',
      recordedAt: report.at,
    })
    expect(await nodeOf(store(), 'claim/no-rent')).toMatchObject({
      labels: ['Claim', 'Entity', 'Record'],
      said: '[2025-02-13..2025-02-25]',
      saidEarliest: '2025-02-13',
      saidLatest: '2025-02-25',
      saidKey: '2025-02-13',
    })
    expect(await nodeOf(store(), 'state/beta')).toMatchObject({ labelKey: 'beta' })
    expect(await nodeOf(store(), 'event/meeting')).toMatchObject({
      modes: ['VISIT', 'MULTILATERAL'],
      outcome: 'UNKNOWN',
    })
    expect(await nodeOf(store(), 'source/wire')).toMatchObject({ publishedKey: '', relevance: 'UNREVIEWED' })
  })

  it('writes links, parts and citations as the model says', async () => {
    const { at } = await importRecords(store(), island)
    expect(await linksOf(store(), 'claim/no-rent', 'ABOUT')).toEqual(['place/harbour', 'provision/rent'])
    const [speaking] = await partsOf(store(), 'claim/no-rent', 'SPOKEN_BY', 'Speaking')
    expect(speaking).toMatchObject({
      actorId: 'person/ada-alpha',
      ownerId: 'claim/no-rent',
      saidKey: '2025-02-13',
      capacity: '{"en":"minister"}',
      named: true,
      seq: 0,
      recordedAt: at,
    })
    expect(await linksOf(store(), String(speaking?.id), 'ON_BEHALF_OF')).toEqual(['state/alpha'])
    const [citation] = await linksOf(store(), 'claim/no-rent', 'CITED_IN')
    expect(citation).toMatch(/^citation\/claim-no-rent-[0-9a-f]{8}$/)
    expect(await nodeOf(store(), String(citation))).toMatchObject({
      labels: ['Citation', 'Record'],
      supportsId: 'claim/no-rent',
      excerpt: '{"text":"no rent","lang":"en-US"}',
      seq: 0,
    })
    expect(await linksOf(store(), String(citation), 'VIA')).toEqual(['source/wire'])
  })

  it('cites for a part from the part, and names the record that is supported', async () => {
    await importRecords(store(), island)
    const [first] = await partsOf(store(), 'event/meeting', 'HAS_PARTICIPANT', 'Participation')
    const [citation] = await linksOf(store(), String(first?.id), 'CITED_IN')
    expect(await nodeOf(store(), String(citation))).toMatchObject({ supportsId: 'event/meeting' })
  })

  it('notes the import, and gives each a later instant than the last', async () => {
    const first = await importRecords(store(), island)
    const second = await importTalks({ states: [state('gamma', 'Gamma')] })
    expect(String(second.at) > String(first.at)).toBe(true)
    expect(await countOf(store(), 'Import')).toBe(2)
    expect(await nodeOf(store(), 'store')).toMatchObject({ lastRecordedAt: second.at, modelVersion: model.version })
  })

  it('lets the import tell how many records of each kind it recorded, changed, retracted and restored', async () => {
    const counts = async (at: string | null) => {
      const text = 'MATCH (i:Import {at: $at}) RETURN i {.*} AS import'
      const [row] = await store().read({ name: 'tests: import', text, params: { at } })
      return Object.entries(row?.import as object)
        .filter(([name]) => name.endsWith('Changes'))
        .sort()
    }
    const cited = (said: string) => claim('a', 'state/alpha', { said, citations: [cite('gazette')] })
    const sources = [source('gazette')]
    const first = await importTalks({ states, sources, claims: [cited('2025'), claim('b', 'state/beta')] })
    expect(await counts(first.at)).toEqual([
      ['citationChanges', 1],
      ['claimChanges', 2],
      ['sourceChanges', 1],
      ['stateChanges', 2],
    ])
    const second = await importTalks({ states, sources, claims: [cited('2026'), claim('c', 'state/beta')] })
    expect(await counts(second.at)).toEqual([['claimChanges', 3]])
    const third = await importTalks({ states, sources, claims: [claim('b', 'state/beta'), claim('c', 'state/beta')] })
    expect(await counts(third.at)).toEqual([
      ['citationChanges', 1],
      ['claimChanges', 2],
    ])
  })

  it('writes nothing for the same bundle again, nor for the same in another order of keys and links', async () => {
    await importTalks({
      states,
      claims: [claim('a', 'state/alpha', { addressees: ['state/beta'], about: ['state/alpha', 'state/beta'] })],
    })
    const before = await wholeGraph(store())
    const { id, ...rest } = claim('a', 'state/alpha', {
      about: ['state/beta', 'state/alpha'],
      addressees: 'state/beta',
    })
    const report = await importTalks({ claims: [{ ...rest, id }], states })
    expect(report).toMatchObject({ at: null, created: [], changed: [], retracted: [], restored: [] })
    expect(report.unchanged).toHaveLength(3)
    expect(await wholeGraph(store())).toEqual(before)
  })
})

describe('checking a bundle against a store', () => {
  it('finds what importing it would find, and does nothing', async () => {
    await importRecords(store(), bundleOf('test', { states: [state('alpha', 'Alpha'), state('beta', 'Beta')] }))
    await importRecords(store(), bundleOf('other', { claims: [claim('a', 'state/beta')] }))
    const before = await wholeGraph(store())
    const lists = 'states: [{id: state/alpha, labels: {en: Alpha I}}, {id: state/gamma, labels: {en: Gamma}}]\n'
    const { problems } = await checkBundle(await folderWith({ 'b.yaml': HEAD + lists }), store())
    expect(problems.sorted().map(({ path, message }) => `${path} ${message}`)).toEqual([
      'state/beta leaves the bundle test, but claim/a of the bundle other still refers to it.',
    ])
    expect(await wholeGraph(store())).toEqual(before)
  })
})

describe('a bundle that changed', () => {
  it('changes a value in place and keeps the former one as a revision', async () => {
    const first = await importTalks({
      states,
      claims: [claim('a', 'state/alpha', { said: '2025-02', stance: 'SUPPORT' })],
    })
    const report = await importTalks({
      states,
      claims: [claim('a', 'state/alpha', { said: '2025-03', about: 'state/beta' })],
    })
    expect(report).toMatchObject({ changed: ['claim/a'], created: [], retracted: [] })
    expect(report.unchanged).toEqual(['state/alpha', 'state/beta'])
    expect(await nodeOf(store(), 'claim/a')).toMatchObject({
      said: '2025-03',
      saidKey: '2025-03-01',
      saidLatest: '2025-03-31',
      recordedAt: first.at,
    })
    expect(await nodeOf(store(), 'claim/a')).not.toHaveProperty('stance')
    expect(await revisionsOf(store(), 'claim/a')).toEqual([
      {
        action: 'CHANGED',
        by: 'talks',
        changes: [
          { name: 'stance', before: 'SUPPORT', after: null },
          { name: 'said', before: '2025-02', after: '2025-03' },
          { name: 'about', before: null, after: 'state/beta' },
        ],
      },
    ])
  })

  it('lets what is derived in parts follow their record', async () => {
    await importTalks({ states, claims: [claim('a', 'state/alpha', { said: '2025-02' })] })
    const [before] = await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')
    const report = await importTalks({ states, claims: [claim('a', 'state/alpha', { said: '2025-03' })] })
    const [after] = await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')
    const days = {
      saidKey: '2025-03-01',
      saidSpanKey: '2025-03-01',
      stanceKey: '2025-03-01 claim/a   2025-03-01 2025-03-31',
      actorMonth: 'state/alpha 2025-03',
    }
    expect(after).toEqual({ ...before, ...days, since: report.at })
    await importTalks({ states, claims: [claim('a', 'state/alpha', { said: '2025-03-05' })] })
    const [sharp] = await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')
    expect(sharp).toMatchObject({ saidKey: '2025-03-05' })
    expect(sharp).not.toHaveProperty('saidSpanKey')
  })

  it('replaces a part whose content changed, and brings it back when the content comes back', async () => {
    const named = { claims: [claim('a', 'state/alpha')], states }
    const unnamed = {
      states,
      claims: [claim('a', 'state/alpha', { speakers: [{ actor: 'state/alpha', named: false }] })],
    }
    await importTalks(named)
    const [first] = await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')
    const report = await importTalks(unnamed)
    expect(report.changed).toEqual(['claim/a'])
    const [second] = await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')
    expect(second).toMatchObject({ named: false, recordedAt: report.at })
    expect(await nodeOf(store(), String(first?.id))).toMatchObject({
      labels: ['Part', 'SpeakingVersion'],
      retractedAt: report.at,
    })
    expect(await linksOf(store(), 'claim/a', 'RETRACTED')).toEqual([first?.id])
    const back = await importTalks(named)
    expect(await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')).toEqual([{ ...first, since: back.at }])
    expect(await linksOf(store(), String(first?.id), 'SPEAKER')).toEqual(['state/alpha'])
  })

  it('turns a withdrawn link into one that says what it was and when', async () => {
    const { at: recordedAt } = await importTalks({
      states,
      claims: [claim('a', 'state/alpha', { about: 'state/beta' })],
    })
    const { at: retractedAt } = await importTalks({ states, claims: [claim('a', 'state/alpha')] })
    const rows = await store().read({
      name: 'tests: withdrawn',
      text: 'MATCH (n {id: $id})-[e:RETRACTED]->(m) RETURN e.type AS type, e.recordedAt AS recordedAt, e.retractedAt AS retractedAt, m.id AS id',
      params: { id: 'claim/a' },
    })
    expect(rows).toEqual([{ type: 'ABOUT', recordedAt, retractedAt, id: 'state/beta' }])
    expect(await linksOf(store(), 'claim/a', 'ABOUT')).toEqual([])
  })

  it('keeps a citation under its id while its words change, with a revision of its own', async () => {
    const cited = (more: object) => ({
      states: [state('alpha', 'Alpha', { citations: [cite('gazette', { locator: '§1', ...more })] })],
      sources: [source('gazette')],
    })
    await importTalks(cited({ note: { en: 'first' } }))
    const [id] = await linksOf(store(), 'state/alpha', 'CITED_IN')
    const report = await importTalks(cited({ note: { en: 'second' } }))
    expect(report.changed).toEqual(['state/alpha'])
    expect(await linksOf(store(), 'state/alpha', 'CITED_IN')).toEqual([id])
    expect(await revisionsOf(store(), 'state/alpha')).toEqual([])
    expect(await revisionsOf(store(), String(id))).toEqual([
      {
        action: 'CHANGED',
        by: 'talks',
        changes: [{ name: 'note', before: '{"en":"first"}', after: '{"en":"second"}' }],
      },
    ])
  })

  it('calls a new order of parts a change, since it may decide what stood on a day', async () => {
    const process = (...statuses: string[]) => {
      const statusHistory = statuses.map((status) => ({ status }))
      return { processes: [{ id: 'process/p', labels: { en: 'P' }, status: 'ACTIVE', statusHistory }] }
    }
    await importTalks(process('STALLED', 'ACTIVE'))
    const report = await importTalks(process('ACTIVE', 'STALLED'))
    expect(report).toMatchObject({ changed: ['process/p'], unchanged: [] })
    const [before, after] = ['STALLED', 'ACTIVE'].map((status) => JSON.stringify({ status }))
    expect(await revisionsOf(store(), 'process/p')).toEqual([
      {
        action: 'CHANGED',
        by: 'talks',
        changes: [{ name: 'statusHistory', before: `[${before},${after}]`, after: `[${after},${before}]` }],
      },
    ])
  })

  it('follows a new order of citations without calling it a change', async () => {
    const cited = (...sources: string[]) => ({
      states: [state('alpha', 'Alpha', { citations: sources.map((each) => cite(each)) })],
      sources: [source('gazette'), source('wire')],
    })
    await importTalks(cited('gazette', 'wire'))
    const report = await importTalks(cited('wire', 'gazette'))
    expect(report.changed).toEqual([])
    const order = await store().read({
      name: 'tests: order',
      text: 'MATCH (c:Citation)-[:CITES]->(s) RETURN s.id AS id ORDER BY c.seq',
    })
    expect(order.map(({ id }) => id)).toEqual(['source/wire', 'source/gazette'])
  })
})

describe('a record that leaves its bundle', () => {
  const cited = claim('a', 'state/alpha', { about: 'state/beta', citations: [cite('gazette')] })
  const whole = { states, sources: [source('gazette')], claims: [cited] }
  const without = { states, sources: [source('gazette')] }

  it('loses its live labels with its parts and citations, and keeps its content', async () => {
    await importTalks(whole)
    const [citation] = await linksOf(store(), 'claim/a', 'CITED_IN')
    const report = await importTalks(without)
    expect(report).toMatchObject({ retracted: ['claim/a'], changed: [], created: [] })
    expect(await nodeOf(store(), 'claim/a')).toMatchObject({
      labels: ['ClaimVersion', 'EntityVersion', 'Record'],
      retractedAt: report.at,
      speechAct: 'ASSERT',
    })
    expect(await linksOf(store(), 'claim/a', 'ABOUT')).toEqual(['state/beta'])
    expect(await nodeOf(store(), String(citation))).toMatchObject({
      labels: ['CitationVersion', 'Record'],
      retractedAt: report.at,
    })
    expect([
      await countOf(store(), 'Claim'),
      await countOf(store(), 'Speaking'),
      await countOf(store(), 'Citation'),
    ]).toEqual([0, 0, 0])
    expect(await revisionsOf(store(), 'claim/a')).toEqual([{ action: 'RETRACTED', by: 'talks', changes: [] }])
  })

  it('is restored when it comes back, with what changed meanwhile', async () => {
    const first = await importTalks(whole)
    const live = await nodeOf(store(), 'claim/a')
    await importTalks(without)
    const report = await importTalks({ ...whole, claims: [{ ...cited, speechAct: 'DENY', about: 'state/alpha' }] })
    expect(report).toMatchObject({ restored: ['claim/a'], created: [], changed: [] })
    expect(await nodeOf(store(), 'claim/a')).toEqual({
      ...live,
      speechAct: 'DENY',
      recordedAt: first.at,
      since: report.at,
    })
    expect(await linksOf(store(), 'claim/a', 'ABOUT')).toEqual(['state/alpha'])
    expect(await linksOf(store(), 'claim/a', 'SPOKEN_BY')).toHaveLength(1)
    expect(await linksOf(store(), 'claim/a', 'RETRACTED')).toEqual(['state/beta'])
    expect([
      await countOf(store(), 'Claim'),
      await countOf(store(), 'Speaking'),
      await countOf(store(), 'Citation'),
    ]).toEqual([1, 1, 1])
    expect((await revisionsOf(store(), 'claim/a')).at(-1)).toEqual({
      action: 'RESTORED',
      by: 'talks',
      changes: [
        { name: 'speechAct', before: 'ASSERT', after: 'DENY' },
        { name: 'about', before: 'state/beta', after: 'state/alpha' },
      ],
    })
  })

  it('leaves a graph as after its first import when it comes back as it was', async () => {
    await importTalks(whole)
    const before = await presentGraph(store())
    await importTalks({ states })
    await importTalks(whole)
    expect(await presentGraph(store())).toEqual(before)
  })

  it('may come back as a citation alone', async () => {
    await importTalks(whole)
    const [id] = await linksOf(store(), 'claim/a', 'CITED_IN')
    await importTalks({ ...whole, claims: [{ ...cited, citations: [] }] })
    expect(await countOf(store(), 'Citation')).toBe(0)
    const report = await importTalks({
      ...whole,
      claims: [{ ...cited, citations: [cite('gazette', { credibility: 'C4_DOUBTFUL' })] }],
    })
    expect(report.changed).toEqual(['claim/a'])
    expect(await nodeOf(store(), String(id))).toMatchObject({
      labels: ['Citation', 'Record'],
      credibility: 'C4_DOUBTFUL',
    })
    expect(await linksOf(store(), String(id), 'CITES')).toEqual(['source/gazette'])
    expect((await revisionsOf(store(), String(id))).map(({ action }) => action)).toEqual(['RETRACTED', 'RESTORED'])
  })
})
