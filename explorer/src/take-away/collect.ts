/** Fetches a list page by page, as far as a file may go. */

export interface PageOfRows<Row> {
  rows: readonly Row[]
  /** The cursor of the next page; null where there is none. */
  next: string | null
  /** True: within these rows, something was left out (long lists of one row). */
  cut: boolean
}

export interface Collected<Row> {
  rows: Row[]
  /** True: the list has more rows than these. */
  more: boolean
  /** True: rows have longer lists than the file shows. */
  cut: boolean
}

/** Calls `pageAt` until there are no more rows, or `most`. Rejects where a page does, or with an AbortError when `signal` ends it. */
export async function collect<Row>(
  pageAt: (after: string | null, signal: AbortSignal) => Promise<PageOfRows<Row>>,
  most: number,
  progress: (rows: number) => void,
  signal: AbortSignal,
): Promise<Collected<Row>> {
  const rows: Row[] = []
  let after: string | null = null
  let cut = false
  do {
    signal.throwIfAborted()
    const page: PageOfRows<Row> = await pageAt(after, signal)
    rows.push(...page.rows)
    cut ||= page.cut
    after = page.next
    progress(Math.min(rows.length, most))
  } while (after !== null && rows.length < most)
  const more = after !== null || rows.length > most
  return { rows: rows.slice(0, most), more, cut }
}
