/** Finds the store that the settings name, to ask it and never to write to it. */
import type { Unasked } from '../bundle/check/outside.ts'
import { readStore } from '../bundle/content/store-node.ts'
import type { Config } from '../config.ts'
import { model } from '../model/model.ts'
import { openToRead } from '../store/open.ts'
import { type Store, StoreError } from '../store/store.ts'

/** The open store, which the caller closes; or why there is none that can be asked. */
export type StoreAtHand = { store: Store } | ({ store: null } & Unasked)

/** The store, if it is there, nothing else has its file open, and it has this program's version of the model. */
export async function storeAtHand(config: Config): Promise<StoreAtHand> {
  let store: Store | null = null
  try {
    store = await openToRead(config)
    const unasked = store ? await unfit(store) : none(config)
    if (store && !unasked) return { store }
    await store?.close()
    return { store: null, ...(unasked ?? none(config)) }
  } catch (error) {
    await store?.close()
    if (!(error instanceof StoreError)) throw error
    const why = error.kind === 'locked' ? `another process has the store in ${config.data} open` : error.message
    return { store: null, why: why.replace(/\.$/, ''), isThere: true }
  }
}

function none({ data }: Config): Unasked {
  return { why: `there is no store in ${data} (PARLEY_DATA), and NEO4J_URI is not set`, isThere: false }
}

/** Why what the store holds cannot be compared with a bundle; null if it can. */
async function unfit(store: Store): Promise<Unasked | null> {
  const [stored] = await store.read(readStore)
  if (!stored) return { why: 'nothing was ever imported into the store', isThere: false }
  if (stored.restoring === true) return { why: 'a restore into the store did not end', isThere: true }
  if (stored.modelVersion === model.version) return null
  const versions = `the store has version ${stored.modelVersion} of the model, and this program has ${model.version}`
  return { why: `${versions}; its next start or import migrates an older store`, isThere: true }
}
