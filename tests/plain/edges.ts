/**
 * The edges of a bundle read plainly, as docs/graphs.md and the types of edges in the API say: everything of a type between two
 * entities makes one edge.
 */
import type { Bundle } from '../../src/bundle/read/document.ts'
import { daysOf } from './days.ts'
import type { Item } from './reading.ts'

export interface PlainEdge {
  source: string
  target: string
  type: string
  directed: boolean
  role: string | null
  count: number
  from: string | null
  to: string | null
  /** The ids of the records that state it, oldest first. */
  evidence: string[]
  /** The sources that are cited for it. */
  sources: Set<string>
}

/** One reason for an edge: the record that an analyst sees behind it, and whose days and citations it has. */
interface Reason {
  source: string
  target: string
  type: string
  role?: string
  behind: Item
  from?: string
  to?: string
  citations?: Item[]
  cited?: string
}

export const mutual = ['CONTRADICTS', 'CORROBORATES']
/** These connect nothing, unless a request for paths names them. */
export const joining = ['HAS_TOPIC', 'CITES', 'VIA', 'PUBLISHED', 'BROADER']

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

/** The links of records by the names that a bundle has for them. */
const links: Record<string, [type: string, against?: 'against']> = {
  addressees: ['ADDRESSED_TO'],
  about: ['ABOUT'],
  topics: ['HAS_TOPIC'],
  proposition: ['TAKES_STANCE_ON'],
  saidAt: ['SAID_AT'],
  saidAfter: ['SAID_AFTER'],
  saidAfterClaims: ['SAID_AFTER_CLAIM'],
  saidIn: ['SAID_IN'],
  replacedBy: ['REPLACED_BY'],
  drawsOn: ['DRAWS_ON'],
  publisher: ['PUBLISHED', 'against'],
  authors: ['AUTHORED', 'against'],
  processes: ['IN_PROCESS'],
  leadsTo: ['LEADS_TO'],
  happenedAfter: ['HAPPENED_AFTER'],
  partOf: ['PART_OF'],
  place: ['LOCATED_IN'],
  within: ['LOCATED_IN'],
  broader: ['BROADER'],
  events: ['NEGOTIATED_AT'],
  agreement: ['HAS_PROVISION', 'against'],
  proposedBy: ['PROPOSED_BY'],
  obliges: ['OBLIGES'],
  benefits: ['BENEFITS'],
  documents: ['DOCUMENTED_IN'],
}

function reasonsOf(item: Item): Reason[] {
  const { id } = item
  const to = (target: string, type: string, more: Partial<Reason> = {}): Reason => ({
    source: id,
    target,
    type,
    behind: item,
    ...more,
  })
  const by = (source: string, type: string, role?: string): Reason => ({
    source,
    target: id,
    type,
    behind: item,
    ...(role ? { role } : {}),
  })
  return [
    ...Object.entries(links).flatMap(([name, [type, against]]) =>
      listOf(item[name]).map((far) => (against ? by(far, type) : to(far, type))),
    ),
    ...listOf(item.speakers).flatMap(({ actor, onBehalfOf }) => [
      by(actor, 'MADE'),
      ...listOf(onBehalfOf).map((far) => to(far, 'ON_BEHALF_OF')),
    ]),
    ...listOf(item.conditions).flatMap(({ dependsOn }) => listOf(dependsOn).map((far) => to(far, 'DEPENDS_ON'))),
    ...listOf(item.participants).map(({ actor, role }) => by(actor, 'PARTICIPATED_IN', role)),
    ...listOf(item.parties).map(({ actor, role }) => by(actor, 'PARTY_TO', role)),
    ...listOf(item.relatedTo).map(({ type, agreement }) => to(agreement, 'AGREEMENT_RELATION', { role: type })),
    // A citation of a part counts for the whole record.
    ...[item, ...listOf(item.statusHistory)]
      .flatMap(({ citations }) => listOf(citations))
      .flatMap(({ source, via }) => [
        ...listOf(source).map((far) => to(far, 'CITES', { cited: far })),
        ...listOf(via).map((far) => to(far, 'VIA', { cited: far })),
      ]),
  ]
}

/** All entities and edges of the part of a bundle that counts at some moment. What sources draw on is taken from the whole bundle. */
export function plainEdges(bundle: Bundle, whole = bundle): { entities: Map<string, Item>; edges: PlainEdge[] } {
  const { tenures = [], relations = [], offices: _, ...lists } = bundle as unknown as Record<string, Item[]>
  const drawsOn = new Map((whole as unknown as Record<string, Item[]>).sources?.map((item) => [item.id, item.drawsOn]))
  const items = Object.values(lists)
    .filter(Array.isArray)
    .flat()
    .map((item) => (drawsOn.has(item.id) ? { ...item, drawsOn: drawsOn.get(item.id) } : item))
  const entities = new Map<string, Item>(items.map((item) => [item.id, item]))
  const reasons: Reason[] = [
    ...items.flatMap(reasonsOf),
    ...tenures.map(({ person, of, from, to, citations }) => ({
      ...{ source: person, target: of, type: 'HELD_OFFICE', behind: entities.get(person), citations },
      ...{ from: daysOf(from)?.[0] ?? '', to: daysOf(to)?.[1] ?? '' },
    })),
    ...relations.map(({ type, from, to, citations }) => ({
      ...{ source: from, target: to, type, behind: entities.get(from), citations },
    })),
  ]
  const groups = new Map<string, Reason[]>()
  for (const reason of reasons) {
    const ends = [reason.source, reason.target]
    if (!ends.every((id) => entities.has(id))) continue
    const key = [...(mutual.includes(reason.type) ? ends.toSorted() : ends), reason.type].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), reason])
  }
  return { entities, edges: [...groups].map(([key, group]) => edgeOf(key, group)) }
}

function edgeOf(key: string, group: Reason[]): PlainEdge {
  const [source, target, type] = key.split(' ') as [string, string, string]
  const roles = [...new Set(group.flatMap(({ role }) => listOf(role)))].toSorted()
  const spans = group.map(({ behind, from, to }) => {
    const days = daysOf(behind.said ?? behind.time ?? behind.signed ?? behind.published)
    return { first: from ?? days?.[0] ?? days?.[1] ?? '', last: to ?? days?.[1] ?? days?.[0] ?? '' }
  })
  const behind = [...new Map(group.map(({ behind: each }) => [each.id, each])).values()]
  const cited = (reason: Reason) =>
    listOf(reason.citations ?? reason.behind.citations).flatMap((each) => listOf(each.source))
  return {
    ...{ source, target, type, directed: !mutual.includes(type), role: roles.join(', ') || null, count: group.length },
    from:
      spans
        .map(({ first }) => first)
        .filter(Boolean)
        .toSorted()[0] ?? null,
    to:
      spans
        .map(({ last }) => last)
        .filter(Boolean)
        .toSorted()
        .at(-1) ?? null,
    evidence: behind.map(({ id }) => id).toSorted(),
    sources: new Set(group.flatMap((reason) => [...cited(reason), ...listOf(reason.cited)])),
  }
}
