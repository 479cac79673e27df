/** Lists as files. */
import { describe, expect, it } from 'vitest'
import { collect } from '../../explorer/src/take-away/collect.ts'
import { csvOf } from '../../explorer/src/take-away/csv.ts'

describe('a list as CSV', () => {
  it('has a line for the names and one a row, each ended as RFC 4180 wants it', () => {
    expect(csvOf(['id', 'count'], [['claim/a', 3]])).toBe('id,count\r\nclaim/a,3\r\n')
    expect(csvOf(['id'], [])).toBe('id\r\n')
  })

  it('quotes what holds commas, quotes and line breaks', () => {
    expect(csvOf(['text'], [['He said "no", twice'], ['two\nlines']])).toBe(
      'text\r\n"He said ""no"", twice"\r\n"two\nlines"\r\n',
    )
  })

  it('leaves nothing that a spreadsheet would run as a formula', () => {
    const made = csvOf(['text'], [['=HYPERLINK("http://x")'], ['+1'], ['-2'], ['@sum'], ['\tx'], ['＝1+1'], ['a=b']])
    expect(made.split('\r\n').slice(1, -1)).toEqual([
      '"\'=HYPERLINK(""http://x"")"',
      "'+1",
      "'-2",
      "'@sum",
      "'\tx",
      "'＝1+1",
      'a=b',
    ])
  })

  it('keeps numbers as numbers, and leaves a cell empty where nothing is known', () => {
    expect(csvOf(['a', 'b', 'c', 'd'], [[-2, null, undefined, false]])).toBe('a,b,c,d\r\n-2,,,false\r\n')
  })
})

describe('a list that is fetched page by page', () => {
  const pages = (sizes: readonly number[]) => async (after: string | null) => {
    const at = Number(after ?? 0)
    const rows = Array.from({ length: sizes[at] ?? 0 }, (_, index) => `${at}-${index}`)
    return { rows, next: at + 1 < sizes.length ? String(at + 1) : null, cut: at === 1 }
  }
  const signal = () => new AbortController().signal

  it('has all rows in their order, and says how far it is', async () => {
    const seen: number[] = []
    const got = await collect(pages([2, 2, 1]), 100, (rows) => seen.push(rows), signal())
    expect(got).toEqual({ rows: ['0-0', '0-1', '1-0', '1-1', '2-0'], more: false, cut: true })
    expect(seen).toEqual([2, 4, 5])
  })

  it('ends where a file ends, and says that there is more', async () => {
    expect(await collect(pages([2, 2, 1]), 3, () => {}, signal())).toMatchObject({ rows: { length: 3 }, more: true })
    expect(await collect(pages([2, 2]), 2, () => {}, signal())).toMatchObject({ rows: { length: 2 }, more: true })
    expect(await collect(pages([2]), 2, () => {}, signal())).toMatchObject({ rows: { length: 2 }, more: false })
  })

  it('asks for no further page once it is cancelled', async () => {
    const controller = new AbortController()
    let asked = 0
    const fetching = collect(
      async (after) => {
        asked += 1
        return pages([2, 2, 2])(after)
      },
      100,
      () => controller.abort(),
      controller.signal,
    )
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' })
    expect(asked).toBe(1)
  })
})
