/** Opens the store that the settings name and makes it ready for this program. */
import { migrate } from '../bundle/upgrade/store-version.ts'
import type { Config } from '../config.ts'
import { indexesOf } from '../model/indexes.ts'
import { model } from '../model/model.ts'
import { openStore } from '../store/open.ts'
import type { Store } from '../store/store.ts'

/** The open store, with the indexes and the model's version that this program needs. An older store is migrated, a newer one refused. */
export async function openReadyStore(config: Config): Promise<Store> {
  const store = await openStore(config)
  try {
    await store.prepare(indexesOf(model))
    await migrate(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
