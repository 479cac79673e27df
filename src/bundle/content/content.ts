/** What a bundle says of a node, in a normal form: the same content gives the same JSON text, however the bundle spelt it. */
import { createHash } from 'node:crypto'
import type { Kind } from '../../model/declared.ts'
import { kindNamed } from '../../model/model.ts'
import type { Value } from '../../store/store.ts'

/**
 * The content of a record, or of a part or citation inside it. Keys come in the order of graph.yaml; linked ids are sorted, since
 * the order of a link's ends means nothing. What is not said is absent, and defaults are not filled in.
 */
export interface Content {
  /** Absent for parts. */
  id?: string
  /** Property's name → value: `labels` as a list, `text` as a map, everything else as in the bundle. */
  properties: Record<string, Value>
  /** Link's name → ids at its far end. */
  links: Record<string, string[]>
  /** Name of a list of parts, or of an owned link (citations) → what is in it, in order. */
  nested: Record<string, Content[]>
}

/** The names under which a kind holds parts and citations, with their kind. */
export function nestedLists(kind: Kind): [name: string, kind: Kind][] {
  return [
    ...[...kind.parts.values()].map((list): [string, Kind] => [list.name, kindNamed(list.kind)]),
    ...[...kind.links.values()]
      .filter(({ owned }) => owned)
      .map((link): [string, Kind] => [link.name, kindNamed(link.toKinds[0] as string)]),
  ]
}

/** What tells one part (or citation) of an owner from the others: the values of its kind's key. */
export function keyOf(kind: Kind, content: Content): string {
  return JSON.stringify(kind.key.map((field) => content.properties[field] ?? content.links[field] ?? null))
}

/** The id of a citation to which the bundle gives none: the same for the same source and locator in the same place. */
export function citationId(ownerId: string, place: string, key: string): string {
  const owner = ownerId.replace('/', '-').slice(0, 150).replace(/-+$/, '')
  return `citation/${owner}-${digest([ownerId, place, key]).slice(0, 8)}`
}

/** The id of a part. A part never changes, so its content is its identity. */
export function partId(ownerId: string, list: string, part: Content): string {
  const { properties, links, nested } = part
  const cited = Object.values(nested).map((each) => each.map(({ id }) => id ?? '').sort())
  return `part/${digest([ownerId, list, properties, links, cited]).slice(0, 24)}`
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
