/** Problems of a plan with what other bundles say. */

import { grouped } from '../../collections/grouped.ts'
import type { Kind } from '../../model/declared.ts'
import { kindOfId, linkOf } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import type { DocumentPlace } from '../check/document-place.ts'
import { type Assertion, assertionsOf, contentOf, inBatches } from '../content/assertions.ts'
import { type Content, nestedLists } from '../content/content.ts'
import { recordsByIds, referrers } from '../content/queries.ts'
import { type Findings, problemOf } from '../read/problems.ts'
import type { Difference } from './difference.ts'

/** A citation's own id stays with the record that it was first given for. */
export async function reportForeignCitations(
  citations: Map<string, { ownerId: string; place: DocumentPlace }>,
  store: Store,
): Promise<void> {
  for (const { id, ownerId } of await inBatches(citations.keys(), (ids) => store.read(recordsByIds(ids)))) {
    const citation = citations.get(String(id))
    if (citation && citation.ownerId !== ownerId) {
      citation.place
        .at('id')
        .wrong(`is ${id}, which in the store is a citation of ${ownerId}; give this one another id.`)
    }
  }
}

/** What is said beside the import. */
export interface Others {
  /** The bundle of which nothing counts; empty if there is none. */
  apartFrom: string
  has(assertion: Assertion): boolean
}

/** A record that other bundles refer to cannot be retracted by this one, `bundle`. */
export async function reportReferrers(
  retracted: string[],
  bundle: string,
  others: Others,
  store: Store,
  findings: Findings,
): Promise<void> {
  for (const each of await referring(retracted, false, others, store)) {
    const message = `leaves the bundle ${bundle}, but ${each.ownerId} of the bundle ${each.bundle} still refers to it.`
    findings.problems.add({ ...problemOf(null, message), path: each.id })
  }
}

/** What becomes of records that other bundles may rely on. */
export class Becoming {
  /** Sources that become OFF_TOPIC. */
  readonly offTopic: string[] = []
  /** Offices that become somebody else's → whose. */
  readonly holders = new Map<string, string>()

  note(id: string, { changed, restored, linked }: Difference): void {
    if ([...changed, ...restored].some(({ node, values }) => node.id === id && values.relevance === 'OFF_TOPIC'))
      this.offTopic.push(id)
    for (const { from, type, to } of linked) if (type === HELD_BY) this.holders.set(from, to)
  }
}

const HELD_BY = linkOf('Tenure', 'person').type

/** A source that other bundles cite cannot become OFF_TOPIC. */
export async function reportOffTopicCited(
  offTopic: string[],
  others: Others,
  store: Store,
  findings: Findings,
): Promise<void> {
  for (const each of await referring(offTopic, true, others, store)) {
    const message = `becomes OFF_TOPIC, but ${each.ownerId} of the bundle ${each.bundle} still cites it.`
    findings.problems.add({ ...problemOf(null, message), path: each.id })
  }
}

/** An office in which other bundles let somebody speak cannot become somebody else's. */
export async function reportTenuresTaken(
  holders: ReadonlyMap<string, string>,
  others: Others,
  store: Store,
  findings: Findings,
): Promise<void> {
  for (const { id, ownerId, bundle: other, content } of await referring([...holders.keys()], false, others, store)) {
    for (const { links } of content.nested.speakers ?? []) {
      const [[tenure], [actor]] = [links.tenure ?? [], links.actor ?? []]
      if (tenure !== id || actor === holders.get(id)) continue
      const message = `becomes an office of ${holders.get(id)}, but ${actor} speaks in it in ${ownerId} of the bundle ${other}.`
      findings.problems.add({ ...problemOf(null, message), path: id })
    }
  }
}

interface Referring {
  id: string
  ownerId: string
  bundle: string
  content: Content
}

/** Which records of other bundles refer to `ids`; with `citing`, which cite them. */
async function referring(ids: string[], citing: boolean, others: Others, store: Store): Promise<Referring[]> {
  const rows = await inBatches(ids, (batch) => store.read(referrers(batch, others.apartFrom, citing)))
  const byOwner = grouped(
    rows.map(({ id, ownerId }) => ({ id: String(id), ownerId: String(ownerId) })),
    ({ ownerId }) => ownerId,
  )
  const assertions = await assertionsOf(store, byOwner.keys())
  return assertions
    .filter((assertion) => others.has(assertion))
    .flatMap((assertion) => {
      const { recordId: ownerId, bundle } = assertion
      const content = contentOf(assertion)
      const targets = new Set(targetsOf(kindOfId(ownerId), content, citing))
      return (byOwner.get(ownerId) ?? []).flatMap(({ id }) =>
        targets.has(id) ? [{ id, ownerId, bundle, content }] : [],
      )
    })
}

/** Every id at the end of a link in the content. */
function targetsOf(kind: Kind | null, content: Content, citing: boolean): string[] {
  if (!kind) return []
  const own = citing && !kind.owned ? [] : Object.values(content.links).flat()
  const nested = nestedLists(kind).flatMap(([name, each]) =>
    (content.nested[name] ?? []).flatMap((part) => targetsOf(each, part, citing)),
  )
  return [...own, ...nested]
}
