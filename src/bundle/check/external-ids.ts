/** Finds ids of other systems that two records of a bundle have: they are probably one thing. */
import type { Content } from '../content/content.ts'
import type { DocumentPlace } from './document-place.ts'

export class ExternalIds {
  /** Scheme and value → the first record that has them. */
  private readonly owners = new Map<string, string>()

  /** Warns of each external id in the record that one before it has too. */
  note({ id, properties }: Content, place: DocumentPlace): void {
    if (id === undefined) return
    for (const { scheme, value } of (properties.identifiers ?? []) as { scheme: string; value: string }[]) {
      const before = this.owners.get(`${scheme} ${value}`)
      if (before === undefined) this.owners.set(`${scheme} ${value}`, id)
      else if (before !== id)
        place.at('identifiers').at(scheme).warn(`is ${value}, as that of ${before} is; are the two one record?`)
    }
  }
}
