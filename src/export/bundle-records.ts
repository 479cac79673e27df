/** What one bundle says, read from a store in slices: its head, and its records in the order of an exported file. */
import { contentOf } from '../bundle/content/assertions.ts'
import { recordsOfBundle } from '../bundle/content/queries.ts'
import { bundleNames, lastHead } from '../bundle/content/store-node.ts'
import type { BundleHead, BundleRecord } from '../bundle/read/document.ts'
import { grouped } from '../collections/grouped.ts'
import { model } from '../model/model.ts'
import { ASSERTION } from '../model/structure.ts'
import type { Statement, Store } from '../store/store.ts'
import { overtaken, watchedImports } from './between-imports.ts'
import { ExportError } from './export-error.ts'
import { writtenRecord } from './written-record.ts'

/** So many records are read at once: enough to be quick, and the most that are held. */
const SLICE = 1_000
/** So long a read may take, in milliseconds: the ids of a bundle are read at once. */
const READ_MS = 600_000

/** One bundle: what it says of itself, and the records of each of its lists. */
export interface SaidBundle {
  head: BundleHead
  /** How many records there are. */
  count: number
  /** The records of each list that is not empty: lists as in schema/bundle.schema.json, records by id. */
  lists(): AsyncGenerator<{ collection: string; records: BundleRecord[] }>
}

/**
 * The bundle of that name; without a name, the only one that the store has. Throws an {@link ExportError} if there is none of that name, or several to choose
 * from. `lists` throws one if an import came in between.
 */
export async function saidBundle(store: Store, name: string | undefined): Promise<SaidBundle> {
  const names = await presentBundles(store)
  if (names.length === 0) throw new ExportError('The store has no bundle.')
  if (name === undefined && names.length > 1) {
    throw new ExportError(`The store has ${names.length} bundles: ${names.join(', ')}. Say which one by --bundle NAME.`)
  }
  const chosen = name ?? (names[0] as string)
  if (!names.includes(chosen)) {
    throw new ExportError(`The store has no bundle ${JSON.stringify(chosen)}, but ${names.join(', ')}.`)
  }
  const checkImports = await watchedImports(store)
  const [head] = await store.read(lastHead(chosen))
  const rows = await store.read(recordsOfBundle(chosen), { timeoutMs: READ_MS })
  const ids = rows.map(({ id }) => id as string).sort()
  const idsByPrefix = grouped(ids, (id) => id.slice(0, id.indexOf('/')))
  return {
    head: {
      name: chosen,
      formatVersion: 1,
      author: head?.author as string,
      license: head?.license as string,
      ...(head?.yields === true ? { yields: true } : {}),
    },
    count: ids.length,
    async *lists() {
      for (const { collection, prefix } of model.kinds.values()) {
        const ids = (collection && idsByPrefix.get(prefix as string)) || []
        for (let from = 0; from < ids.length; from += SLICE) {
          const slice = ids.slice(from, from + SLICE)
          const said = await store.read(contents(chosen, slice), { timeoutMs: READ_MS })
          const byId = new Map(said.map(({ id, content }) => [id as string, content as string]))
          const records = slice.map((id) => writtenRecord(contentOf({ content: byId.get(id) ?? overtaken() })))
          yield { collection: collection as string, records }
        }
      }
      await checkImports()
    },
  }
}

/** The names of the bundles that say something now, in order. */
async function presentBundles(store: Store): Promise<string[]> {
  const present: string[] = []
  for (const { name } of await store.read(bundleNames)) {
    const [row] = await store.read({
      name: 'export: is there',
      text: `MATCH (a:${ASSERTION} {bundle: $name}) RETURN a.recordId AS id LIMIT 1`,
      params: { name: name as string },
    })
    if (row) present.push(name as string)
  }
  return present.sort()
}

function contents(bundle: string, ids: string[]): Statement {
  return {
    name: 'export: what a bundle says',
    text: `UNWIND $ids AS id MATCH (a:${ASSERTION} {recordId: id}) WHERE a.bundle = $bundle RETURN id, a.content AS content`,
    params: { bundle, ids },
  }
}
