import { describe, expect, it } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { BundleError } from '../../src/bundle/read/problems.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { folderWith, foundAt, HEAD } from './files.ts'
import { countOf, linksOf, nodeOf, partsOf, presentGraph, useStore, wholeGraph } from './graph.ts'

const store = useStore()

/** Imports a bundle with that name and these lists. */
function importAs(name: string, lists: Record<string, unknown[]>) {
  return importRecords(store(), bundleOf(name, lists))
}

/** The messages of the problems for which an import is refused; nothing may have been written. */
async function refusal(work: () => Promise<unknown>): Promise<string[]> {
  const before = await wholeGraph(store())
  const error = await work().then(
    () => null,
    (error: unknown) => error,
  )
  expect(error).toBeInstanceOf(BundleError)
  expect(await wholeGraph(store())).toEqual(before)
  return (error as BundleError).problems.map(({ path, message }) => `${path} ${message}`)
}

describe('two bundles that share a record', () => {
  const alpha = { states: [state('alpha', 'Alpha')] }

  it('both hold it: it goes only when neither has it any more', async () => {
    await importAs('one', alpha)
    const second = await importAs('two', { states: [...alpha.states, state('beta', 'Beta')] })
    expect(second).toMatchObject({ created: ['state/beta'], unchanged: ['state/alpha'] })
    expect(await importAs('one', {})).toMatchObject({ unchanged: ['state/alpha'], retracted: [] })
    expect(await nodeOf(store(), 'state/alpha')).toMatchObject({ labels: ['Actor', 'Entity', 'Record', 'State'] })
    expect(await importAs('two', {})).toMatchObject({ retracted: ['state/alpha', 'state/beta'] })
    expect(await countOf(store(), 'State')).toBe(0)
  })

  it('have their labels, texts, identifiers, links, parts and citations united', async () => {
    const both = {
      sources: [source('gazette'), source('wire')],
      states: [state('beta', 'Beta')],
      topics: [{ id: 'topic/a', labels: { en: 'A' } }],
    }
    await importAs('one', {
      ...both,
      states: [
        ...both.states,
        {
          id: 'state/alpha',
          labels: { en: 'Alpha', ja: 'アルファ' },
          identifiers: { wikidata: 'Q1' },
          citations: [cite('gazette')],
        },
      ],
      claims: [claim('a', 'state/alpha', { said: '2025-02', about: 'state/beta' })],
    })
    await importAs('two', {
      ...both,
      states: [
        ...both.states,
        {
          id: 'state/alpha',
          labels: { en: 'Alphaland' },
          description: { en: 'an island' },
          identifiers: { gnd: '1' },
          citations: [cite('wire')],
        },
      ],
      claims: [
        claim('a', 'state/alpha', {
          topics: 'topic/a',
          speakers: [{ actor: 'state/beta' }, { actor: 'state/alpha', onBehalfOf: 'state/beta' }],
        }),
      ],
    })
    const { labels: _, ...alpha } = await nodeOf(store(), 'state/alpha')
    const [stored] = await store().read({
      name: 'tests: labels',
      text: "MATCH (n:State {id: 'state/alpha'}) RETURN n.labels AS labels",
    })
    expect(JSON.parse(String(stored?.labels))).toEqual([
      { value: 'Alpha', lang: 'en', kind: 'PREFERRED' },
      { value: 'アルファ', lang: 'ja', kind: 'PREFERRED' },
      { value: 'Alphaland', lang: 'en', kind: 'ALTERNATE' },
    ])
    expect(alpha).toMatchObject({
      description: '{"en":"an island"}',
      identifiers: '[{"scheme":"wikidata","value":"Q1"},{"scheme":"gnd","value":"1"}]',
    })
    expect(await linksOf(store(), 'state/alpha', 'CITED_IN')).toHaveLength(2)
    expect(await linksOf(store(), 'claim/a', 'ABOUT')).toEqual(['state/beta'])
    expect(await linksOf(store(), 'claim/a', 'HAS_TOPIC')).toEqual(['topic/a'])
    const speakers = await partsOf(store(), 'claim/a', 'SPOKEN_BY', 'Speaking')
    expect(speakers.map(({ actorId }) => actorId)).toEqual(['state/alpha', 'state/beta'])
    expect(await linksOf(store(), String(speakers[0]?.id), 'ON_BEHALF_OF')).toEqual(['state/beta'])
  })

  it('keep what the other one says when one withdraws', async () => {
    const both = { states: [state('alpha', 'Alpha'), state('beta', 'Beta'), state('gamma', 'Gamma')] }
    const words = { text: { en: 'words' } }
    await importAs('one', {
      ...both,
      claims: [
        claim('a', 'state/alpha', { ...words, about: ['state/beta', 'state/gamma'], stance: 'OPPOSE', said: '2025' }),
      ],
    })
    const alone = await wholeGraph(store())
    await importAs('two', {
      ...both,
      claims: [claim('a', 'state/alpha', { ...words, about: ['state/beta', 'state/alpha'], said: '2025' })],
    })
    expect(await linksOf(store(), 'claim/a', 'ABOUT')).toEqual(['state/alpha', 'state/beta', 'state/gamma'])
    const report = await importAs('one', {})
    expect(report).toMatchObject({ changed: ['claim/a'], retracted: [] })
    expect(await linksOf(store(), 'claim/a', 'ABOUT')).toEqual(['state/alpha', 'state/beta'])
    expect(await nodeOf(store(), 'claim/a')).toMatchObject({ said: '2025' })
    expect(await nodeOf(store(), 'claim/a')).not.toHaveProperty('stance')
    expect(alone.length).toBeGreaterThan(0)
  })

  it('give the same graph whichever is imported first, if they do not prefer different names', async () => {
    const live = async () => (await presentGraph(store())).map((line) => line.replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/g, ''))
    const one = { states: [state('alpha', 'Alpha'), state('beta', 'Beta')], claims: [claim('a', 'state/alpha')] }
    const two = {
      states: [{ id: 'state/alpha', labels: { fr: 'Alpha' } }, state('beta', 'Beta')],
      claims: [claim('a', 'state/alpha', { speakers: [{ actor: 'state/beta' }] })],
    }
    await importAs('one', one)
    await importAs('two', two)
    const first = await live()
    await importAs('one', {})
    await importAs('one', one)
    expect(await live()).toEqual(first)
  })
})

describe('two bundles that disagree', () => {
  it.each([
    [
      'a property',
      { type: 'FUND' },
      { type: 'MEDIA' },
      'organizations[0] type is FUND in the bundle one and MEDIA in the bundle two',
    ],
    [
      'a link that there is one of',
      { partOf: 'state/alpha' },
      { partOf: 'state/beta' },
      'organizations[0] partOf is ["state/alpha"]',
    ],
    [
      'a text in one language',
      { description: { en: 'x' } },
      { description: { en: 'y' } },
      'organizations[0] description.en is x in',
    ],
    [
      'an identifier',
      { identifiers: { gnd: '1' } },
      { identifiers: { gnd: '2' } },
      'organizations[0] identifiers.gnd is 1 in',
    ],
  ])('about %s are both named', async (_, one, two, message) => {
    const states = [state('alpha', 'Alpha'), state('beta', 'Beta')]
    const organization = (more: object) => ({ id: 'organization/x', labels: { en: 'X' }, type: 'FUND', ...more })
    await importAs('one', { states, organizations: [organization(one)] })
    const problems = await refusal(() => importAs('two', { states, organizations: [organization(two)] }))
    expect(problems).toEqual([expect.stringContaining(message)])
    expect(problems[0]).toMatch(/bundle one.*bundle two/)
  })

  it("about a claim's words or inside a part are both named", async () => {
    const states = [state('alpha', 'Alpha')]
    await importAs('one', { states, claims: [claim('a', 'state/alpha', { text: { en: 'yes' } })] })
    expect(
      await refusal(() =>
        importAs('two', {
          states,
          claims: [
            claim('a', 'state/alpha', { text: { en: 'no' }, speakers: [{ actor: 'state/alpha', named: true }] }),
          ],
        }),
      ),
    ).toEqual(['claims[0] text.en is yes in the bundle one and no in the bundle two; there can be only one.'])
    await importAs('one', {
      states,
      claims: [claim('a', 'state/alpha', { speakers: [{ actor: 'state/alpha', named: true }] })],
    })
    expect(
      await refusal(() =>
        importAs('two', {
          states,
          claims: [claim('a', 'state/alpha', { speakers: [{ actor: 'state/alpha', named: false }] })],
        }),
      ),
    ).toEqual([
      expect.stringContaining('claims[0] speakers.named is true in the bundle one and false in the bundle two'),
    ])
  })
})

describe('a bundle that other bundles rely on', () => {
  const base = { states: [state('alpha', 'Alpha'), state('beta', 'Beta')], sources: [source('gazette')] }

  it('may be referred to by ids that are in the store only', async () => {
    await importAs('base', base)
    const report = await importAs('claims', { claims: [claim('a', 'state/alpha', { citations: [cite('gazette')] })] })
    expect(report.created).toEqual(['claim/a'])
    expect(await linksOf(store(), 'claim/a', 'CITED_IN')).toHaveLength(1)
  })

  it('is known to a check, which changes nothing', async () => {
    await importAs('base', base)
    const before = await wholeGraph(store())
    const claims = (about: string) =>
      folderWith({ 'b.yaml': `${HEAD}claims: [{id: claim/a, text: {en: x}, speechAct: ASSERT, about: ${about}}]\n` })
    expect(await foundAt(await claims('state/alpha'), store())).toEqual({ problems: [], warnings: [] })
    expect(await foundAt(await claims('state/alpah'), store())).toEqual({
      problems: [
        'b.yaml:2:65 claims[0].about: is state/alpah, which neither this bundle nor another one in the store has; did you mean state/alpha?',
      ],
      warnings: [],
    })
    const other = await folderWith({
      'b.yaml': `${HEAD}sources: [{id: source/gazette, title: {en: Other}, type: ARTICLE}]\n`,
    })
    expect((await foundAt(other, store())).problems).toEqual([
      expect.stringMatching(
        /title\.en is The gazette in the bundle base and Other in the bundle test; there can be only one/,
      ),
    ])
    expect(await wholeGraph(store())).toEqual(before)
  })

  it('cannot withdraw a record that another one links to, be it from a part or a citation', async () => {
    await importAs('base', base)
    await importAs('claims', { claims: [claim('a', 'state/alpha', { citations: [cite('gazette')] })] })
    expect(await refusal(() => importAs('base', {}))).toEqual([
      'state/alpha leaves the bundle base, but claim/a of the bundle claims still refers to it.',
      'source/gazette leaves the bundle base, but claim/a of the bundle claims still refers to it.',
    ])
    await importAs('claims', {})
    expect(await importAs('base', {})).toMatchObject({ retracted: ['state/alpha', 'state/beta', 'source/gazette'] })
  })

  it('cannot make a source OFF_TOPIC that another one cites', async () => {
    await importAs('base', base)
    await importAs('claims', { claims: [claim('a', 'state/alpha', { citations: [cite('gazette')] })] })
    const offTopic = { ...base, sources: [source('gazette', { relevance: 'OFF_TOPIC' })] }
    expect(await refusal(() => importAs('base', offTopic))).toEqual([
      'source/gazette becomes OFF_TOPIC, but claim/a of the bundle claims still cites it.',
    ])
  })

  it('keeps others from citing its OFF_TOPIC sources', async () => {
    await importAs('base', { ...base, sources: [source('gazette', { relevance: 'OFF_TOPIC' })] })
    const problems = await refusal(() =>
      importAs('claims', { claims: [claim('a', 'state/alpha', { citations: [cite('gazette')] })] }),
    )
    expect(problems).toEqual([
      expect.stringMatching(/^claims\[0\]\.citations\[0\]\.source has source\/gazette, which is OFF_TOPIC/),
    ])
  })

  it('cannot be left with references to what it withdraws itself', async () => {
    await importAs('base', { ...base, claims: [claim('a', 'state/alpha')] })
    const problems = await refusal(() => importAs('base', { claims: [claim('a', 'state/alpha')] }))
    expect(problems).toEqual([
      'claims[0].speakers[0].actor is state/alpha, which neither this bundle nor another one in the store has.',
    ])
  })

  it('keeps others from letting anybody else speak in an office', async () => {
    const persons = ['x', 'y'].map((id) => ({ id: `person/${id}`, labels: { en: id } }))
    const tenures = [{ id: 'tenure/t', person: 'person/x', of: 'state/alpha', office: { en: 'boss' } }]
    await importAs('base', { ...base, persons, tenures })
    const spokenBy = (actor: string) => ({ claims: [claim('a', actor, { speakers: [{ actor, tenure: 'tenure/t' }] })] })
    expect(await refusal(() => importAs('claims', spokenBy('person/y')))).toEqual([
      expect.stringContaining('tenure is tenure/t, which person/x held, not person/y'),
    ])
    await importAs('claims', spokenBy('person/x'))
    const taken = { ...base, persons, tenures: [{ ...tenures[0], person: 'person/y' }] }
    expect(await refusal(() => importAs('base', taken))).toEqual([
      'tenure/t becomes an office of person/y, but person/x speaks in it in claim/a of the bundle claims.',
    ])
  })

  it('does not close a circle together with another one', async () => {
    const topic = (id: string, more: object = {}) => ({ id: `topic/${id}`, labels: { en: id }, ...more })
    await importAs('base', { topics: [topic('a'), topic('b', { broader: 'topic/a' })] })
    const problems = await refusal(() => importAs('more', { topics: [topic('a', { broader: 'topic/b' })] }))
    expect(problems).toEqual([
      expect.stringContaining('topics[0].broader leads in a circle: topic/a → topic/b → topic/a.'),
    ])
  })

  it('is warned where it gives an external id of another one to a record of its own', async () => {
    const person = (id: string, wikidata: string) => ({
      id: `person/${id}`,
      labels: { en: id },
      identifiers: { wikidata },
    })
    const warnings = async (name: string, lists: Record<string, unknown[]>) =>
      (await importAs(name, lists)).warnings.sorted().map(({ path, message }) => `${path} ${message}`)
    expect(await warnings('one', { persons: [person('x', 'Q1'), person('y', 'Q2')] })).toEqual([])
    expect(await warnings('two', { persons: [person('z', 'Q1'), person('y', 'Q2')] })).toEqual([
      'persons[0].identifiers.wikidata is Q1, as that of person/x of the bundle one is; are the two one record?',
    ])
    expect(await warnings('two', { persons: [person('moved', 'Q3')] })).toEqual([])
    expect(await warnings('two', { persons: [person('anew', 'Q3')] })).toEqual([])
  })

  it('says one thing of a citation, in whichever lists of its record the two have it', async () => {
    const event = (more: object) => ({
      events: [{ id: 'event/talks', labels: { en: 'T' }, status: 'OCCURRED', ...more }],
    })
    const participants = (citation: object) => [{ actor: 'state/alpha', role: 'HOST', citations: [citation] }]
    await importAs('base', base)
    await importAs('one', event({ participants: participants(cite('gazette', { id: 'citation/own' })) }))
    expect(
      await refusal(() =>
        importAs('two', event({ citations: [cite('gazette', { id: 'citation/own', attribution: 'QUOTED' })] })),
      ),
    ).toContainEqual(
      expect.stringMatching(
        /attribution is REPORTED in the bundle one and QUOTED in the bundle two; there can be only one/,
      ),
    )
    await importAs('two', event({ citations: [cite('gazette', { id: 'citation/own', locator: '§1' })] }))
    expect(await nodeOf(store(), 'citation/own')).toMatchObject({ locator: '§1', attribution: 'REPORTED' })
  })

  it('has the ids of its citations to itself', async () => {
    const cited = (owner: string) => ({
      claims: [claim(owner, 'state/alpha', { citations: [cite('gazette', { id: 'citation/own' })] })],
    })
    await importAs('base', base)
    await importAs('claims', cited('a'))
    expect(await refusal(() => importAs('more', cited('b')))).toEqual([
      expect.stringContaining('claims[0].citations[0].id is citation/own, which in the store is a citation of claim/a'),
    ])
  })
})
