/** The way into the graph, and out of it again: reads, checks, plans and applies a bundle, or withdraws one. */
import type { Store } from '../store/store.ts'
import { check } from './check/check-bundle.ts'
import { gather, type OwnBundle } from './check/gather.ts'
import type { Unasked } from './check/outside.ts'
import { lastImport, type Planned, planned, plannedWithdrawal, saidIn } from './import/planned.ts'
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
  /** How many records the bundle has. */
  read: number
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
  /** Whether it adds to what the bundle said before, so that nothing is withdrawn that it leaves out. Default false. */
  append?: boolean
  /** Ends the import with the signal's reason, as long as nothing of it can be seen; later it has no effect. */
  signal?: AbortSignal
  /** Is called now and then with how many records have been read or planned, or rows written. */
  told?: (done: number, what: string) => void
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

/**
 * What importing a bundle, or what is in a file or folder, would do; nothing is written. Without a store all of it would be new. Throws a {@link
 * BundleError} as the import would.
 */
export async function tryImport(
  store: Store | null,
  source: { path: string } | Bundle,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const findings = new Findings()
  const documents = 'path' in source ? documentsAt(String(source.path), findings) : builtDocument(source as Bundle)
  const gathered = await gather(documents, findings)
  try {
    if (store) {
      const { plan, warnings } = await planned(store, gathered, options)
      plan.turns.close()
      return reportOf(plan, null, warnings)
    }
    await check(gathered, null)
    findings.throwIfAny()
    const { head, records } = gathered
    const none = { changed: [], unchanged: [], retracted: [], restored: [] }
    return {
      bundle: head.name,
      read: records.size,
      at: null,
      created: [...records.keys()],
      ...none,
      warnings: findings.warnings,
    }
  } finally {
    gathered.records.close()
  }
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

async function importDocuments(
  store: Store,
  documents: AsyncIterable<BundleDocument>,
  findings: Findings,
  options: ImportOptions,
): Promise<ImportReport> {
  const gathered = await gather(watched(documents, options), findings)
  try {
    const doubts = findings.warnings.count
    return await written(
      store,
      () => {
        // A plan that is made again finds again what was found with the help of the store.
        findings.warnings.backTo(doubts)
        return planned(store, gathered, options)
      },
      options,
    )
  } finally {
    gathered.records.close()
  }
}

/** The documents, one after another, as long as the import goes on. */
async function* watched(
  documents: AsyncIterable<BundleDocument>,
  { signal, told }: ImportOptions,
): AsyncGenerator<BundleDocument> {
  let done = 0
  for await (const document of documents) {
    signal?.throwIfAborted()
    yield document
    done += 1
    told?.(done, document.line === undefined ? 'files read' : 'lines read')
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
      options.signal?.throwIfAborted()
      if (isEmpty(plan)) return reportOf(plan, null, warnings)
      return reportOf(plan, await apply(plan, store, options), warnings)
    } catch (error) {
      if (!(error instanceof StalePlan) || tries === TRIES) throw error
    } finally {
      plan.turns.close()
    }
  }
}

function reportOf(
  { head, said, created, changed, unchanged, retracted, restored }: Plan,
  at: string | null,
  warnings: ProblemList,
): ImportReport {
  const ids = { created: [...created], changed, unchanged, retracted, restored }
  return { bundle: head.name, read: said.now, at, ...ids, warnings }
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
