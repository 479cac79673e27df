/** Plans an import or a withdrawal, or refuses it. */
import type { Store } from '../../store/store.ts'
import { check } from '../check/check-bundle.ts'
import type { OwnBundle } from '../check/gather.ts'
import { advice } from '../check/nearest.ts'
import { bundleNames, lastHead, readStore } from '../content/store-node.ts'
import { TextFile } from '../content/text-file.ts'
import { type Plan, type PlannedBundle, planImport } from '../plan/plan-import.ts'
import { refusedWithdrawal, smallWithdrawal } from '../plan/withdrawals.ts'
import type { BundleHead } from '../read/document.ts'
import { Findings, type ProblemList, problemOf } from '../read/problems.ts'

/** A plan that may be written. */
export interface Planned {
  plan: Plan
  warnings: ProblemList
}

/** What may be planned, see ImportOptions. */
export interface Planning {
  append?: boolean
  withdraw?: boolean
}

/** Checks what was gathered together with the store, and plans its import. Throws a {@link BundleError} if it must not be imported. */
export async function planned(store: Store, gathered: OwnBundle, options: Planning): Promise<Planned> {
  const { append = false, withdraw = append } = options
  const { findings } = gathered
  // Read this first: an import that comes in between makes the plan stale.
  const after = await lastImport(store)
  await check(gathered, store, undefined, append)
  findings.throwIfAny()
  const plan = await planImport({ ...saidIn(gathered), append }, after, store, findings)
  if (!withdraw) {
    const refused = refusedWithdrawal(plan.head.name, plan.said)
    if (refused) findings.problems.add(problemOf(null, refused))
    const small = smallWithdrawal(plan.head.name, plan.said)
    if (small) findings.warnings.add(problemOf(null, small))
  }
  if (findings.problems.count > 0) plan.turns.close()
  findings.throwIfAny()
  return { plan, warnings: findings.warnings }
}

/** What there is to plan. */
export function saidIn({ head, records, placeOf, references }: OwnBundle): PlannedBundle {
  return { head, records, placeOf, citations: references.owners, append: false }
}

const NOT_WITHDRAWN = 'Nothing was withdrawn.'

/** Plans that a bundle says nothing any more. Throws a {@link BundleError} as {@link planned} does. */
export async function plannedWithdrawal(store: Store, name: string): Promise<Planned> {
  const findings = new Findings()
  const after = await lastImport(store)
  const head = await headInStore(store, name, findings)
  findings.throwIfAny(NOT_WITHDRAWN)
  const nothing = { head, records: new TextFile(), citations: new Map(), placeOf: () => null, append: false }
  const plan = await planImport(nothing, after, store, findings)
  if (findings.problems.count > 0) plan.turns.close()
  findings.throwIfAny(NOT_WITHDRAWN)
  return { plan, warnings: findings.warnings }
}

/** What the bundle said of itself when it was last imported. */
async function headInStore(store: Store, name: string, findings: Findings): Promise<BundleHead> {
  const [last] = await store.read(lastHead(name))
  if (!last) {
    const names = (await store.read(bundleNames)).map((row) => String(row.name))
    const known = names.length === 0 ? 'it has no bundle at all.' : advice(name, names)
    findings.problems.add(problemOf(null, `The store has no bundle ${name}; ${known}`))
  }
  return {
    name,
    formatVersion: 1,
    author: String(last?.author),
    license: String(last?.license),
    ...(last?.yields === true ? { yields: true } : {}),
  }
}

/** The instant of the last import; empty if there was none. */
export async function lastImport(store: Store): Promise<string> {
  const [stored] = await store.read(readStore)
  return String(stored?.lastRecordedAt ?? '')
}
