/** Keeps what takes long to read of a store until the next import. */
import type { Store } from '../store/store.ts'

/** Gives what is kept under the key, or reads it. */
export type KeptUntilImport = <Value>(key: string, read: () => Promise<Value>) => Promise<Value>

/** So many values are kept; then all are read again. */
const mostKept = 1_000

/** Each value costs its read once after an import, and after that one look-up by id each time. */
export function keptUntilImport(store: Store): KeptUntilImport {
  const kept = new Map<string, { at: unknown; value: Promise<unknown> }>()
  return async <Value>(key: string, read: () => Promise<Value>) => {
    const [stored] = await store.read({
      name: 'store: last import',
      text: "MATCH (s:Store {id: 'store'}) RETURN s.lastRecordedAt AS at",
    })
    const at = stored?.at ?? null
    const last = kept.get(key)
    if (last && last.at === at) return last.value as Promise<Value>
    // Kept at once, so that requests that come meanwhile wait for the same read.
    const value = read()
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, { at, value })
    value.catch(() => kept.delete(key))
    return value
  }
}
