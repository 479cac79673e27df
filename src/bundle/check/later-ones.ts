/** Finds records that are said to follow what, by their days, came later. */
import { kindOfId } from '../../model/model.ts'
import { type FuzzyDate, fuzzyDate } from '../../time/edtf.ts'
import { type Assertion, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import type { OwnRecords, References } from './references.ts'

/** The links from a record to what came before it. */
const following = ['saidAfterClaims', 'happenedAfter']

/** Warns of each link; `records` are the bundle's own, and `others` gives what other bundles say of records. */
export async function warnOfLaterOnes(
  { acyclic }: References,
  records: OwnRecords,
  others: (ids: Iterable<string>) => Promise<Assertion[]>,
): Promise<void> {
  const links = [...acyclic].flatMap(([id, all]) =>
    all.filter(({ link }) => following.includes(link)).map(({ to, place }) => ({ id, to, place })),
  )
  const dates = new Map<string, FuzzyDate>()
  const date = (content: Content) => {
    const name = kindOfId(content.id ?? '')?.date
    const said = name ? content.properties[name] : undefined
    if (content.id !== undefined && typeof said === 'string') dates.set(content.id, fuzzyDate(said))
  }
  const ids = new Set(links.flatMap(({ id, to }) => [id, to]))
  for (const id of ids) if (records.has(id)) date(JSON.parse(records.get(id) as string) as Content)
  for (const each of await others([...ids].filter((id) => !dates.has(id)))) date(contentOf(each))
  for (const { id, to, place } of links) {
    const [own, before] = [dates.get(id), dates.get(to)]
    if (own?.latest && before?.earliest && own.latest < before.earliest)
      place.warn(`has ${to}, which is later: it is of ${before.edtf}, and this one is of ${own.edtf}.`)
  }
}
