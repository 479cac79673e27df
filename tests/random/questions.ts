/** Random questions about lists: any filter, order, page and facet of any list, at any moment. */
import fc from 'fast-check'
import { dates, dimensions, type SeriesAsked } from '../plain/facets.ts'
import { type Below, below, type OrderAsked } from '../plain/lists.ts'
import type { Filter } from '../plain/reading.ts'
import * as random from './graph.ts'

const { ids, actors } = random

export interface Question {
  list: string
  /** If it is not at the root: the list of which of these records. */
  below: Below | null
  parents: string[]
  roles: string[] | null
  filter: Filter | null
  orderBy: OrderAsked[]
  /** Whether to go through it page by page too, with so many rows each. */
  walked: boolean
  page: number
  backwards: boolean
  distribution: { by: string; first: number } | null
  series: SeriesAsked | null
  moment: { known?: boolean; valid?: string; published?: string }
}

const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
/** Mostly some of them, sometimes none. */
const several = <T>(values: readonly T[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: Math.ceil(values.length / 2) }) },
    fc.constant<T[]>([]),
  )
const day = one(...random.days)
const range = fc
  .tuple(fc.option(day), fc.option(day), fc.option(fc.boolean()))
  .map(([a, b, includeUndated]) =>
    a && b && a > b ? { from: b, to: a, includeUndated } : { from: a, to: b, includeUndated },
  )
const text = one(...random.words, 'SEA', 'fish toll', 'e', 'nothing')

/** What a filter may ask of citations. */
const citation = fc.record(
  {
    sources: several(ids.source),
    publishers: several(ids.organization),
    reliability: several(random.grades),
    credibility: several(random.credibilities),
    attributions: several(random.attributions),
    hedged: fc.boolean(),
    published: range,
    via: fc.boolean(),
  },
  { requiredKeys: [] },
)

/** The fields of each filter, without those that hold filters. */
const fields: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  claims: {
    ids: several(ids.claim),
    speakers: several(actors),
    addressees: several(actors),
    about: several([...actors, ...ids.topic, ...ids.event]),
    topics: several(ids.topic),
    processes: several(ids.process),
    propositions: several(ids.proposition),
    stances: several(['SUPPORT', 'OPPOSE', 'NEUTRAL']),
    speechActs: several(['ASSERT', 'DEMAND', 'OFFER']),
    conditional: fc.boolean(),
    said: range,
    reported: range,
    saidAt: several(ids.event),
    saidAfter: several(ids.event),
    saidAfterClaims: several(ids.claim),
    saidIn: several([...ids.agreement, ...ids.source]),
    replaced: fc.boolean(),
    wordsOf: fc.oneof(
      fc.record({ actors: several(actors), level: one('SPEAKER') }),
      fc.record({ actors: several(ids.organization), level: one('ORGANIZATION') }),
      fc.record({ actors: several(ids.state), level: one('STATE') }),
    ),
    voice: several(['NARRATOR', 'SPEAKER', 'UNATTRIBUTED']),
    certainty: several(['CERTAIN', 'PROBABLE', 'POSSIBLE']),
    propositionTypes: several(['FACT', 'VALUE', 'POLICY']),
    exactTopics: several(ids.topic),
    exactLanguages: several([...random.languages, 'fr']),
    languages: several([...random.languages, 'fr']),
    related: several(['CONTRADICTS', 'REPEATS', 'RETRACTS']),
    independentSources: one(0, 1, 2, 3),
    text,
    cited: citation,
    citedOnly: citation,
  },
  actors: {
    ids: several(actors),
    kinds: several(['PERSON', 'ORGANIZATION', 'STATE']),
    types: several(['MEDIA', 'POPULATION']),
    belongsTo: several([...ids.organization, ...ids.state]),
    of: several([...ids.organization, ...ids.state]),
    on: day,
    participatesIn: several([...ids.event, ...ids.process]),
    partyTo: several(ids.agreement),
    text,
  },
  events: {
    ids: several(ids.event),
    types: several(['CONSULT', 'ACCUSE', 'AID', 'RETREAT']),
    modes: several(['VISIT', 'DISAPPROVE', 'ABDUCT']),
    quads: several(['VERBAL_COOPERATION', 'VERBAL_CONFLICT', 'MATERIAL_CONFLICT']),
    channels: several(['PHONE', 'LETTER']),
    statuses: several(['OCCURRED', 'PLANNED', 'CANCELLED']),
    outcomes: several(['FAILED', 'UNKNOWN']),
    codings: several(['HUMAN', 'MACHINE']),
    processes: several(ids.process),
    participants: several(actors),
    allParticipants: several(actors),
    places: several(ids.place),
    topics: several(ids.topic),
    exactTopics: several(ids.topic),
    time: range,
    sources: several(ids.source),
    text,
  },
  agreements: {
    ids: several(ids.agreement),
    stages: several(['PARTIAL', 'CEASEFIRE']),
    forms: several(['UNILATERAL', 'MULTIPARTY']),
    statuses: several(['PROPOSED', 'NEGOTIATING', 'SIGNED']),
    processes: several(ids.process),
    parties: several(actors),
    allParties: several(actors),
    topics: several(ids.topic),
    exactTopics: several(ids.topic),
    signed: range,
    sources: several(ids.source),
    text,
  },
  sources: {
    ids: several(ids.source),
    types: several(['ARTICLE', 'WIRE', 'POST']),
    publishers: several(ids.organization),
    languages: several([...random.languages, 'fr']),
    exactLanguages: several([...random.languages, 'fr']),
    reliability: several(random.grades),
    relevance: several(['ON_TOPIC', 'UNREVIEWED']),
    published: range,
    text,
  },
  processes: {
    ids: several(ids.process),
    statuses: several(['ACTIVE', 'STALLED', 'CONCLUDED']),
    participants: several(actors),
    topics: several(ids.topic),
    text,
  },
  propositions: {
    ids: several(ids.proposition),
    types: several(['FACT', 'VALUE', 'POLICY']),
    topics: several(ids.topic),
    exactTopics: several(ids.topic),
    contested: fc.boolean(),
    text,
  },
}
/** The names of the filters' inputs. */
export const inputs: Record<string, string> = {
  claims: 'Claim',
  actors: 'Actor',
  events: 'Event',
  agreements: 'Agreement',
  sources: 'Source',
  processes: 'Process',
  propositions: 'Proposition',
}
const across: Record<string, [field: string, list: string]> = {
  claims: ['speaker', 'actors'],
  actors: ['claims', 'claims'],
}

/** Filters of a list, with filters nested in them so deep. */
export function filterOf(list: string, depth: number): fc.Arbitrary<Filter> {
  const plain = Object.entries(fields[list] ?? {}).map(([name, value]) => value.map((each) => ({ [name]: each })))
  const joined = (arb: fc.Arbitrary<Filter>) =>
    fc.array(arb, { maxLength: 2 }).map((list) => Object.assign({}, ...list))
  if (depth === 0) return joined(fc.oneof(...plain))
  const inner = filterOf(list, depth - 1)
  const [field, other] = across[list] ?? []
  return joined(
    fc.oneof(
      { weight: 4, arbitrary: fc.oneof(...plain) },
      fc.array(inner, { maxLength: 3 }).map((and) => ({ and })),
      fc.array(inner, { maxLength: 3 }).map((or) => ({ or })),
      inner.map((not) => ({ not })),
      ...(field && other ? [filterOf(other, depth - 1).map((value) => ({ [field]: value }))] : []),
    ),
  )
}

/** Orders without RECORDED, which a bundle does not tell. Orders that count in the present cannot be asked of the past. */
const orders: Record<string, string[]> = {
  claims: ['SAID', 'CORROBORATION', 'REPORTED'],
  actors: ['LABEL', 'CLAIM_COUNT', 'EVENT_COUNT'],
  events: ['TIME', 'LABEL', 'SCORE', 'REPORTED'],
  agreements: ['SIGNED', 'LABEL', 'REPORTED'],
  sources: ['PUBLISHED', 'LABEL', 'CITATION_COUNT'],
  processes: [],
  propositions: ['LABEL', 'CLAIM_COUNT'],
}
const ofPresent = /COUNT|CORROBORATION/

const parentsOf: Record<string, string[]> = {
  Actor: actors,
  Entity: [...actors, ...ids.topic, ...ids.event, ...ids.source],
  Process: ids.process,
  Event: ids.event,
  Proposition: ids.proposition,
  Source: ids.source,
  Topic: ids.topic,
  Place: ids.place,
}

const late = one('2025-01-05', '2025-04-01', '2025-12-31')
const moment = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.record({ known: fc.constant(true) }),
  fc.record({ valid: late, published: late }, { requiredKeys: [] }),
  // With all three at once a text gets so long that Neo4j may take ten seconds to plan it.
  fc.record({ valid: late, known: fc.constant(true) }),
  fc.record({ published: late, known: fc.constant(true) }),
)

function questionOf(list: string, at: Below | null): fc.Arbitrary<Question> {
  const by = Object.keys(dimensions[list] ?? {})
  const dimension = one(...(by.length > 0 ? by : ['']))
  const asked = (orders[list] ?? []).map((name) =>
    fc.record({ by: fc.constant(name), direction: one('ASC' as const, 'DESC' as const) }),
  )
  return fc
    .record({
      list: fc.constant(list),
      below: fc.constant(at),
      parents: (at
        ? fc.subarray(parentsOf[at.on] ?? [], { minLength: 1, maxLength: Math.min(4, (parentsOf[at.on] ?? []).length) })
        : fc.constant([])) as fc.Arbitrary<string[]>,
      roles: at?.roles
        ? fc.option(several(at.field === 'events' ? random.participantRoles : random.partyRoles))
        : fc.constant(null),
      filter: fc.option(filterOf(list, 2), { freq: 5 }),
      orderBy: (asked.length > 0 ? fc.array(fc.oneof(...asked), { maxLength: 3 }) : fc.constant([])) as fc.Arbitrary<
        OrderAsked[]
      >,
      walked: one(true, false, false),
      page: fc.integer({ min: 1, max: 5 }),
      backwards: fc.boolean(),
      distribution:
        by.length > 0 ? fc.option(fc.record({ by: dimension, first: one(0, 1, 2, 20) })) : fc.constant(null),
      series: dates[list]
        ? fc.option(
            fc.record({
              interval: one('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
              by: fc.option(one('REPORTED')),
              range,
              splitBy: fc.option(dimension),
              splitFirst: one(0, 1, 2, 5),
            }),
          )
        : fc.constant(null),
      moment: moment as fc.Arbitrary<Question['moment']>,
    })
    .map((question) => ({
      ...question,
      orderBy: question.orderBy.filter(
        ({ by: name }) => !ofPresent.test(name) || Object.keys(question.moment).length === 0,
      ),
    }))
}

export const question: fc.Arbitrary<Question> = fc.oneof(
  ...Object.keys(fields).map((list) => questionOf(list, null)),
  ...below.map((each) => questionOf(each.list, each)),
)
