/** The types of edges: the recorded types, which graph.yaml declares, and those that are computed between actors. */
import type { EdgeType } from '../model/declared.ts'
import { model } from '../model/model.ts'

/** The recorded types, by the names that users know. */
export const recordedTypes: ReadonlyMap<string, EdgeType> = model.edges

/** The types that are computed between actors, only by `network`. */
export const computedTypes = {
  COPARTICIPATION: 'Two actors took part in the same events.',
  ADDRESS: 'An actor addressed claims to another.',
  MENTION: 'An actor made claims about another.',
  CONGRUENCE: 'Two actors took the same stance on the same propositions.',
  CONFLICT: 'Two actors took opposite stances on the same propositions.',
  SUBTRACT: 'Congruence minus conflict between two actors.',
} as const

/** The names of all recorded types. */
export const allRecorded: readonly string[] = [...recordedTypes.keys()]

export function edgeType(name: string): EdgeType {
  const type = recordedTypes.get(name)
  if (!type) throw new Error(`graph.yaml declares no type of edge ${name}.`)
  return type
}

const byRelationship = new Map(
  [...model.kinds.values()].flatMap(({ links }) =>
    [...links.values()].flatMap(({ type, edge }) => (edge === null ? [] : [[type, edge] as const])),
  ),
)

/** The type of edge that stands for a relationship between entities, as the links of that relationship declare it. */
export function edgeTypeOf(relationship: string): string {
  const name = byRelationship.get(relationship)
  if (!name) throw new Error(`No type of edge stands for ${relationship}.`)
  return name
}
