/** Checks what a bundle says together with what other bundles say, and reports every problem at once. */
import type { Store } from '../../store/store.ts'
import { type Assertion, assertionsOf, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import { reportCircles } from './circles.ts'
import type { OwnBundle } from './gather.ts'
import { warnOfLaterOnes } from './later-ones.ts'
import { reportMissing, reportUnchecked, type Unasked } from './outside.ts'
import type { OwnRecords, Places } from './references.ts'
import { reportForeignTenures } from './tenures.ts'

/**
 * Checks what was gathered; what is found goes to its findings. A reference must lead to a record in the bundle or in other
 * bundles in `store`, or with `append` in what the bundle said before; without a store, nobody can tell whether it does.
 */
export async function check(
  { head, records, references, externalIds, lateClaims, findings, whole }: OwnBundle,
  store: Store | null,
  unasked: Unasked = { why: 'there is no store', isThere: false },
  append = false,
): Promise<void> {
  // What the bundle said before still counts where it is added to, except of the records that come again.
  const isOther = ({ bundle, recordId }: Assertion) => bundle !== head.name || (append && !records.has(recordId))
  const others = async (ids: Iterable<string>): Promise<Assertion[]> =>
    store ? (await assertionsOf(store, ids)).filter(isOther) : []
  if (whole && store) await reportMissing(references, await others(references.outside.keys()), store)
  else if (whole) await reportUnchecked(references, findings, unasked)
  if (store) await externalIds.warnOfOthers(store, others)
  await reportOffTopic(references.cited, records, others)
  await reportForeignTenures(references, records, others)
  await reportCircles(references, others)
  await warnOfLaterOnes(references, records, others)
  await lateClaims.warn(records, others)
}

/** This bundle or another one may say that a source is OFF_TOPIC. */
async function reportOffTopic(
  cited: Places,
  records: OwnRecords,
  others: (ids: Iterable<string>) => Promise<Assertion[]>,
): Promise<void> {
  const relevance = ({ properties }: Content) => properties.relevance === 'OFF_TOPIC'
  const own = [...cited.keys()].filter((id) => records.has(id) && relevance(JSON.parse(records.get(id) as string)))
  const elsewhere = (await others(cited.keys()))
    .filter((each) => relevance(contentOf(each)))
    .map(({ recordId }) => recordId)
  for (const id of new Set([...own, ...elsewhere])) {
    for (const place of cited.get(id) ?? [])
      place.wrong(`has ${id}, which is OFF_TOPIC: nothing may be cited from it or via it.`)
  }
}
