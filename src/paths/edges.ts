/** Makes edges of the links between entities: links of the same type between the same two make one edge. */
import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import { edgeType } from '../graphs/edge-types.ts'
import type { GraphEdgeRow } from '../graphs/graph.ts'
import type { LinkRow } from './links.ts'

/** An edge, and the records whose citations are evidence for it. */
export interface StatedEdge extends GraphEdgeRow {
  statedBy: string[]
}

/** The edges, ordered by type and ids. */
export function edgesOf(links: readonly LinkRow[]): StatedEdge[] {
  const groups = grouped(links, (link) => [link.type, ...endsOf(link)].join(' '))
  return [...groups.values()].map(edgeOf).sort((a, b) => inOrder(a.id, b.id))
}

function edgeOf(links: LinkRow[]): StatedEdge {
  const [{ type, ...any }] = links as [LinkRow]
  const [source, target] = endsOf({ type, ...any })
  const oldest = links.toSorted((a, b) => inOrder(a.first ?? '~', b.first ?? '~') || inOrder(a.record, b.record))
  const roles = [...new Set(links.flatMap(({ role }) => role ?? []))].sort()
  const days = (each: (string | null)[]) => each.filter((day) => day !== null).sort()
  return {
    id: `${type.toLowerCase()}/${source}~${target}`,
    source,
    target,
    type,
    directed: !edgeType(type).symmetric,
    role: roles.length > 0 ? roles.join(', ') : null,
    count: links.length,
    weight: links.length,
    from: days(links.map(({ first }) => first))[0] ?? null,
    to: days(links.map(({ last }) => last)).at(-1) ?? null,
    evidence: [...new Set(oldest.map(({ record }) => record))],
    statedBy: [...new Set(links.map(({ statedBy }) => statedBy))],
  }
}

/** Its two ends in the direction of the edge; an edge that holds both ways runs from the lesser id. */
function endsOf({ type, record, named }: LinkRow): [string, string] {
  const { inverse, symmetric } = edgeType(type)
  const turned = symmetric ? named < record : inverse
  return turned ? [named, record] : [record, named]
}
