/** Random small graphs, as bundles. Whatever is in them, their records have the same ids, so that any question fits any of them. */
import fc from 'fast-check'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { plover } from '../plain/plover.ts'
import { bundleOf } from '../worlds/island.ts'

const named = (kind: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${kind}/${kind.slice(0, 2)}${index}`)

export const ids = {
  person: named('person', 2),
  organization: named('organization', 3),
  state: named('state', 2),
  topic: named('topic', 4),
  place: named('place', 2),
  process: named('process', 2),
  event: named('event', 6),
  agreement: named('agreement', 4),
  proposition: named('proposition', 3),
  source: named('source', 5),
  claim: named('claim', 12),
}
export const actors = [...ids.person, ...ids.organization, ...ids.state]

/** Mostly one or two of them, sometimes none. */
const some = <T>(values: readonly T[], most = 2) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: Math.min(most, values.length) }) },
    fc.constant<T[]>([]),
  )
const one = <T>(...values: readonly T[]) => fc.constantFrom(...values)
/** Absent at times: bundles leave out what they do not say. */
const perhaps = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 3 })

export const days = [
  ...['2024-02-28', '2024-02-29', '2024-12-29', '2024-12-30', '2024-12-31'],
  ...['2025-01-01', '2025-01-05', '2025-01-06', '2025-03-31', '2025-04-01'],
]
const day = fc.constantFrom(...days)
const inOrder = fc.tuple(day, day).map((pair) => pair.toSorted())
export const date: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: day },
  fc.tuple(day, one(4, 7, 10), one('', '?', '~', '%')).map(([text, length, mark]) => text.slice(0, length) + mark),
  fc.tuple(inOrder, one(7, 10)).map(([pair, length]) => pair.map((each) => each.slice(0, length)).join('/')),
  inOrder.map(([from, to]) => `[${from}..${to}]`),
  fc.tuple(day, one('$/..', '../$')).map(([each, form]) => form.replace('$', each)),
)

/** Names, some of which several things share, and some of which are part of others. */
export const words = ['sea', 'seaside', 'Fish', 'fishery', 'toll on fish']
const label = one(...words)

const record = (id: string, fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields).map((rest) => ({ id, ...rest }))
const all = (of: readonly string[], fields: (index: number) => Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(...of.map((id, index) => record(id, fields(index))))
const present = <T>(list: fc.Arbitrary<T[]>) =>
  fc.tuple(list, fc.infiniteStream(fc.nat(4))).map(([items, kept]) => items.filter(() => kept.next().value > 0))
/** A link to something earlier of the same kind, so that nothing goes in a circle. */
const earlier = (of: readonly string[], index: number) =>
  index === 0 ? fc.constant(undefined) : perhaps(one(...of.slice(0, index)))

export const grades = ['A_COMPLETELY_RELIABLE', 'C_FAIRLY_RELIABLE', 'F_CANNOT_BE_JUDGED']
export const credibilities = ['C1_CONFIRMED_BY_OTHER_SOURCES', 'C3_POSSIBLY_TRUE']
export const attributions = ['DIRECT', 'QUOTED']
export const languages = ['en', 'en-GB', 'ja']
export const citations = fc.uniqueArray(
  fc.record({
    source: one(...ids.source),
    via: some(ids.source),
    locator: perhaps(one('p. 1')),
    attribution: perhaps(one(...attributions)),
    credibility: perhaps(one(...credibilities)),
    hedged: perhaps(one(true, false)),
  }),
  { maxLength: 3, size: 'max', selector: ({ source, locator }) => `${source} ${locator}` },
)
const parts = (roles: readonly string[]) =>
  fc.uniqueArray(fc.record({ actor: one(...actors), role: one(...roles) }), {
    maxLength: 4,
    size: 'max',
    selector: ({ actor, role }) => `${actor} ${role}`,
  })
const typed = fc
  .tuple(perhaps(one('CONSULT', 'ACCUSE', 'ASSAULT', 'AID')), fc.infiniteStream(fc.boolean()))
  .map(([type, kept]) => ({
    type,
    modes: Object.keys(plover[type ?? '']?.modes ?? {})
      .slice(0, 3)
      .filter(() => kept.next().value),
  }))

/** The changes of status of an agreement or a process, some of them on no known day. */
export const history = (statuses: readonly string[]) =>
  fc
    .subarray([...statuses], { maxLength: 2 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((status) =>
          fc.record({ status: fc.constant(status), on: fc.option(date, { nil: undefined, freq: 3 }), citations }),
        ),
      ),
    )

export const participantRoles = ['HOST', 'INITIATOR']
export const partyRoles = ['PARTY', 'SIGNATORY']

export const graph: fc.Arbitrary<Bundle> = fc
  .record({
    persons: all(ids.person, () => ({ labels: fc.record({ en: label }) })),
    organizations: all(ids.organization, (index) => ({
      labels: fc.record({ en: label }),
      type: one('MEDIA', 'GOVERNMENT', 'POPULATION'),
      reliability: perhaps(one(...grades)),
      partOf: fc.oneof(perhaps(one(...ids.state)), earlier(ids.organization, index)),
    })),
    states: all(ids.state, () => ({ labels: fc.record({ en: label }) })),
    tenures: present(
      all(named('tenure', 4), () => ({
        person: one(...ids.person),
        of: one(...ids.organization, ...ids.state),
        office: fc.constant({ en: 'envoy' }),
        from: perhaps(one('2024', '2024-12-30')),
        to: perhaps(one('2024-12-31', '2025-01')),
        ended: perhaps(one(true)),
        speaksFor: perhaps(one(true, false)),
        citations,
      })),
    ),
    topics: all(ids.topic, (index) => ({ labels: fc.record({ en: label }), broader: earlier(ids.topic, index) })),
    places: all(ids.place, () => ({ labels: fc.record({ en: label }) })),
    processes: all(ids.process, () => ({
      labels: fc.record({ en: label }),
      status: one('ACTIVE', 'STALLED'),
      topics: some(ids.topic),
      participants: parts(['PARTY', 'MEDIATOR']),
      citations,
    })),
    propositions: all(ids.proposition, () => ({
      text: fc.record({ en: label }),
      type: perhaps(one('FACT', 'POLICY')),
      topics: some(ids.topic),
      citations,
    })),
    sources: all(ids.source, (index) => ({
      title: fc.record({ en: label }),
      type: one('ARTICLE', 'WIRE', 'STATEMENT'),
      publisher: perhaps(one(...ids.organization)),
      language: perhaps(one(...languages)),
      published: perhaps(date),
      retrieved: perhaps(one('2024-12-30', '2025-01-05T23:59:59Z', '2025-06-01')),
      reliability: perhaps(one(...grades)),
      relevance: perhaps(one('ON_TOPIC')),
      drawsOn: earlier(ids.source, index),
    })),
    events: all(ids.event, () => ({
      labels: fc.record({ en: label }),
      typed,
      channel: perhaps(one('PHONE', 'LETTER')),
      status: one('OCCURRED', 'PLANNED'),
      outcome: perhaps(one('FAILED', 'UNKNOWN')),
      coding: perhaps(one('MACHINE')),
      time: perhaps(date),
      place: perhaps(one(...ids.place)),
      topics: some(ids.topic),
      processes: some(ids.process),
      participants: parts(participantRoles),
      citations,
    })),
    agreements: all(ids.agreement, () => ({
      labels: fc.record({ en: label }),
      stage: perhaps(one('PARTIAL', 'CEASEFIRE')),
      form: perhaps(one('UNILATERAL')),
      status: one('PROPOSED', 'SIGNED'),
      signed: perhaps(date),
      statusHistory: history(['PROPOSED', 'NEGOTIATING', 'SIGNED']),
      topics: some(ids.topic),
      processes: some(ids.process),
      parties: parts(partyRoles),
      citations,
    })),
    claims: present(
      all(ids.claim, (index) => ({
        text: fc.record({ en: label, 'en-GB': perhaps(label), ja: perhaps(one('海', '魚')) }),
        speechAct: one('ASSERT', 'DEMAND', 'HOLD', 'UNCODED'),
        certainty: perhaps(one('CERTAIN', 'POSSIBLE')),
        said: perhaps(date),
        proposition: perhaps(one(...ids.proposition)),
        stance: perhaps(one('SUPPORT', 'OPPOSE', 'NEUTRAL')),
        speakers: some(actors).chain((speakers) =>
          fc.tuple(
            ...speakers.map((actor) =>
              fc.record({
                actor: fc.constant(actor),
                inOffice: one(false, false, true),
                onBehalfOf: perhaps(one(...[...ids.organization, ...ids.state].filter((id) => id !== actor))),
              }),
            ),
          ),
        ),
        addressees: some(actors),
        about: some([...actors, ...ids.topic, ...ids.event, ...ids.source, ...ids.proposition]),
        topics: some(ids.topic),
        processes: some(ids.process),
        saidAt: perhaps(one(...ids.event)),
        saidAfter: some(ids.event),
        saidAfterClaims: index === 0 ? fc.constant([]) : some(ids.claim.slice(0, index)),
        saidIn: perhaps(one(...ids.agreement, ...ids.source)),
        replacedBy: earlier(ids.claim, index),
        conditions: some([{ text: { en: 'unless' } }], 1),
        citations,
      })),
    ),
    relations: all(named('relation', 4), () => ({
      type: one('CONTRADICTS', 'REPEATS', 'QUALIFIES'),
      from: one(...ids.claim),
      to: one(...ids.claim),
      citations,
    })),
  })
  .map(({ events, relations, ...lists }) => {
    const claims = new Set((lists.claims as { id: string }[]).map(({ id }) => id))
    const said = JSON.stringify({
      ...lists,
      claims: (lists.claims as unknown as Drawn[]).map((claim) => fitting(claim, claims, lists.tenures as Tenure[])),
      events: (events as unknown as { typed: object }[]).map(({ typed: plus, ...rest }) => ({ ...rest, ...plus })),
      relations: (relations as unknown as { from: string; to: string }[]).filter(
        ({ from, to }) => from !== to && claims.has(from) && claims.has(to),
      ),
    })
    return bundleOf('random', JSON.parse(said))
  })

interface Drawn {
  saidAfterClaims: string[]
  replacedBy?: string
  speakers: { actor: string; inOffice: boolean }[]
}
interface Tenure {
  id: string
  person: string
}

/** The claim without links to claims that there are not, and with an office for those of its speakers who speak in one that they hold. */
function fitting({ saidAfterClaims, replacedBy, speakers, ...claim }: Drawn, claims: Set<string>, tenures: Tenure[]) {
  return {
    ...claim,
    saidAfterClaims: saidAfterClaims.filter((id) => claims.has(id)),
    replacedBy: replacedBy && claims.has(replacedBy) ? replacedBy : undefined,
    speakers: speakers.map(({ inOffice, ...rest }) => {
      const office = inOffice ? tenures.find(({ person }) => person === rest.actor) : undefined
      return { ...rest, tenure: office?.id }
    }),
  }
}

/** The bundle together with the claims that it leaves out, so that every id is the id of something, even if that was withdrawn later. */
export function complete(bundle: Bundle): Bundle {
  const claims = (bundle as unknown as { claims: { id: string }[] }).claims
  const missing = ids.claim.filter((id) => !claims.some((claim) => claim.id === id))
  const more = missing.map((id) => ({ id, text: { en: 'gone' }, speechAct: 'ASSERT' }))
  return { ...bundle, claims: [...claims, ...more] } as Bundle
}
