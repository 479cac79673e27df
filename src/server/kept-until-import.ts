/** Keeps what takes long to read of a store until the next import. */
import type { Store } from '../store/store.ts'

/** What is to be kept under a key, and how it is read. */
interface Keepable<Value> {
  key: string
  read: () => Promise<Value>
}

/** Gives what is kept, or reads it; it may depend on the instant of the last import, null if there was none. */
export type KeptUntilImport = <Value>(what: (lastImport: string | null) => Keepable<Value>) => Promise<Value>

/** So many values are kept; one more takes the place of the oldest. */
const mostKept = 1_000

/** Each value costs its read once after an import, and after that one look-up by id each time. A read that fails is not kept. */
export function keptUntilImport(store: Store): KeptUntilImport {
  const kept = new Map<string, { at: string | null; value: Promise<unknown> }>()
  return async <Value>(what: (lastImport: string | null) => Keepable<Value>) => {
    const [stored] = await store.read({
      name: 'store: last import',
      text: "MATCH (s:Store {id: 'store'}) RETURN s.lastRecordedAt AS at",
    })
    const at = (stored?.at ?? null) as string | null
    const { key, read } = what(at)
    const last = kept.get(key)
    if (last && last.at === at) return last.value as Promise<Value>
    // Kept at once, so that requests that come meanwhile wait for the same read.
    const value = read()
    kept.delete(key)
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest)
    kept.set(key, { at, value })
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key)
    })
    return value
  }
}
