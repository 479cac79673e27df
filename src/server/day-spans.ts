/** The first and the last day among the keys of a date, for an engine that can find them only by looking at all. */
import type { DaySpan } from '../composer/text/by-days.ts'
import type { KeptUntilImport } from './kept-until-import.ts'
import type { ReadStore, Reads } from './reads/reads-of-request.ts'

/** The first and the last day that a key of a label has, null if there is none. */
export type DaysOfKeys = (reads: Reads, label: string, key: string) => Promise<DaySpan | null>

/** They take 75 to 150 ms for 200,000 claims when they are first needed after an import. */
export function daySpans(kept: KeptUntilImport): DaysOfKeys {
  return (reads, label, key) => {
    const name = `days of ${label}.${key}`
    const find = async (read: ReadStore): Promise<DaySpan | null> => {
      const [row] = await read({
        name,
        text: `MATCH (n:${label}) RETURN min(CASE WHEN n.${key} > '' THEN n.${key} END) AS earliest, max(n.${key}) AS latest`,
      })
      const { earliest, latest } = (row ?? {}) as Partial<Record<'earliest' | 'latest', string | null>>
      return typeof latest === 'string' ? { earliest: earliest ?? '', latest } : null
    }
    return kept(reads, () => ({ key: name, find }))
  }
}
