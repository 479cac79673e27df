/** Brings one record of a bundle into its normal form, by the shape that graph.yaml gives its kind. */
import type { Kind, Link, Property, PropertyType } from '../../model/declared.ts'
import { kindNamed } from '../../model/model.ts'
import { type Content, citationId, keyOf, nestedLists } from '../content/content.ts'
import { codesOf } from './codes.ts'
import { type DocumentPlace, described, type Takes } from './document-place.ts'
import { warnOfDoubts } from './doubts.ts'
import { idFrom } from './ids.ts'
import { oneOf } from './nearest.ts'
import type { References } from './references.ts'
import { checkRules } from './rules.ts'
import { valueFrom } from './values.ts'

/** The record's content. If it has none to go on with, reports that and gives undefined. */
export function recordFrom(
  kind: Kind,
  value: unknown,
  place: DocumentPlace,
  references: References,
): Content | undefined {
  const map = place.map(value, keysOf(kind), `a map with id, ${keysOf(kind)[1]} and so on`, takenBy(kind))
  if (!map) return
  const id = idFrom(kind, map.id, place.at('id'))
  // Without an id its values can be checked all the same.
  const content = nodeFrom(kind, map, place, { ownerId: id ?? '', list: '', citations: new Map() }, references, id)
  return id === undefined ? undefined : content
}

const keys = new Map<Kind, string[]>()

/** The keys that a record, part or citation may have. */
export function keysOf(kind: Kind): string[] {
  let known = keys.get(kind)
  if (!known) {
    const properties = [...kind.properties.values()].map(({ as }) => as)
    known = [...(kind.part ? [] : ['id']), ...properties, ...kind.links.keys(), ...kind.parts.keys()]
    keys.set(kind, known)
  }
  return known
}

/** What cannot be right with a comma in it, in quotes or not. */
const withoutComma: PropertyType[] = ['enum', 'boolean', 'date', 'datetime', 'language']

/** What each key of a record, part or citation takes. */
function takenBy(kind: Kind): (key: string) => Takes {
  return (key) => {
    const link = kind.links.get(key)
    if (link) return link.many ? 'list' : 'value'
    const property = [...kind.properties.values()].find(({ as }) => as === key)
    if (property?.list) return 'list'
    return key === 'id' || kind.parts.has(key) || (property && withoutComma.includes(property.type)) ? 'value' : 'text'
  }
}

/** Where something is inside a record: the record's id, and the names and keys of the lists around it. */
interface Within {
  ownerId: string
  list: string
  /** The record's citations so far, wherever they are in it: id → JSON of the content. */
  citations: Map<string, string>
}

function nodeFrom(
  kind: Kind,
  map: Record<string, unknown>,
  place: DocumentPlace,
  within: Within,
  references: References,
  id?: string,
): Content {
  const content: Content = { ...(id === undefined ? {} : { id }), properties: {}, links: {}, nested: {} }
  for (const property of kind.properties.values()) {
    if (property.as in map) {
      const value = valueFrom(property, map[property.as], place.at(property.as))
      if (value !== undefined && !(Array.isArray(value) && value.length === 0))
        content.properties[property.name] = value
    } else if (property.required) {
      place.wrong(lackOf(property))
    }
  }
  for (const link of kind.links.values()) {
    if (link.name in map && !link.owned) {
      // A source may well be cited for what it says of itself; no other link may lead back to its own record.
      const self = kind.owned ? null : within.ownerId
      const ids = idsFrom(link, map[link.name], place.at(link.name), self, references)
      if (ids.length > 0) content.links[link.name] = ids
    } else if (link.required) {
      place.wrong(`has no ${link.name}. (${link.description})`)
    }
  }
  checkRules(kind, content, place)
  references.note(kind, content, place)
  const own = kind.part ? `${within.list}/${keyOf(kind, content)}` : within.list
  for (const [name, nestedKind] of nestedLists(kind)) {
    if (!(name in map)) continue
    const inside = { ...within, list: `${own}/${name}` }
    const list = nestedFrom(nestedKind, map[name], place.at(name), inside, references)
    if (list.length > 0) content.nested[name] = list
  }
  warnOfDoubts(kind, content, place)
  return content
}

function lackOf({ as, description, type, enum: codes }: Property): string {
  return `has no ${as}${type === 'enum' ? `; ${oneOf(codesOf(codes))}` : '.'} (${description})`
}

function nestedFrom(
  kind: Kind,
  value: unknown,
  place: DocumentPlace,
  within: Within,
  references: References,
): Content[] {
  const found: Content[] = []
  const seen = new Set<string>()
  for (const [index, each] of (place.list(value, 'a list of maps') ?? []).entries()) {
    const at = place.at(index)
    const map = at.map(each, keysOf(kind), `a map with ${kind.key.join(', ')} and so on`, takenBy(kind))
    if (!map) continue
    const ownId = kind.part || map.id === undefined ? undefined : idFrom(kind, map.id, at.at('id'))
    const own = nodeFrom(kind, map, at, within, references, ownId)
    const key = ownId ?? keyOf(kind, own)
    const content = kind.part || ownId ? own : { id: citationId(within.ownerId, within.list, key), ...own }
    if (seen.has(key)) {
      const way = kind.part ? 'merge the two' : 'merge the two, or give one an id of its own'
      at.wrong(`has the same ${ownId ? 'id' : kind.key.join(' and ')} as one before it; ${way}.`)
    } else if (content.id !== undefined && differs(content.id, content, within.citations)) {
      at.wrong(`is ${content.id}, of which the record says something else in another list; give one another id.`)
    }
    seen.add(key)
    if (ownId) references.own(ownId, within.ownerId, at)
    found.push(content)
  }
  return found
}

/** Whether a citation of that id is known with other content; notes this one. It may be in several lists of its record. */
function differs(id: string, content: Content, known: Map<string, string>): boolean {
  const json = JSON.stringify(content)
  const before = known.get(id)
  if (before === undefined) known.set(id, json)
  return before !== undefined && before !== json
}

function idsFrom(
  link: Link,
  value: unknown,
  place: DocumentPlace,
  self: string | null,
  references: References,
): string[] {
  const list = Array.isArray(value) ? (place.list(value, 'a list of ids') ?? []) : [value]
  if (list.length > 1 && !link.many) place.wrong(`has ${list.length} ids; it may have only one.`)
  const ids = new Set<string>()
  for (const [index, id] of list.entries()) {
    const at = Array.isArray(value) ? place.at(index) : place
    if (typeof id !== 'string') at.wrong(`is ${described(id)}; it must be an id such as ${exampleOf(link)}.`)
    else if (id === self) at.wrong(`is ${id} itself; it must be another one.`)
    else if (SEVERAL.test(id)) at.wrong(`is ${described(id)}; ${listInstead(id, link)}.`)
    else if (ids.has(id)) at.wrong(`has ${id} twice.`)
    else if (references.resolve(id, link, at)) ids.add(id)
  }
  return [...ids].sort()
}

/** Several ids in one text. */
const SEVERAL = /^[a-z-]+\/[\w-]+([\s,;]+[a-z-]+\/[\w-]+)+$/

function listInstead(text: string, { many }: Link): string {
  return many ? `write several ids as a list: [${text.split(/[\s,;]+/).join(', ')}]` : 'it may have only one id'
}

function exampleOf(link: Link): string {
  return `${kindNamed(link.toKinds[0] as string).prefix}/some-words`
}
