/** Opens the store that the settings name and makes it ready for this program. */
import { migrate } from '../bundle/upgrade/store-version.ts'
import { type Config, ConfigError, withoutPassword } from '../config.ts'
import { indexesOf } from '../model/indexes.ts'
import { model } from '../model/model.ts'
import { hasLog, hasStore, onServedStore, openStore, openToRead } from '../store/open.ts'
import { sameStore } from '../store/same-store.ts'
import { type Store, StoreError } from '../store/store.ts'
import { readStoreId } from '../store/store-id.ts'

/**
 * Does `work` on the store that the settings name, with the indexes and the model's version that this program needs: an older store is migrated, a newer one refused.
 * Where a service has the embedded engine's graph open, it serves what the work wrote, all at once, when that has ended well.
 */
export async function inReadyStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  return inOpenStore(config, async (store) => {
    await prepared(store)
    return work(store)
  })
}

/** The same for a command that needs a store and makes none: throws a {@link ConfigError} if there is none. */
export async function inExistingStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  if (!(await hasStore(config))) throw noStore(config)
  return inOpenStore(config, async (store) => {
    if ((await store.read(readStoreId)).length === 0) throw noStore(config)
    await prepared(store)
    return work(store)
  })
}

async function inOpenStore<T>(config: Config, work: (store: Store) => Promise<T>): Promise<T> {
  const served = await onServedStore(config, work)
  if (served) return served.result
  const store = await openStore(config)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Puts what is missing into a store before anybody can ask; `isNew` says whether this start made the store. */
export type Fill = (store: Store, isNew: boolean) => Promise<void>

/**
 * The same for a service, filled. While it is served, the embedded engine's file is only read: it is opened to be written only if something
 * has to be, and closed again. A file to which nothing can be written is served as it is, if it has all that it needs.
 */
export async function openToServe(config: Config, fill: Fill): Promise<Store> {
  const { neo4j } = config
  if (neo4j) return sameStore(await filled(config, fill), `${neo4j.database} of Neo4j at ${withoutPassword(neo4j.uri)}`)
  const asItIs = (await hasLog(config)) ? null : await servedAsItIs(config, fill)
  if (asItIs) return asItIs
  let notices: readonly string[]
  try {
    const store = await filled(config, fill)
    notices = store.notices
    await store.close()
  } catch (error) {
    const readable = error instanceof StoreError && error.kind === 'unavailable' && (await servedAsItIs(config, fill))
    if (!readable) throw error
    return readable
  }
  const store = await openToRead(config)
  if (!store) throw noStore(config)
  return { ...store, notices: [...notices, ...store.notices] }
}

/** The store opened only to be read; null if there is none, or something has to be written first. */
async function servedAsItIs(config: Config, fill: Fill): Promise<Store | null> {
  const store = await openToRead(config)
  if (!store) return null
  try {
    await fill(store, await prepared(store))
    return store
  } catch (error) {
    await store.close()
    if (error instanceof StoreError && error.kind === 'read-only') return null
    throw error
  }
}

async function filled(config: Config, fill: Fill): Promise<Store> {
  const { store, isNew } = await openMigrated(config)
  try {
    await fill(store, isNew)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

async function openMigrated(config: Config): Promise<{ store: Store; isNew: boolean }> {
  const store = await openStore(config)
  try {
    return { store, isNew: await prepared(store) }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** Brings the store up to date; resolves with whether it was empty. */
async function prepared(store: Store): Promise<boolean> {
  await store.prepare(indexesOf(model))
  return migrate(store)
}

/** That there is no store where the settings say, and what makes one. */
export function noStore({ data, neo4j }: Config): ConfigError {
  const where = neo4j
    ? `in the database ${neo4j.database} of Neo4j at ${withoutPassword(neo4j.uri)}`
    : `in ${data} (PARLEY_DATA), and NEO4J_URI is not set`
  return new ConfigError(`There is no store ${where}; \`start\`, \`import\` and \`restore\` make one.`)
}
