/** The way into the graph, and out of it again: reads, checks, plans and applies a bundle, or withdraws one. */
import type { Store } from '../store/store.ts'
import { check } from './check/check-bundle.ts'
import { gather, type OwnBundle } from './check/gather.ts'
import { advice } from './check/nearest.ts'
import type { Unasked } from './check/outside.ts'
import { bundleNames, lastHead, readStore } from './content/store-node.ts'
import { TextFile } from './content/text-file.ts'
import { isEmpty, type Plan, planImport } from './plan/plan-import.ts'
import { refusedWithdrawal, smallWithdrawal } from './plan/withdrawals.ts'
import { builtDocument, givenDocuments, type RecordInList } from './read/built.ts'
import type { Bundle, BundleDocument, BundleHead } from './read/document.ts'
import { Findings, type ProblemList, problemOf } from './read/problems.ts'
import { documentsAt } from './read/read-bundle.ts'
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
  const findings = new Findings()
  return inTurn(store, () => importDocuments(store, documentsAt(source.path, findings), findings, options))
}

/** The same for a bundle that a program built; whatever it leaves out is withdrawn. */
export async function importRecords(store: Store, bundle: Bundle, options: ImportOptions = {}): Promise<ImportReport> {
  const all = { withdraw: true, ...options }
  return inTurn(store, () => importDocuments(store, builtDocument(bundle), new Findings(), all))
}

/**
 * The same for records that a program gives one after another, in any order, so that nobody holds them all; each is asked for once.
 */
export async function importStream(
  store: Store,
  head: BundleHead,
  records: Iterable<RecordInList> | AsyncIterable<RecordInList>,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return inTurn(store, () => importDocuments(store, givenDocuments(head, records), new Findings(), options))
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
  const findings = new Findings()
  return checkDocuments(documentsAt(path, findings), findings, store, unasked)
}

/** The same for a bundle that a program built. */
export async function checkRecords(bundle: Bundle, store: Store | null, unasked?: Unasked): Promise<Findings> {
  return checkDocuments(builtDocument(bundle), new Findings(), store, unasked)
}

async function checkDocuments(
  documents: AsyncIterable<BundleDocument>,
  findings: Findings,
  store: Store | null,
  unasked?: Unasked,
): Promise<Findings> {
  const gathered = await gather(documents, findings)
  try {
    const after = store ? await lastImport(store) : ''
    await check(gathered, store, unasked)
    if (findings.problems.count > 0) return findings
    const { head, records } = gathered
    const said = store ? await saidAfter(gathered, after, store) : { before: 0, now: records.size, noMore: [] }
    const withdrawal = refusedWithdrawal(head.name, said) ?? smallWithdrawal(head.name, said)
    if (withdrawal) findings.warnings.add(problemOf(null, withdrawal))
    return findings
  } finally {
    gathered.records.close()
  }
}

async function saidAfter(gathered: OwnBundle, after: string, store: Store): Promise<Plan['said']> {
  const plan = await planImport(saidIn(gathered), after, store, gathered.findings)
  plan.turns.close()
  return plan.said
}

interface Planned {
  plan: Plan
  warnings: ProblemList
}

async function importDocuments(
  store: Store,
  documents: AsyncIterable<BundleDocument>,
  findings: Findings,
  options: ImportOptions,
): Promise<ImportReport> {
  const gathered = await gather(documents, findings)
  try {
    const doubts = findings.warnings.count
    return await written(
      store,
      () => {
        // A plan that is made again finds again what was found with the help of the store.
        findings.warnings.backTo(doubts)
        return planned(store, gathered, options.withdraw === true)
      },
      options,
    )
  } finally {
    gathered.records.close()
  }
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
    try {
      if (isEmpty(plan)) return reportOf(plan, null, warnings)
      return reportOf(plan, await apply(plan, store, options), warnings)
    } catch (error) {
      if (!(error instanceof StalePlan) || tries === TRIES) throw error
    } finally {
      plan.turns.close()
    }
  }
}

async function planned(store: Store, gathered: OwnBundle, mayWithdraw: boolean): Promise<Planned> {
  const { findings } = gathered
  // Read this first: an import that comes in between makes the plan stale.
  const after = await lastImport(store)
  await check(gathered, store)
  findings.throwIfAny()
  const plan = await planImport(saidIn(gathered), after, store, findings)
  if (!mayWithdraw) {
    const refused = refusedWithdrawal(plan.head.name, plan.said)
    if (refused) findings.problems.add(problemOf(null, refused))
    const small = smallWithdrawal(plan.head.name, plan.said)
    if (small) findings.warnings.add(problemOf(null, small))
  }
  if (findings.problems.count > 0) plan.turns.close()
  findings.throwIfAny()
  return { plan, warnings: findings.warnings }
}

function saidIn({ head, records, placeOf, references }: OwnBundle) {
  return { head, records, placeOf, citations: references.owners }
}

const NOT_WITHDRAWN = 'Nothing was withdrawn.'

async function plannedWithdrawal(store: Store, name: string): Promise<Planned> {
  const findings = new Findings()
  const after = await lastImport(store)
  const head = await headInStore(store, name, findings)
  findings.throwIfAny(NOT_WITHDRAWN)
  const nothing = { head, records: new TextFile(), citations: new Map(), placeOf: () => null }
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
  return { name, formatVersion: 1, author: String(last?.author), license: String(last?.license), ...(last?.yields === true ? { yields: true } : {}) }
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
  return { bundle: head.name, at, created: [...created], changed, unchanged, retracted, restored, warnings }
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
