/** Keeps a service to the store that it opened: a database that was emptied or exchanged meanwhile is not taken for it. */
import { type ReadLimits, type Store, StoreError } from './store.ts'
import { readStoreId } from './store-id.ts'

/** How long an answer to the question which store it is holds for the reads after it, in milliseconds. */
const FRESH_MS = 1_000

/**
 * The store, which has an id; once the database has another one or none, a check and, within a second, every read fail as `unavailable`
 * with the reason, until the store is back. `where` says for people where the store is.
 */
export async function sameStore(store: Store, where: string): Promise<Store> {
  const id = await idOf(store)
  let asked = Date.now()
  let last: Promise<void> = Promise.resolve()

  async function compare(limits?: ReadLimits): Promise<void> {
    const found = await idOf(store, limits)
    if (found === id) return
    const what = found === null ? 'is empty' : `holds another store (${found})`
    const message = `The database ${where} ${what}; this service was started with the store ${id}. Bring that one back, or restart the service.`
    throw new StoreError('unavailable', message)
  }

  /** Beside a read, so that it costs no time; if nobody can say which store it is, the read itself will say why. */
  function comparedLately(limits?: ReadLimits): Promise<void> {
    if (Date.now() - asked <= FRESH_MS) return last
    asked = Date.now()
    last = compare({ timeoutMs: limits?.timeoutMs }).catch((error) => {
      if (!(error instanceof StoreError) || error.statement === undefined) throw error
    })
    return last
  }

  return {
    ...store,
    async read(statement, limits) {
      const [rows] = await Promise.all([store.read(statement, limits), comparedLately(limits)])
      return rows
    },
    check: compare,
  }
}

async function idOf(store: Store, limits: ReadLimits = {}): Promise<string | null> {
  const [row] = await store.read(readStoreId, { lane: 'small', ...limits })
  return (row?.storeId ?? null) as string | null
}
