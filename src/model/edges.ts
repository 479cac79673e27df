/** Which links and which records are edges between entities. */
import type { Kind, Link, Model } from './declared.ts'

/** Whether paths and neighborhoods can go along a link: from an entity, a part or a citation of one, to entities. */
export function isWalked(kind: Kind, link: Link, { kinds }: Model): boolean {
  const isOfEntity = kind.is.includes('Entity') || kind.part || kind.owned
  return isOfEntity && link.toKinds.every((name) => kinds.get(name)?.is.includes('Entity'))
}

/** The types of edges that a record of a kind can stand for. */
export function typesOf({ edge, properties }: Kind, { enums }: Model): string[] {
  if (!edge) return []
  if (edge.type !== null) return [edge.type]
  const code = properties.get(edge.typeIn as string)?.enum
  return [...(enums.get(code as string)?.values.keys() ?? [])]
}
