/** Keeps what takes long to read of a store until the next import. */
import type { ReadStore, Reads } from './reads/reads-of-request.ts'

/** What is to be kept under a key, and how it is read. */
interface Keepable<Value> {
  key: string
  find: (read: ReadStore) => Promise<Value>
}

/** Gives what is kept, or finds it for a request; it may depend on the instant of the last import, null if there was none. */
export type KeptUntilImport = <Value>(
  reads: Reads,
  what: (lastImport: string | null) => Keepable<Value>,
) => Promise<Value>

/** So many values are kept; one more takes the place of the oldest. */
const mostKept = 1_000

/** Each value costs its read once after an import, and after that one look-up by id each time. A read that fails is not kept. */
export function keptUntilImport(): KeptUntilImport {
  const kept = new Map<string, { at: string | null; value: Promise<unknown> }>()
  return async <Value>(reads: Reads, what: (lastImport: string | null) => Keepable<Value>) => {
    const [stored] = await reads.own({
      name: 'store: last import',
      text: "MATCH (s:Store {id: 'store'}) RETURN s.lastRecordedAt AS at",
    })
    const at = (stored?.at ?? null) as string | null
    const { key, find } = what(at)
    const last = kept.get(key)
    if (last && last.at === at) return reads.wait(last.value as Promise<Value>)
    // Kept at once, so that requests that come meanwhile wait for the same read.
    const value = find(reads.shared)
    kept.delete(key)
    const [oldest] = kept.keys()
    if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest)
    kept.set(key, { at, value })
    value.catch(() => {
      if (kept.get(key)?.value === value) kept.delete(key)
    })
    return reads.wait(value)
  }
}
