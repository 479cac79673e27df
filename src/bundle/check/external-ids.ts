/** Finds ids of other systems that two records have, both of a bundle or one of another bundle: they are probably one thing. */
import type { Kind } from '../../model/declared.ts'
import { kindOfId } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import { type Assertion, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import { identifiersOfKind } from '../content/queries.ts'
import type { DocumentPlace } from './document-place.ts'

interface ExternalId {
  scheme: string
  value: string
}

interface Owner {
  id: string
  place: DocumentPlace
}

export class ExternalIds {
  /** Scheme and value → the first record of the bundle that has them. */
  private readonly owners = new Map<string, Owner>()
  /** The kinds of these records. */
  private readonly kinds = new Set<Kind>()

  /** Warns of each external id in the record that one before it has too. */
  note({ id, properties }: Content, place: DocumentPlace): void {
    const kind = kindOfId(id ?? '')
    if (id === undefined || !kind) return
    for (const each of externalIds(properties.identifiers)) {
      this.kinds.add(kind)
      const before = this.owners.get(keyOf(each))
      if (before === undefined) this.owners.set(keyOf(each), { id, place })
      else if (before.id !== id) warn(place, each, before.id)
    }
  }

  /**
   * Warns of each external id that a record of the same kind and of another bundle has. No index leads to them, so this reads those of
   * whole kinds, of which it keeps what the bundle has too; `others` gives what other bundles say of records.
   */
  async warnOfOthers(store: Store, others: (ids: Iterable<string>) => Promise<Assertion[]>): Promise<void> {
    const found = new Set<string>()
    for (const kind of this.kinds) {
      for (const { id, identifiers } of await store.read(identifiersOfKind(kind))) {
        const all = externalIds(JSON.parse(String(identifiers)))
        if (all.some((each) => this.isOthers(String(id), each))) found.add(String(id))
      }
    }
    // The record may have it from this bundle only, which is about to drop it.
    for (const assertion of await others(found)) {
      const { id = '', properties } = contentOf(assertion)
      for (const each of externalIds(properties.identifiers)) {
        const owner = this.owners.get(keyOf(each))
        if (owner && this.isOthers(id, each)) warn(owner.place, each, `${id} of the bundle ${assertion.bundle}`)
      }
    }
  }

  /** Whether a record of the bundle has it, and under another id. */
  private isOthers(id: string, each: ExternalId): boolean {
    const owner = this.owners.get(keyOf(each))
    return owner !== undefined && owner.id !== id && kindOfId(owner.id) === kindOfId(id)
  }
}

/** Schemes that say of which sort a record is, so that many records have the same value. */
const SORTS = new Set(['cameo'])

function externalIds(value: unknown): ExternalId[] {
  return ((value ?? []) as ExternalId[]).filter(({ scheme }) => !SORTS.has(scheme))
}

function keyOf({ scheme, value }: ExternalId): string {
  return `${scheme} ${value}`
}

function warn(place: DocumentPlace, { scheme, value }: ExternalId, other: string): void {
  place.at('identifiers').at(scheme).warn(`is ${value}, as that of ${other} is; are the two one record?`)
}
