/** Finds speakers in an office that somebody else held. */
import { type Assertion, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import type { OwnRecords, References } from './references.ts'

/** Reports each place; `records` are the bundle's own, and `others` gives what other bundles say of records. */
export async function reportForeignTenures(
  references: References,
  records: OwnRecords,
  others: (ids: Iterable<string>) => Promise<Assertion[]>,
): Promise<void> {
  const spoken = [...references.inOffice.values()]
  const holders = new Map<string, string>()
  const hold = (tenure: string, { links }: Content) => {
    if (links.person?.[0] !== undefined) holders.set(tenure, links.person[0])
  }
  for (const { tenure } of spoken) {
    const own = records.get(tenure)
    if (own !== undefined) hold(tenure, JSON.parse(own) as Content)
  }
  const elsewhere = spoken.map(({ tenure }) => tenure).filter((tenure) => !holders.has(tenure))
  for (const each of await others(new Set(elsewhere))) hold(each.recordId, contentOf(each))
  for (const { tenure, actor, places } of spoken) {
    const holder = holders.get(tenure)
    if (holder === undefined || holder === actor) continue
    for (const place of places) {
      place.wrong(`is ${tenure}, which ${holder} held, not ${actor}; name a tenure of the speaker, or leave it out.`)
    }
  }
}
