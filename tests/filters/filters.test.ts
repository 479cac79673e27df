/** A filter answers exactly what it says: each field, their combinations, and the complement. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { everything, foundIn, rent } from '../worlds/rent.ts'

let service: Service
beforeAll(async () => {
  service = await openService(rent)
})
afterAll(() => service.close())

const found = (list: string, filter: object) => foundIn(service, list, filter)
const allBut = (...slugs: string[]) => everything.filter((slug) => !slugs.includes(slug)).toSorted()

describe('each field of a ClaimFilter', () => {
  test.each<[object, string[]]>([
    [{ ids: ['claim/exact', 'claim/via'] }, ['exact', 'via']],
    [{ speakers: ['state/alpha'] }, ['exact', 'month', 'undated']],
    [{ speakers: ['state/alpha', 'state/beta'] }, everything],
    [{ addressees: ['state/beta'] }, ['exact']],
    [{ about: ['state/beta'] }, ['month']],
    [{ about: ['topic/fish', 'state/alpha'] }, ['month']],
    [{ topics: ['topic/tuna'] }, ['until']],
    [{ topics: ['topic/fish'] }, ['until']],
    [{ topics: ['topic/sea'] }, ['since', 'until']],
    [{ processes: ['process/talks'] }, ['until']],
    [{ propositions: ['proposition/rent'] }, ['exact', 'span']],
    [{ stances: ['SUPPORT', 'NEUTRAL'] }, ['exact', 'undated']],
    [{ speechActs: ['REJECT'] }, ['month']],
    [{ speakers: ['state/beta'], stances: ['OPPOSE'] }, ['span']],
    [{ speakers: ['state/alpha'], propositions: ['proposition/rent'] }, ['exact']],
    [{ ids: ['claim/exact', 'claim/span'], propositions: ['proposition/rent'], speakers: ['state/beta'] }, ['span']],
    [{}, everything],
    [{ speakers: null, stances: null, said: null, cited: null, and: null, or: null, not: null }, everything],
  ])('%j', async (filter, expected) => {
    expect(await found('claims', filter)).toEqual(expected.toSorted())
  })
})

describe('said', () => {
  test.each<[object, string[]]>([
    [{ from: '2025-02-13', to: '2025-02-13' }, ['exact', 'month']],
    [{ from: '2025-02-14', to: '2025-02-20' }, ['month']],
    [{ from: '2025-02-05', to: '2025-02-05' }, ['month', 'span']],
    [{ from: '2025-02-06', to: '2025-02-06' }, ['month']],
    [{ to: '2025-01-19' }, ['until', 'split-citations', 'via', 'ungraded']],
    [{ from: '2019-01-01', to: '2019-12-31' }, ['until']],
    [{ from: '2025-03-01' }, ['since']],
    [{ from: '2999-01-01' }, ['since']],
    [{ to: '2025-02-28' }, ['exact', 'month', 'span', 'until', 'split-citations', 'via', 'ungraded']],
    [{ from: '2025-02-13', to: '2025-02-13', includeUndated: true }, ['exact', 'month', 'undated']],
    [{ from: '2025-02-13', to: '2025-02-13', includeUndated: false }, ['exact', 'month']],
    [{}, allBut('undated')],
    [{ includeUndated: true }, everything],
  ])('%j matches what may lie in it', async (said, expected) => {
    expect(await found('claims', { said })).toEqual(expected.toSorted())
  })
})

describe('cited', () => {
  test.each<[object, string[]]>([
    [{ sources: ['source/plain'] }, ['split-citations', 'via']],
    [{ sources: ['source/graded'] }, ['split-citations', 'via']],
    [{ publishers: ['organization/press'] }, ['split-citations', 'via']],
    [{ publishers: ['organization/agency'] }, ['ungraded']],
    [{ credibility: ['C5_IMPROBABLE'] }, ['split-citations', 'via']],
    [{ attributions: ['QUOTED'] }, ['split-citations']],
    [{ attributions: ['QUOTED', 'INFERRED'] }, ['split-citations', 'ungraded']],
    [{ reliability: ['A_COMPLETELY_RELIABLE'] }, ['split-citations']],
    [{ reliability: ['B_USUALLY_RELIABLE'] }, ['split-citations', 'via']],
    [{ reliability: ['F_CANNOT_BE_JUDGED'] }, ['ungraded']],
    [{ published: { from: '2025-03-01' } }, ['split-citations', 'via']],
    [{ published: { to: '2025-02-28' } }, ['split-citations']],
    [{ published: { to: '2025-02-28', includeUndated: true } }, ['split-citations', 'ungraded']],
    [{}, ['split-citations', 'via', 'ungraded']],
  ])('%j, via sources too where it names sources or publishers', async (cited, expected) => {
    expect(await found('claims', { cited })).toEqual(expected.toSorted())
  })

  test.each<[object, string[]]>([
    [{ attributions: ['QUOTED'], credibility: ['C1_CONFIRMED_BY_OTHER_SOURCES'] }, []],
    [{ attributions: ['QUOTED'], credibility: ['C5_IMPROBABLE'] }, ['split-citations']],
    [{ sources: ['source/plain'], credibility: ['C5_IMPROBABLE'] }, ['via']],
    [{ sources: ['source/graded'], reliability: ['B_USUALLY_RELIABLE'] }, ['via']],
    [{ sources: ['source/graded'], published: { from: '2025-03-01' } }, ['via']],
    [
      {
        sources: ['source/graded', 'source/plain'],
        publishers: ['organization/press'],
        reliability: ['A_COMPLETELY_RELIABLE'],
        credibility: ['C5_IMPROBABLE'],
        attributions: ['QUOTED'],
        published: { from: '2025-01-01', to: '2025-12-31' },
      },
      ['split-citations'],
    ],
  ])('%j holds on one and the same citation', async (cited, expected) => {
    expect(await found('claims', { cited })).toEqual(expected.toSorted())
  })

  test.each<[object, string[]]>([
    [{ sources: ['source/plain'] }, ['via']],
    [{ sources: ['source/plain', 'source/graded'] }, ['split-citations', 'via']],
    [{ credibility: ['C5_IMPROBABLE'] }, ['via']],
    [{ reliability: ['B_USUALLY_RELIABLE', 'F_CANNOT_BE_JUDGED'] }, ['via', 'ungraded']],
    [{ via: false }, ['split-citations', 'ungraded']],
    [{ sources: [] }, []],
    [{}, ['split-citations', 'via', 'ungraded']],
  ])('only: %j holds on all citations, of which there are some', async (citedOnly, expected) => {
    expect(await found('claims', { citedOnly })).toEqual(expected.toSorted())
  })

  test('two of them in an and may hold on different citations', async () => {
    const and = [{ cited: { attributions: ['QUOTED'] } }, { cited: { attributions: ['IMPLIED'] } }]
    expect(await found('claims', { and })).toEqual(['split-citations'])
  })
})

describe('the filters of other lists', () => {
  test.each<[string, object, string[]]>([
    ['events', { participants: ['person/ada'] }, ['call', 'visit']],
    ['events', { participants: ['state/beta', 'state/alpha'] }, ['visit']],
    ['events', { types: ['CONSULT', 'AGREE'] }, ['call', 'visit']],
    ['events', { statuses: ['OCCURRED'] }, ['call', 'untyped']],
    ['events', { processes: ['process/talks'] }, ['call']],
    ['events', { time: { from: '2025-03-15' } }, ['visit']],
    ['events', { time: { to: '2025-02-28', includeUndated: true } }, ['call', 'untyped']],
    ['events', { ids: ['event/call'] }, ['call']],
    ['agreements', { parties: ['state/alpha'] }, ['lease', 'sale']],
    ['agreements', { parties: ['state/beta'] }, ['sale']],
    ['agreements', { statuses: ['SIGNED'] }, ['lease']],
    ['agreements', { ids: ['agreement/sale'] }, ['sale']],
    ['actors', { kinds: ['PERSON'] }, ['ada']],
    ['actors', { kinds: ['STATE', 'ORGANIZATION'] }, ['agency', 'alpha', 'beta', 'press']],
    ['actors', { kinds: [] }, []],
    ['actors', { ids: ['person/ada', 'state/beta'] }, ['ada', 'beta']],
    ['sources', { publishers: ['organization/press'] }, ['graded', 'plain']],
    ['sources', { relevance: ['ON_TOPIC'] }, ['plain']],
    ['sources', { relevance: ['UNREVIEWED'] }, ['graded', 'orphan']],
    ['sources', { ids: ['source/orphan'] }, ['orphan']],
    ['processes', { ids: ['process/idle'] }, ['idle']],
    ['processes', { statuses: ['ACTIVE'] }, ['talks']],
    ['processes', { participants: ['state/alpha'] }, ['talks']],
    ['processes', { topics: ['topic/fish'] }, ['idle']],
    ['propositions', { ids: ['proposition/rent'] }, ['rent']],
    ['propositions', { topics: ['topic/fish'] }, ['rent']],
  ])('%s %j', async (list, filter, expected) => {
    expect(await found(list, filter)).toEqual(expected.toSorted())
  })

  test('topics by scheme', async () => {
    const { topics } = await service.data('{ topics(scheme: "none") { totalCount } }')
    expect(topics.totalCount).toBe(0)
  })
})

describe('a list below', () => {
  test('filters as at the root', async () => {
    const { actor, source: plain } = await service.data(`{
      actor(id: "state/beta") { claims(filter: {or: [{stances: [OPPOSE]}, {cited: {reliability: [F_CANNOT_BE_JUDGED]}}]}) { totalCount nodes { id } } }
      source(id: "source/plain") { claims(filter: {cited: {attributions: [IMPLIED]}}) { totalCount nodes { id } } }
    }`)
    expect(actor.claims).toEqual({ totalCount: 2, nodes: [{ id: 'claim/span' }, { id: 'claim/ungraded' }] })
    expect(plain.claims).toEqual({ totalCount: 1, nodes: [{ id: 'claim/split-citations' }] })
  })

  test('filters for each alias by itself', async () => {
    const { actor } = await service.data(
      `query ($one: ClaimFilter) { actor(id: "state/alpha") {
      one: claims(filter: $one) { nodes { id } }
      other: claims(filter: {stances: [NEUTRAL]}) { nodes { id } }
      all: claims { totalCount }
    } }`,
      { one: { stances: ['SUPPORT'] } },
    )
    expect(actor).toEqual({
      one: { nodes: [{ id: 'claim/exact' }] },
      other: { nodes: [{ id: 'claim/undated' }] },
      all: { totalCount: 3 },
    })
  })
})
