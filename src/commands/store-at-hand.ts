/** Finds the store that the settings name, to ask it and never to write to it. */
import { readStore } from '../bundle/content/store-node.ts'
import type { Config } from '../config.ts'
import { model } from '../model/model.ts'
import { openToRead } from '../store/open.ts'
import { type Store, StoreError } from '../store/store.ts'

/** The open store, which the caller closes; or why there is none that can be asked. */
export type StoreAtHand = { store: Store } | { store: null; why: string }

/** The store, if it is there, nothing else has its file open, and it has this program's version of the model. */
export async function storeAtHand(config: Config): Promise<StoreAtHand> {
  try {
    const store = await openToRead(config)
    const why = store
      ? await unfit(store)
      : `there is no store in ${config.data} (PARLEY_DATA), and NEO4J_URI is not set`
    if (store && why === null) return { store }
    await store?.close()
    return { store: null, why: why ?? '' }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const why = error.kind === 'locked' ? `another process has the store in ${config.data} open` : error.message
    return { store: null, why: why.replace(/\.$/, '') }
  }
}

/** Why what the store holds cannot be compared with a bundle; null if it can. */
async function unfit(store: Store): Promise<string | null> {
  const [stored] = await store.read(readStore)
  if (!stored) return 'nothing was ever imported into the store'
  if (stored.modelVersion === model.version) return null
  return `the store has version ${stored.modelVersion} of the model, not ${model.version}; the next start or import of this Parley migrates an older one`
}
