/** The first and the last day among the keys of a date, for an engine that can find them only by looking at all. */
import type { Engine } from '../composer/declare/read.ts'
import type { DaySpan } from '../composer/text/by-days.ts'
import type { Store } from '../store/store.ts'
import type { KeptUntilImport } from './kept-until-import.ts'

/** They take 75 to 150 ms for 200,000 claims when they are first needed after an import. */
export function daySpans(store: Store, kept: KeptUntilImport): Engine['daySpan'] {
  return (label, key) => {
    const name = `days of ${label}.${key}`
    const read = async (): Promise<DaySpan | null> => {
      const [row] = await store.read({
        name,
        text: `MATCH (n:${label}) RETURN min(CASE WHEN n.${key} > '' THEN n.${key} END) AS earliest, max(n.${key}) AS latest`,
      })
      const { earliest, latest } = (row ?? {}) as Partial<Record<'earliest' | 'latest', string | null>>
      return typeof latest === 'string' ? { earliest: earliest ?? '', latest } : null
    }
    return kept(() => ({ key: name, read }))
  }
}
