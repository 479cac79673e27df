/** Opens the store that the settings name and makes it ready for this program. */
import { migrate } from '../bundle/upgrade/store-version.ts'
import { type Config, ConfigError } from '../config.ts'
import { indexesOf } from '../model/indexes.ts'
import { model } from '../model/model.ts'
import { hasStore, openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'
import { readStoreId } from '../store/store-id.ts'

/** The open store, with the indexes and the model's version that this program needs. An older store is migrated, a newer one refused. */
export async function openReadyStore(config: Config): Promise<Store> {
  const { store } = await openMigrated(config)
  return store
}

/** The same for a command that needs a store and makes none: throws a {@link ConfigError} if there is none. */
export async function openExistingStore(config: Config): Promise<Store> {
  if (!(await hasStore(config))) throw noStore(config)
  const store = await openStore(config)
  try {
    if ((await store.read(readStoreId)).length === 0) throw noStore(config)
    await prepared(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/**
 * The same for a service, filled before anybody can ask. `fill` is told whether this start made the store, so that nothing is put into
 * one that was there.
 */
export async function openToServe(
  config: Config,
  fill: (store: Store, isNew: boolean) => Promise<void>,
): Promise<Store> {
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

function noStore({ data, neo4j }: Config): ConfigError {
  const where = neo4j
    ? `in the database ${neo4j.database} of Neo4j at ${neo4j.uri}`
    : `in ${data} (PARLEY_DATA), and NEO4J_URI is not set`
  return new ConfigError(`There is no store ${where}; \`serve\` and \`import\` make one.`)
}
