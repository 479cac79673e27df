/** The way into the graph: reads, checks, plans and applies a bundle. */
import type { Store } from '../store/store.ts'
import { check } from './check/check-bundle.ts'
import { readStore } from './content/store-node.ts'
import { isEmpty, type Plan, planImport } from './plan/plan-import.ts'
import type { Bundle, BundleDocument } from './read/document.ts'
import { type Problem, Problems } from './read/problems.ts'
import { readBundle } from './read/read-bundle.ts'
import { migrate } from './upgrade/store-version.ts'
import { apply } from './write/apply.ts'
import { StalePlan } from './write/lock.ts'
import { clearStaged } from './write/staging.ts'

/** How often an import is tried if imports of other processes are faster. */
const TRIES = 5

/** What an import did, or would do: ids of records. */
export interface ImportReport {
  bundle: string
  /** The instant at which everything was recorded; null if nothing was written. */
  at: string | null
  created: string[]
  changed: string[]
  unchanged: string[]
  retracted: string[]
  restored: string[]
}

export interface ImportOptions {
  /** If there are more new records than this, they are written in several transactions, unseen until the last one. Default 20,000. */
  large?: number
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

/** The same for a bundle that a program built. */
export async function importRecords(store: Store, bundle: Bundle, options: ImportOptions = {}): Promise<ImportReport> {
  return inTurn(store, () => importDocuments(store, { documents: [built(bundle)], problems: new Problems() }, options))
}

/**
 * All problems of the bundle in a file or folder, at most 1,000, in the order of its lines. With a store, also the problems with
 * other bundles.
 */
export async function checkBundle(path: string, store: Store | null): Promise<Problem[]> {
  const { documents, problems } = await readBundle(path)
  const after = store ? await lastImport(store) : ''
  const checked = await check(documents, store, problems)
  if (store && problems.list.length === 0) await planImport(checked, after, store, problems)
  return problems.sorted()
}

/** What importing the bundle in a file or folder would do. Throws a {@link BundleError}. */
export async function planBundle(store: Store, source: { path: string }): Promise<ImportReport> {
  return reportOf(await planned(store, await readBundle(source.path)), null)
}

interface Documents {
  documents: BundleDocument[]
  problems: Problems
}

async function importDocuments(store: Store, read: Documents, { large }: ImportOptions): Promise<ImportReport> {
  for (let tries = 1; ; tries += 1) {
    await migrate(store)
    await clearStaged(store)
    const plan = await planned(store, read)
    if (isEmpty(plan)) return reportOf(plan, null)
    try {
      return reportOf(plan, await apply(plan, store, large))
    } catch (error) {
      if (!(error instanceof StalePlan) || tries === TRIES) throw error
    }
  }
}

async function planned(store: Store, { documents, problems }: Documents): Promise<Plan> {
  // Read this first: an import that comes in between makes the plan stale.
  const after = await lastImport(store)
  const checked = await check(documents, store, problems)
  problems.throwIfAny()
  const plan = await planImport(checked, after, store, problems)
  problems.throwIfAny()
  return plan
}

async function lastImport(store: Store): Promise<string> {
  const [stored] = await store.read(readStore)
  return String(stored?.lastRecordedAt ?? '')
}

function reportOf({ head, created, changed, unchanged, retracted, restored }: Plan, at: string | null): ImportReport {
  return { bundle: head.name, at, created: [...created.keys()], changed, unchanged, retracted, restored }
}

function built(bundle: Bundle): BundleDocument {
  return { file: null, value: bundle, locate: () => null }
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
