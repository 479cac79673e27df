/** The way into the graph, and out of it again: reads, checks, plans and applies a bundle, or withdraws one. */
import type { Store } from '../store/store.ts'
import { check } from './check/check-bundle.ts'
import { advice } from './check/nearest.ts'
import type { Unasked } from './check/outside.ts'
import { bundleNames, lastHead, readStore } from './content/store-node.ts'
import { isEmpty, type Plan, planImport } from './plan/plan-import.ts'
import { refusedWithdrawal, smallWithdrawal } from './plan/withdrawals.ts'
import type { Bundle, BundleDocument, BundleHead } from './read/document.ts'
import { Findings, type ProblemList, problemOf } from './read/problems.ts'
import { readBundle } from './read/read-bundle.ts'
import { migrate } from './upgrade/store-version.ts'
import { apply } from './write/apply.ts'
import { StalePlan } from './write/lock.ts'
import { clearStaged } from './write/staging.ts'

/** How often an import is tried if imports of other processes are faster. */
const TRIES = 5

/** What an import did: ids of records. */
export interface ImportReport {
  bundle: string
  /** The instant at which everything was recorded; null if nothing was written. */
  at: string | null
  created: string[]
  changed: string[]
  unchanged: string[]
  retracted: string[]
  restored: string[]
  /** What is doubtful about the bundle. */
  warnings: ProblemList
}

export interface ImportOptions {
  /** If there are more new records than this, they are written in several transactions, unseen until the last one. Default 20,000. */
  large?: number
  /** Whether it may withdraw much of what the bundle said before, or be without records. Default false. */
  withdraw?: boolean
  /** The instant at which it is recorded, if it is later than the last import. Default: now. Only the demonstration says another. */
  recordedAt?: string
}

/**
 * Imports the bundle in a file or folder. Writes nothing if nothing changes, or if there is a problem: then throws a {@link
 * BundleError} with all problems. Imports of one process wait for one another.
 */
export async function importBundle(
  store: Store,
  source: { path: string },
  options: ImportOptions = {},
): Promise<ImportReport> {
  return inTurn(store, async () => importDocuments(store, await readBundle(source.path), options))
}

/** The same for a bundle that a program built; whatever it leaves out is withdrawn. */
export async function importRecords(store: Store, bundle: Bundle, options: ImportOptions = {}): Promise<ImportReport> {
  const read = { documents: [built(bundle)], findings: new Findings() }
  return inTurn(store, () => importDocuments(store, read, { withdraw: true, ...options }))
}

/**
 * Withdraws all that the bundle of that name says. Throws a {@link BundleError} if the store has no bundle of that name, or if others
 * refer to its records.
 */
export async function withdrawBundle(store: Store, name: string): Promise<ImportReport> {
  return inTurn(store, () => written(store, () => plannedWithdrawal(store, name)))
}

/**
 * What is wrong and what is doubtful about the bundle in a file or folder. With a store, also about it and other bundles together;
 * without one, links to other bundles are warned of, with the reason.
 */
export async function checkBundle(path: string, store: Store | null, unasked?: Unasked): Promise<Findings> {
  return checkDocuments(await readBundle(path), store, unasked)
}

/** The same for a bundle that a program built. */
export async function checkRecords(bundle: Bundle, store: Store | null, unasked?: Unasked): Promise<Findings> {
  return checkDocuments({ documents: [built(bundle)], findings: new Findings() }, store, unasked)
}

async function checkDocuments(
  { documents, findings }: Documents,
  store: Store | null,
  unasked?: Unasked,
): Promise<Findings> {
  const after = store ? await lastImport(store) : ''
  const checked = await check(documents, store, findings, unasked)
  if (findings.problems.count > 0) return findings
  const { head, records } = checked
  const said = store
    ? (await planImport(checked, after, store, findings)).said
    : { before: 0, now: records.size, noMore: [] }
  const withdrawal = refusedWithdrawal(head.name, said) ?? smallWithdrawal(head.name, said)
  if (withdrawal) findings.warnings.add(problemOf(null, withdrawal))
  return findings
}

interface Documents {
  documents: BundleDocument[]
  findings: Findings
}

interface Planned {
  plan: Plan
  warnings: ProblemList
}

function importDocuments(store: Store, read: Documents, options: ImportOptions): Promise<ImportReport> {
  return written(store, () => planned(store, read, options.withdraw === true), options)
}

/** Writes what `planning` plans; it plans again if another import came in between. */
async function written(
  store: Store,
  planning: () => Promise<Planned>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  for (let tries = 1; ; tries += 1) {
    await migrate(store)
    await clearStaged(store)
    const { plan, warnings } = await planning()
    if (isEmpty(plan)) return reportOf(plan, null, warnings)
    try {
      return reportOf(plan, await apply(plan, store, options), warnings)
    } catch (error) {
      if (!(error instanceof StalePlan) || tries === TRIES) throw error
    }
  }
}

async function planned(store: Store, read: Documents, mayWithdraw: boolean): Promise<Planned> {
  // A plan that is made again finds everything again.
  const findings = new Findings(read.findings)
  // Read this first: an import that comes in between makes the plan stale.
  const after = await lastImport(store)
  const checked = await check(read.documents, store, findings)
  findings.throwIfAny()
  const plan = await planImport(checked, after, store, findings)
  if (!mayWithdraw) {
    const refused = refusedWithdrawal(plan.head.name, plan.said)
    if (refused) findings.problems.add(problemOf(null, refused))
    const small = smallWithdrawal(plan.head.name, plan.said)
    if (small) findings.warnings.add(problemOf(null, small))
  }
  findings.throwIfAny()
  return { plan, warnings: findings.warnings }
}

const NOT_WITHDRAWN = 'Nothing was withdrawn.'

async function plannedWithdrawal(store: Store, name: string): Promise<Planned> {
  const findings = new Findings()
  const after = await lastImport(store)
  const head = await headInStore(store, name, findings)
  findings.throwIfAny(NOT_WITHDRAWN)
  const nothing = { head, records: new Map(), citations: new Map(), placeOf: () => null }
  const plan = await planImport(nothing, after, store, findings)
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
  return { name, formatVersion: 1, author: String(last?.author), license: String(last?.license) }
}

async function lastImport(store: Store): Promise<string> {
  const [stored] = await store.read(readStore)
  return String(stored?.lastRecordedAt ?? '')
}

function reportOf(
  { head, created, changed, unchanged, retracted, restored }: Plan,
  at: string | null,
  warnings: ProblemList,
): ImportReport {
  return { bundle: head.name, at, created: [...created.keys()], changed, unchanged, retracted, restored, warnings }
}

function built(bundle: Bundle): BundleDocument {
  return { file: null, value: bundle, locate: () => null, standsAlone: () => false }
}

const turns = new WeakMap<Store, Promise<unknown>>()

function inTurn<T>(store: Store, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(store) ?? Promise.resolve()).then(work)
  turns.set(
    store,
    turn.catch(() => {}),
  )
  return turn
}
