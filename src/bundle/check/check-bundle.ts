/** Checks a bundle's shape, rules, references and dates, and reports every problem at once; what passes is in its normal form. */
import type { Kind } from '../../model/declared.ts'
import { model } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import { type Assertion, assertionsOf, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import type { BundleDocument, BundleHead } from '../read/document.ts'
import type { Findings } from '../read/problems.ts'
import { headFrom } from './bundle-head.ts'
import { reportCircles } from './circles.ts'
import { DocumentPlace } from './document-place.ts'
import { ExternalIds } from './external-ids.ts'
import { LateClaims } from './late-claims.ts'
import { warnOfLaterOnes } from './later-ones.ts'
import { reportMissing, reportUnchecked, type Unasked } from './outside.ts'
import { recordFrom } from './record-from.ts'
import { type Places, References } from './references.ts'
import { reportForeignTenures } from './tenures.ts'

/** A bundle that can be planned, if no problems were found. */
export interface Checked {
  head: BundleHead
  /** Id → JSON of its {@link Content}; text, since a large bundle's objects would take several times the memory. */
  records: Map<string, string>
  /** Citations that have ids of their own → the record that they belong to. */
  citations: Map<string, { ownerId: string; place: DocumentPlace }>
  /** Where a record is in the documents. It searches from the beginning, so use it only for what is wrong. */
  placeOf(id: string): DocumentPlace | null
}

const kindsByCollection = new Map(
  [...model.kinds.values()].flatMap((kind) => (kind.collection ? [[kind.collection, kind] as const] : [])),
)

/**
 * Checks the documents of one bundle; what is found goes to `findings`. A reference must lead to a record in the bundle or in other
 * bundles in `store`; without a store, nobody can tell whether it does.
 */
export async function check(
  documents: BundleDocument[],
  store: Store | null,
  findings: Findings,
  unasked: Unasked = { why: 'there is no store', isThere: false },
): Promise<Checked> {
  // If a file could not be read, what seems to be missing may be in it.
  const whole = findings.problems.count === 0
  const head = headFrom(documents, [...kindsByCollection.keys()], findings)
  const references = new References(idsOf(documents, findings))
  const records = new Map<string, string>()
  const externalIds = new ExternalIds()
  const lateClaims = new LateClaims()
  for (const { place, kind, value } of recordsOf(documents, findings)) {
    const content = recordFrom(kind, value, place, references)
    if (content?.id === undefined) continue
    externalIds.note(content, place)
    lateClaims.note(content, place)
    records.set(content.id, JSON.stringify(content))
  }
  const others = async (ids: Iterable<string>): Promise<Assertion[]> =>
    store ? (await assertionsOf(store, ids)).filter(({ bundle }) => bundle !== head.name) : []
  if (whole && store) await reportMissing(references, await others(references.outside.keys()), store)
  else if (whole) await reportUnchecked(references, findings, unasked)
  if (store) await externalIds.warnOfOthers(store, others)
  await reportOffTopic(references.cited, records, others)
  await reportForeignTenures(references, records, others)
  await reportCircles(references, others)
  await warnOfLaterOnes(references, records, others)
  await lateClaims.warn(records, others)
  const placeOf = (id: string) => {
    for (const { value, place } of recordsOf(documents, findings)) if (idIn(value) === id) return place
    return null
  }
  return { head, records, citations: references.owners, placeOf }
}

/** The records of all documents. Reading the head reports collections that are not lists. */
function* recordsOf(
  documents: BundleDocument[],
  findings: Findings,
): Generator<{ kind: Kind; value: unknown; place: DocumentPlace }> {
  for (const document of documents) {
    for (const [collection, kind] of kindsByCollection) {
      const list = (document.value as Record<string, unknown> | null)?.[collection]
      if (!Array.isArray(list)) continue
      const at = new DocumentPlace(findings, document, [collection])
      for (const [index, value] of list.entries()) yield { kind, value, place: at.at(index) }
    }
  }
}

/** The ids of all records. Reports an id that comes twice. */
function idsOf(documents: BundleDocument[], findings: Findings): Set<string> {
  const first = new Map<string, DocumentPlace>()
  for (const { place, value } of recordsOf(documents, findings)) {
    const id = idIn(value)
    if (typeof id !== 'string') continue
    const before = first.get(id)
    if (before) place.at('id').wrong(`is ${id}, which ${before.text()} has already.`)
    else first.set(id, place)
  }
  return new Set(first.keys())
}

function idIn(value: unknown): unknown {
  return (value as { id?: unknown } | null)?.id
}

/** This bundle or another one may say that a source is OFF_TOPIC. */
async function reportOffTopic(
  cited: Places,
  records: Map<string, string>,
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
