/** Works out what importing a checked bundle would do: the difference between the merge of all bundles before and after. */

import { grouped } from '../../collections/grouped.ts'
import { kindOfId } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import type { Checked } from '../check/check-bundle.ts'
import type { DocumentPlace } from '../check/document-place.ts'
import { type Assertion, assertionsOf, BATCH, contentOf } from '../content/assertions.ts'
import type { Content } from '../content/content.ts'
import { recordsOfBundle } from '../content/queries.ts'
import type { BundleHead } from '../read/document.ts'
import type { Findings } from '../read/problems.ts'
import { type Difference, differenceOf, isVisible } from './difference.ts'
import { type Conflict, merge, type ParsedAssertion } from './merge.ts'
import { reportForeignCitations, reportOffTopicCited, reportReferrers, reportTenuresTaken } from './plan-problems.ts'
import { retractedOf } from './retracted.ts'

export interface Plan {
  head: BundleHead
  /** The instant of the last import before this one; empty if there was none. The plan holds only as long as no other import comes. */
  after: string
  /** New records: id → JSON of their content. */
  created: Map<string, string>
  /** Everything else that is to be written, by record. */
  differences: Map<string, Difference>
  /** The turns of claims that were there before, or are there again. */
  claimTurns: RecordTurn[]
  /** Ids of records by what happens to them; new ones are in `created`. */
  changed: string[]
  retracted: string[]
  restored: string[]
  unchanged: string[]
  /** Of how many records the bundle said something before, and of how many now; by record: said for the first time, said differently, said no more. */
  said: { before: number; now: number; first: Map<string, string>; anew: Map<string, string>; noMore: string[] }
}

/** A record before and after, as JSON of its merged content; null where no bundle has it. */
export interface RecordTurn {
  id: string
  before: string | null
  after: string | null
}

/**
 * Plans the import; `after` is the instant of the last import before the bundle was checked. Problems go to `findings`: conflicts
 * with other bundles, and records that other bundles still refer to.
 */
export async function planImport(checked: Checked, after: string, store: Store, findings: Findings): Promise<Plan> {
  const before = (await store.read(recordsOfBundle(checked.head.name))).map(({ id }) => String(id))
  const plan: Plan = {
    head: checked.head,
    after,
    created: new Map(),
    differences: new Map(),
    claimTurns: [],
    changed: [],
    retracted: [],
    restored: [],
    unchanged: [],
    said: {
      before: before.length,
      now: checked.records.size,
      first: new Map(),
      anew: new Map(),
      noMore: before.filter((id) => !checked.records.has(id)),
    },
  }
  const ids = [...checked.records.keys(), ...plan.said.noMore]
  for (let from = 0; from < ids.length; from += BATCH) {
    await planTurns(plan, await turnsOf(ids.slice(from, from + BATCH), checked, plan, store), store)
  }
  await reportForeignCitations(checked.citations, store)
  await reportReferrers(plan.retracted, checked.head.name, store, findings)
  await reportOffTopicCited(plan.differences, checked.head.name, store, findings)
  await reportTenuresTaken(plan.differences, checked.head.name, store, findings)
  return plan
}

/** Later than any instant: what is said for the first time has not stood yet. */
const NOT_YET = '~'

/** What becomes of the records of which the bundle says something else than before. */
async function turnsOf(
  ids: string[],
  { head, records, placeOf }: Checked,
  plan: Plan,
  store: Store,
): Promise<RecordTurn[]> {
  const said = grouped(await assertionsOf(store, ids), ({ recordId }) => recordId)
  return ids.flatMap((id) => {
    const before = said.get(id) ?? []
    const mine = before.find(({ bundle }) => bundle === head.name)
    const content = records.get(id)
    if (content !== undefined && mine?.content === content) {
      plan.unchanged.push(id)
      return []
    }
    if (content !== undefined) (mine ? plan.said.anew : plan.said.first).set(id, content)
    const others = before.filter((each) => each !== mine)
    const since = mine?.since ?? NOT_YET
    const after = content === undefined ? others : [...others, { bundle: head.name, recordId: id, content, since }]
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

async function planTurns(plan: Plan, turns: RecordTurn[], store: Store): Promise<void> {
  const retracted = await retractedOf(turns, store)
  for (const turn of turns) {
    const { id, before, after } = turn
    if (before === null && after !== null && !retracted.has(id)) plan.created.set(id, after)
    else if (before === after) plan.unchanged.push(id)
    else {
      const difference = differenceOf(parsed(before), parsed(after), retracted)
      plan.differences.set(id, difference)
      if (kindOfId(id)?.name === 'Claim') plan.claimTurns.push(turn)
      if (after === null) plan.retracted.push(id)
      else if (before === null) plan.restored.push(id)
      else if (isVisible(difference)) plan.changed.push(id)
      else plan.unchanged.push(id)
    }
  }
}

function parsed(content: string | null): Content | null {
  return content === null ? null : (JSON.parse(content) as Content)
}

/** Whether anything would be written. */
export function isEmpty({ said }: Plan): boolean {
  return said.first.size === 0 && said.anew.size === 0 && said.noMore.length === 0
}
