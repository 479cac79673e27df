/** Works out what importing a checked bundle would do: the difference between the merge of all bundles before and after. */

import { grouped } from '../../collections/grouped.ts'
import { kindOfId } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import type { DocumentPlace } from '../check/document-place.ts'
import type { OwnBundle } from '../check/gather.ts'
import { type Assertion, assertionsOf, BATCH, contentOf } from '../content/assertions.ts'
import { recordsOfBundle } from '../content/queries.ts'
import { TextFile } from '../content/text-file.ts'
import type { BundleHead } from '../read/document.ts'
import type { Findings } from '../read/problems.ts'
import { isVisible } from './difference.ts'
import { type Conflict, merge, type ParsedAssertion } from './merge.ts'
import {
  Becoming,
  type Others,
  reportForeignCitations,
  reportOffTopicCited,
  reportReferrers,
  reportTenuresTaken,
} from './plan-problems.ts'
import { retractedOf } from './retracted.ts'
import { differenceIn, type RecordTurn, turnText } from './turns.ts'

export interface Plan {
  head: BundleHead
  /** The instant of the last import before this one; empty if there was none. The plan holds only as long as no other import comes. */
  after: string
  /** Id → JSON of the content that the bundle gives the record. */
  records: TextFile
  /** Ids of new records, of which nobody but the bundle says anything. */
  created: Set<string>
  /** Id → the turn of each other record that something is written of, see {@link turnText}. */
  turns: TextFile
  /** Ids of records by what happens to them; new ones are in `created`. */
  changed: string[]
  retracted: string[]
  restored: string[]
  unchanged: string[]
  /** Of how many records the bundle said something before, and of how many now; the ids of those that it says something of: said for the first time, said differently, said no more. */
  said: { before: number; now: number; first: string[]; anew: string[]; noMore: string[] }
}

/** What a bundle says that is to be planned. */
export type PlannedBundle = Pick<OwnBundle, 'head' | 'records' | 'placeOf'> & {
  citations: OwnBundle['references']['owners']
  /** Whether it leaves alone what the bundle said before and does not say again. */
  append: boolean
}

/**
 * Plans the import; `after` is the instant of the last import before the bundle was checked. Problems go to `findings`: conflicts
 * with other bundles, and records that other bundles still refer to.
 */
export async function planImport(said: PlannedBundle, after: string, store: Store, findings: Findings): Promise<Plan> {
  const { head, records, citations, append } = said
  const before = (await store.read(recordsOfBundle(head.name))).map(({ id }) => String(id))
  const plan: Plan = {
    head,
    after,
    records,
    created: new Set(),
    turns: new TextFile(),
    changed: [],
    retracted: [],
    restored: [],
    unchanged: [],
    said: {
      before: before.length,
      now: records.size,
      first: [],
      anew: [],
      noMore: append ? [] : before.filter((id) => !records.has(id)),
    },
  }
  const becoming = new Becoming()
  try {
    for (const slice of slices(records, plan.said.noMore)) {
      await planTurns(plan, await turnsOf(slice, said, plan, store), store, becoming)
    }
    await reportForeignCitations(citations, store)
    // Where a bundle is added to, what it said before counts as another one's does, except of the records that come again.
    const others: Others = append
      ? { apartFrom: '', has: ({ bundle, recordId }) => bundle !== head.name || !records.has(recordId) }
      : { apartFrom: head.name, has: ({ bundle }) => bundle !== head.name }
    await reportReferrers(plan.retracted, head.name, others, store, findings)
    await reportOffTopicCited(becoming.offTopic, others, store, findings)
    await reportTenuresTaken(becoming.holders, others, store, findings)
    return plan
  } catch (error) {
    plan.turns.close()
    throw error
  }
}

/** Some records at a time, with what the bundle says of them; null: nothing any more. */
function* slices(records: TextFile, noMore: string[]): Generator<Map<string, string | null>> {
  let slice = new Map<string, string | null>()
  const full = function* (id: string, content: string | null) {
    slice.set(id, content)
    if (slice.size < BATCH) return
    yield slice
    slice = new Map()
  }
  for (const [id, content] of records.entries()) yield* full(id, content)
  for (const id of noMore) yield* full(id, null)
  if (slice.size > 0) yield slice
}

/** Later than any instant: what is said for the first time has not stood yet. */
const NOT_YET = '~'

/** What becomes of the records of which the bundle says something else than before. */
async function turnsOf(
  slice: Map<string, string | null>,
  { head, placeOf }: PlannedBundle,
  plan: Plan,
  store: Store,
): Promise<RecordTurn[]> {
  const said = grouped(await assertionsOf(store, slice.keys()), ({ recordId }) => recordId)
  return [...slice].flatMap(([id, content]) => {
    const before = said.get(id) ?? []
    const mine = before.find(({ bundle }) => bundle === head.name)
    const yields = head.yields === true
    if (content !== null && mine?.content === content && mine.yields === yields) {
      plan.unchanged.push(id)
      return []
    }
    if (content !== null) (mine ? plan.said.anew : plan.said.first).push(id)
    const others = before.filter((each) => each !== mine)
    const since = mine?.since ?? NOT_YET
    const after = content === null ? others : [...others, { bundle: head.name, recordId: id, content, since, yields }]
    return [
      {
        id,
        before: merged(id, before, () => {}),
        after: merged(id, after, (conflict) => reportConflict(placeOf(id), conflict)),
      },
    ]
  })
}

function merged(id: string, assertions: Assertion[], report: (conflict: Conflict) => void): string | null {
  const [first, second] = assertions
  if (!first) return null
  if (!second) return first.content
  const said = assertions.map((each): ParsedAssertion => ({ ...each, content: contentOf(each) }))
  said.sort((a, b) => (a.bundle < b.bundle ? -1 : 1))
  const kind = kindOfId(id)
  if (!kind) throw new Error(`${id} has no kind.`)
  return JSON.stringify(merge(kind, said, report))
}

/** Reports a conflict at the record in this bundle; what the other bundle says has no place here. */
function reportConflict(place: DocumentPlace | null, { bundles, name, values }: Conflict): void {
  place?.wrong(
    `${name} is ${values[0]} in the bundle ${bundles[0]} and ${values[1]} in the bundle ${bundles[1]}; there can be only one.`,
  )
}

async function planTurns(plan: Plan, turns: RecordTurn[], store: Store, becoming: Becoming): Promise<void> {
  const retracted = await retractedOf(turns, store)
  for (const turn of turns) {
    const { id, before, after } = turn
    if (before === null && after !== null && !retracted.has(id)) plan.created.add(id)
    else if (before === after) plan.unchanged.push(id)
    else {
      const text = turnText(turn, retracted)
      plan.turns.add(id, text)
      const difference = differenceIn(text)
      becoming.note(id, difference)
      if (after === null) plan.retracted.push(id)
      else if (before === null) plan.restored.push(id)
      else if (isVisible(difference)) plan.changed.push(id)
      else plan.unchanged.push(id)
    }
  }
}

/** Whether anything would be written. */
export function isEmpty({ said }: Plan): boolean {
  return said.first.length === 0 && said.anew.length === 0 && said.noMore.length === 0
}
