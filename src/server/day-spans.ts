/**
 * The first and the last day among the keys of a date, for an engine that can find them only by looking at all: kept until the
 * next import.
 */
import type { Engine } from '../composer/declare/read.ts'
import type { DaySpan } from '../composer/text/by-days.ts'
import type { Store } from '../store/store.ts'

/**
 * Reads them when they are first needed after an import, which takes 75 to 150 ms for 200,000 claims; after that, one look-up by
 * id each time.
 */
export function daySpans(store: Store): Engine['daySpan'] {
  const known = new Map<string, { at: unknown; span: DaySpan | null }>()
  return async (label, key) => {
    const [stored] = await store.read({
      name: 'store: last import',
      text: "MATCH (s:Store {id: 'store'}) RETURN s.lastRecordedAt AS at",
    })
    const at = stored?.at ?? null
    const name = `${label}.${key}`
    const last = known.get(name)
    if (last && last.at === at) return last.span
    const [row] = await store.read({
      name: `days of ${name}`,
      text: `MATCH (n:${label}) RETURN min(CASE WHEN n.${key} > '' THEN n.${key} END) AS earliest, max(n.${key}) AS latest`,
    })
    const { earliest, latest } = (row ?? {}) as Partial<Record<'earliest' | 'latest', string | null>>
    const span = typeof latest === 'string' ? { earliest: earliest ?? '', latest } : null
    known.set(name, { at, span })
    return span
  }
}
