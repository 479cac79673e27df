/** The ways by which one entity is joined to another in the store: the patterns behind the types of edges, from graph.yaml. */
import type { Clause } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { edgeTypeOf, type RecordedType } from '../graphs/edge-types.ts'
import { kindNamed, model } from '../model/model.ts'
import { PART } from '../model/structure.ts'

/** One relationship of a way, seen from the record that states it, and the label of the node that it leads to. */
interface Hop {
  types: string
  against: boolean
  label: string
}

/**
 * A way from the record that states something to what it names. A record names few others, so that a way is short work in this
 * direction, and may have any number of ends in the other.
 */
export interface Way {
  hops: Hop[]
  /** The types of edges that it can be, each by the relationship at its end or by the `type` of the relation between. */
  edges: RecordedType[]
  /** What tells the type: the last relationship, the node between, or nothing, where there is only one. */
  told: 'relationship' | 'between' | 'always'
}

const entity = 'Entity'
const entities = [...model.kinds.values()].filter(({ is }) => is.includes(entity))
const parts = [...model.kinds.values()].filter(({ part }) => part)
const owned = (kinds: typeof entities) => kinds.flatMap(({ parts: lists }) => [...lists.values()])

/** The relationships of these kinds that lead to entities. */
function leading(kinds: typeof entities): string[] {
  const links = kinds.flatMap((kind) => [...kind.links.values()])
  const far = links.filter(({ toKinds }) => toKinds.every((kind) => kindNamed(kind).is.includes(entity)))
  return [...new Set(far.map(({ type }) => type))]
}

const out = (types: readonly string[], label: string): Hop => ({ types: types.join('|'), against: false, label })
const back = (type: string, label: string): Hop => ({ types: type, against: true, label })

const toPart = out([...new Set(owned(entities).map(({ type }) => type))], PART)
const toCitation = out(['CITED_IN'], 'Citation')

/** The ways that can be edges of these types. */
export function waysOf(types: ReadonlySet<RecordedType>): Way[] {
  const along = (relationships: string[], ...before: Hop[]): Way[] => {
    const wanted = relationships.filter((type) => types.has(edgeTypeOf(type)))
    if (wanted.length === 0) return []
    const edges = [...new Set(wanted.map(edgeTypeOf))]
    return [{ hops: [...before, out(wanted, entity)], edges, told: 'relationship' }]
  }
  const relations = [...(model.enums.get('ClaimRelationType')?.values.keys() ?? [])] as RecordedType[]
  const related = relations.filter((type) => types.has(type))
  const sources = leading([kindNamed('Citation')])
  return [
    ...along(leading(entities)),
    ...along(leading(parts), toPart),
    ...along(sources, toCitation),
    ...along(sources, toPart, toCitation),
    ...(types.has('HELD_OFFICE')
      ? [
          {
            hops: [back('HELD_BY', 'Tenure'), out(['OFFICE_OF'], entity)],
            edges: ['HELD_OFFICE' as const],
            told: 'always' as const,
          },
        ]
      : []),
    ...(related.length > 0
      ? [
          {
            hops: [back('RELATES_FROM', 'ClaimRelation'), out(['RELATES_TO'], entity)],
            edges: related,
            told: 'between' as const,
          },
        ]
      : []),
  ]
}

/** Whether the record between the two, an office or a relation, may be hidden at the text's moment, and has to be asked for. */
export function isTested({ told }: Way, write: Writer): boolean {
  return told !== 'relationship' && !write.isPresent
}

/** How a way is written: its clauses, and the names that they bind. */
export interface WrittenWay {
  clauses: Clause[]
  /** The node at its end, of which nothing is tested but that it stands now; what stood before is read by its id. */
  far: string
  /** The node next to the record, where the way has one: a part, a citation, an office or a relation. */
  between: string | null
  /** The last relationship. */
  lead: string
}

/**
 * A way from a node that is bound: from the record, or with `reversed` from what it names. Only its relationships are tested at the
 * request's moment: a part or citation is as old as the one that leads to it, a citation counts where its source does, and an office
 * or a relation between claims is read by its id. Testing those here would take Neo4j ten seconds to plan.
 */
export function writtenWay({ hops, edges, told }: Way, from: string, reversed: boolean, write: Writer): WrittenWay {
  const nodes = hops.map(() => write.name('m'))
  const far = nodes.at(-1) as string
  const lead = write.name('r')
  const between = hops.length > 1 ? (nodes.at(reversed ? -2 : 0) as string) : null
  const steps = reversed ? hops.toReversed() : hops
  const labels = [...(reversed ? hops.slice(0, -1).toReversed() : hops.slice(0, -1)).map(({ label }) => label), entity]
  const clauses = steps.map(({ types, against }, index): Clause => {
    const backwards = against !== reversed
    const node = nodes[index] as string
    const label = labels[index] as string
    const edge = write.edge(types, index === steps.length - 1 ? lead : undefined)
    return {
      match: `MATCH (${nodes[index - 1] ?? from})${backwards ? '<' : ''}-[${edge.text}]-${backwards ? '' : '>'}(${node}${write.isPast ? '' : `:${label}`})`,
      where: [...edge.where, ...(label === PART ? begun(node, write) : [])],
    }
  })
  if (told === 'between' && between && !write.isPast) {
    clauses[reversed ? hops.length - 2 : 0]?.where.push(`${between}.type IN ${write.param([...edges])}`)
  }
  return { clauses, far, between, lead }
}

/** A point of a history is not there yet where it is certainly later; no other part has a day, and none of them changes. */
function begun(part: string, write: Writer): string[] {
  const day = write.at('valid')
  return day ? [`coalesce(${part}.onEarliest <= ${day}, true)`] : []
}
