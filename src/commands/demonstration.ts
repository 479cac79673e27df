/** The demonstration: an invented negotiation, told in revisions of one bundle, each of which is recorded at an instant of its own. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { readStore } from '../bundle/content/store-node.ts'
import { type ImportReport, importRecords } from '../bundle/import.ts'
import type { Bundle, BundleHead, BundleRecord } from '../bundle/read/document.ts'
import { readBundle } from '../bundle/read/read-bundle.ts'
import type { Store } from '../store/store.ts'

const folder = new URL('../../demo/', import.meta.url)

/** The name of the bundle. */
export const DEMONSTRATION = 'lake-orsunn-demonstration'

/** The bundle as one of its revisions has it, whole. */
export interface DemonstrationRevision {
  /** When it is recorded: `2025-07-01T09:00:00.000Z`. */
  recordedAt: string
  bundle: Bundle
}

/** What `revisions.yaml` says of a revision. */
interface ListedRevision {
  folder: string
  recordedAt: string
  /** Ids of what it takes out. */
  withdrawn: string[]
}

/** The revisions, the oldest first. Throws a BundleError if a file cannot be read as a bundle's. */
export async function demonstrationRevisions(): Promise<DemonstrationRevision[]> {
  const collections: Record<string, Map<string, BundleRecord>> = {}
  let head: BundleHead | undefined
  const revisions: DemonstrationRevision[] = []
  for (const { folder: name, recordedAt, withdrawn } of await listedRevisions()) {
    const { documents, findings } = await readBundle(fileURLToPath(new URL(name, folder)))
    findings.throwIfAny()
    for (const { bundle, ...lists } of documents.map(({ value }) => value as Partial<Bundle>)) {
      head = bundle ?? head
      for (const [collection, records] of Object.entries(lists) as [string, BundleRecord[]][]) {
        const kept = collections[collection] ?? new Map<string, BundleRecord>()
        for (const record of records) kept.set(record.id, record)
        collections[collection] = kept
      }
    }
    for (const id of withdrawn) for (const kept of Object.values(collections)) kept.delete(id)
    const lists = Object.entries(collections).map(([collection, kept]) => [collection, [...kept.values()]])
    revisions.push({ recordedAt, bundle: { bundle: head as BundleHead, ...Object.fromEntries(lists) } })
  }
  return revisions
}

/** Imports those revisions that are later than the last import of the store, and says what each import did. */
export async function importDemonstration(store: Store): Promise<ImportReport[]> {
  const [stored] = await store.read(readStore)
  const isMissing = ({ recordedAt }: { recordedAt: string }) => recordedAt > String(stored?.lastRecordedAt ?? '')
  const reports: ImportReport[] = []
  // Reading all of it takes as long as a start: not where nothing is missing.
  if (!(await listedRevisions()).some(isMissing)) return reports
  for (const { recordedAt, bundle } of (await demonstrationRevisions()).filter(isMissing)) {
    reports.push(await importRecords(store, bundle, { recordedAt }))
  }
  return reports
}

async function listedRevisions(): Promise<ListedRevision[]> {
  return parse(await readFile(new URL('revisions.yaml', folder), 'utf8'))
}
