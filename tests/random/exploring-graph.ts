/** Random small graphs with edges of every recorded type. */
import fc from 'fast-check'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { actors, graph, history, ids } from './graph.ts'

export const provisions = ['provision/pr0', 'provision/pr1', 'provision/pr2']

const one = <T>(values: readonly T[]) => fc.constantFrom(...values)
const some = <T>(values: readonly T[], least = 0) =>
  fc.subarray([...values], { minLength: Math.min(least, values.length), maxLength: Math.min(2, values.length) })
/** An earlier one, so that nothing goes in a circle; none for the first. */
const before = (of: readonly string[], id: string) => {
  const earlier = of.slice(0, of.indexOf(id))
  return earlier.length > 0 ? fc.option(one(earlier), { nil: undefined }) : fc.constant(undefined)
}
/** More fields for each record of a list, by its id. */
const more = (of: readonly string[], fields: (id: string) => Record<string, fc.Arbitrary<unknown>>) =>
  fc.tuple(...of.map((id) => fc.record(fields(id)).map((rest) => [id, rest] as const)))

const relations = ['CONTRADICTS', 'CORROBORATES', 'REPEATS', 'QUALIFIES', 'RESPONDS_TO', 'REPORTS', 'RETRACTS']

const extras = fc.tuple(
  more(ids.place, (id) => ({ within: before(ids.place, id) })),
  more(ids.process, (id) => ({ partOf: before(ids.process, id), statusHistory: history(['ACTIVE', 'STALLED']) })),
  more(ids.source, () => ({ authors: some(actors) })),
  more(ids.event, (id) => ({
    partOf: before(ids.event, id),
    leadsTo: some(ids.event.slice(0, ids.event.indexOf(id))),
    happenedAfter: some(ids.event.slice(0, ids.event.indexOf(id))),
  })),
  more(ids.agreement, (id) => ({
    events: some(ids.event),
    documents: some(ids.source),
    statusHistory: history(['PROPOSED', 'SIGNED', 'SUSPENDED']),
    relatedTo: before(ids.agreement, id).chain((agreement) =>
      agreement === undefined
        ? fc.constant<{ type: string; agreement: string }[]>([])
        : some(['IMPLEMENTS', 'RENEWS'], 1).map((types) => types.map((type) => ({ type, agreement }))),
    ),
  })),
  more(ids.claim, () => ({
    conditions: some(['unless', 'until']).chain((texts) =>
      fc.tuple(
        ...texts.map((en) => some([...actors, ...provisions]).map((dependsOn) => ({ text: { en }, dependsOn }))),
      ),
    ),
  })),
  more(['relation/re0', 'relation/re1', 'relation/re2', 'relation/re3'], () => ({ type: one(relations) })),
)

const provided = fc.tuple(
  ...provisions.map((id) =>
    fc.record({
      id: fc.constant(id),
      text: fc.constant({ en: id }),
      status: fc.constant('PROPOSED'),
      agreement: one(ids.agreement),
      proposedBy: some(actors),
      obliges: some(actors),
      benefits: some(actors),
      topics: some(ids.topic),
    }),
  ),
)

// biome-ignore lint/suspicious/noExplicitAny: records of every kind, as a bundle writes them
type Lists = Record<string, any[]>

/** A random graph, with everything that lists do not need too: parts of things, authors, conditions, provisions. */
export const exploringGraph: fc.Arbitrary<Bundle> = fc.tuple(graph, extras, provided).map(([bundle, added, terms]) => {
  const byId = new Map<string, Record<string, unknown>>(added.flat())
  const lists = Object.fromEntries(
    Object.entries(bundle as unknown as Lists).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.map((item) => ({ ...item, ...byId.get(item.id) })) : list,
    ]),
  ) as Lists
  // The sources that tell of an agreement also tell of its provisions.
  const citations = (id: string) => lists.agreements?.find((agreement) => agreement.id === id)?.citations
  lists.provisions = terms.map((term) => ({ ...term, citations: citations(term.agreement) }))
  return JSON.parse(JSON.stringify(lists)) as Bundle
})
