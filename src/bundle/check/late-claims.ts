/** Finds claims that were certainly said after every source that they cite was out: one of the days is wrong. */
import { kindOfId } from '../../model/model.ts'
import { fuzzyDate } from '../../time/edtf.ts'
import { type Assertion, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import type { DocumentPlace } from './document-place.ts'
import type { OwnRecords } from './references.ts'

interface DatedClaim {
  /** The first day on which it can have been said. */
  earliest: string
  sources: string[]
  place: DocumentPlace
}

export class LateClaims {
  private readonly claims: DatedClaim[] = []

  /** Notes the record if it is a claim with a day and citations. */
  note({ id, properties, nested }: Content, place: DocumentPlace): void {
    if (kindOfId(id ?? '')?.name !== 'Claim' || typeof properties.said !== 'string') return
    const { earliest } = fuzzyDate(properties.said)
    const sources = [...new Set((nested.citations ?? []).flatMap(({ links }) => links.source ?? []))]
    if (earliest !== null && sources.length > 0) this.claims.push({ earliest, sources, place })
  }

  /** Warns of each; `records` are the bundle's own, and `others` gives what other bundles say of records. */
  async warn(records: OwnRecords, others: (ids: Iterable<string>) => Promise<Assertion[]>): Promise<void> {
    const cited = new Set(this.claims.flatMap(({ sources }) => sources))
    const outBy = new Map<string, string>()
    const note = (content: Content) => {
      const day = lastDayOf(content)
      if (content.id !== undefined && day !== null) outBy.set(content.id, day)
    }
    for (const id of cited) if (records.has(id)) note(JSON.parse(records.get(id) as string) as Content)
    for (const each of await others([...cited].filter((id) => !outBy.has(id)))) note(contentOf(each))
    for (const { earliest, sources, place } of this.claims) {
      const days = sources.map((id) => outBy.get(id))
      if (!days.every((day) => day !== undefined && day < earliest)) continue
      const which = sources.length === 1 ? `its only source, ${sources[0]},` : 'every source that it cites'
      place
        .at('said')
        .warn(`begins on ${earliest}, but ${which} was out by ${days.toSorted().at(-1)}; look at both days.`)
    }
  }
}

/** The latest day on which the source can have come out: that of `published`, or of `retrieved` if it is earlier; null if nobody knows. */
function lastDayOf({ properties: { published, retrieved } }: Content): string | null {
  const latest = typeof published === 'string' ? fuzzyDate(published).latest : null
  const read = typeof retrieved === 'string' ? retrieved.slice(0, 10) : null
  return [latest, read].filter((day) => day !== null).toSorted()[0] ?? null
}
