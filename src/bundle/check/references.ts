/** The ids that a bundle refers to. Those inside it are resolved at once; those that only the store can tell are gathered. */
import anyAscii from 'any-ascii'
import type { Kind, Link } from '../../model/declared.ts'
import { kindNamed, kindOfId } from '../../model/model.ts'
import type { Content } from '../content/content.ts'
import { type DocumentPlace, described } from './document-place.ts'
import { idFrom } from './ids.ts'
import { nearest } from './nearest.ts'

/** At most this many places that name the same id are reported. */
const MOST_PLACES = 100

/** Id → the places that name it. */
export type Places = Map<string, DocumentPlace[]>

/** The ids of the bundle's records, as far as they have been read. */
export interface OwnIds {
  has(id: string): boolean
  keys(): Iterable<string>
}

/** JSON of the content of the bundle's records. */
export interface OwnRecords {
  has(id: string): boolean
  get(id: string): string | undefined
}

/** One link that must not lead in a circle: to a topic's broader one, to a claim that was made before. */
export interface AcyclicLink {
  link: string
  to: string
  place: DocumentPlace
}

/** An actor who speaks in a tenure, and where. */
export interface InOffice {
  tenure: string
  actor: string
  places: DocumentPlace[]
}

export class References {
  /** Ids that are not in the bundle; until {@link settle}, those that were not there yet when they were named. */
  readonly outside: Places = new Map()
  /** Sources that are cited, or that something is cited via. */
  readonly cited: Places = new Map()
  /** Id of a record → its links to others of its kind that must not lead in a circle. */
  readonly acyclic = new Map<string, AcyclicLink[]>()
  /** Who speaks in which tenure, by both ids. */
  readonly inOffice = new Map<string, InOffice>()
  /** Citations with ids of their own → the record that they belong to. */
  readonly owners = new Map<string, { ownerId: string; place: DocumentPlace }>()

  constructor(readonly inside: OwnIds) {}

  /** Whether `link` may lead to `id`. Reports what is wrong; whether the id exists may be reported later, when the store has been asked. */
  resolve(id: string, link: Link, place: DocumentPlace): boolean {
    const kind = kindOfId(id)
    if (!kind) {
      const advice = this.adviceFor(id, link)
      place.wrong(`is ${described(id)}, which is not an id of any kind; ${advice}`)
      return false
    }
    if (!link.toKinds.includes(kind.name)) {
      place.wrong(`is ${id}, a ${kind.name}; ${link.name} takes only ${link.to.join(' or ')}.`)
      return false
    }
    if (this.inside.has(id)) return true
    // No bundle can have what is not an id.
    if (idFrom(kind, id, place) === undefined) return false
    remember(this.outside, id, place)
    return true
  }

  /** Once all records have been read: forgets those ids outside that have come. */
  settle(): void {
    for (const id of this.outside.keys()) if (this.inside.has(id)) this.outside.delete(id)
  }

  /** What would be right in place of a text that is no id, such as the name of a record. */
  private adviceFor(text: string, link: Link): string {
    const prefixes = link.toKinds.map((each) => `${kindNamed(each).prefix}`)
    const [first = '', rest] = text.split('/')
    const slug = anyAscii(rest ?? first)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
    const known = prefixes.map((each) => `${each}/${slug}`).find((each) => this.inside.has(each))
    if (known) return `did you mean ${known}?`
    // A name is no misspelt prefix.
    const near = rest === undefined ? null : nearest(first, prefixes)
    return near ? `did you mean ${near}/…?` : `an id begins with ${prefixes.map((each) => `${each}/`).join(' or ')}.`
  }

  /** Notes what can be checked only when everything has been read. */
  note(kind: Kind, content: Content, place: DocumentPlace): void {
    if (kind.name === 'Speaking') this.noteOffice(content, place.at('tenure'))
    for (const link of kind.links.values()) {
      for (const id of content.links[link.name] ?? []) {
        if (kind.owned) remember(this.cited, id, place.at(link.name))
        else if (content.id !== undefined && link.acyclic) {
          const known = this.acyclic.get(content.id) ?? []
          this.acyclic.set(content.id, known)
          known.push({ link: link.name, to: id, place: place.at(link.name) })
        }
      }
    }
  }

  private noteOffice({ links }: Content, place: DocumentPlace): void {
    const [[tenure], [actor]] = [links.tenure ?? [], links.actor ?? []]
    if (tenure === undefined || actor === undefined) return
    const key = `${tenure} ${actor}`
    const known = this.inOffice.get(key)
    if (!known) this.inOffice.set(key, { tenure, actor, places: [place] })
    else if (known.places.length < MOST_PLACES) known.places.push(place)
  }

  /** Notes a citation's own id, and reports an id that another record has given already. */
  own(citation: string, ownerId: string, place: DocumentPlace): void {
    const before = this.owners.get(citation)
    if (before && before.ownerId !== ownerId) {
      place.at('id').wrong(`is ${citation}, which a citation of ${before.ownerId} has already.`)
    } else this.owners.set(citation, { ownerId, place })
  }
}

function remember(places: Places, id: string, place: DocumentPlace): void {
  const known = places.get(id)
  if (!known) places.set(id, [place])
  else if (known.length < MOST_PLACES) known.push(place)
}
