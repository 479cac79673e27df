/** Takes a list away as a file: page by page, with its progress, until it is done or cancelled. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useMoment } from '../address/moment.ts'
import { ask, NoAnswer } from '../asking/ask.ts'
import { variablesSent } from '../asking/use-answer.ts'
import { Dialog } from '../elements/dialog.tsx'
import { saveFile } from '../elements/save-file.ts'
import { useLanguage } from '../words/language.ts'
import { type Collected, collect } from './collect.ts'
import { byteOrderMark, recordOf } from './csv.ts'
import styles from './take-away.module.css'
import type { Taking } from './taking.ts'
import { useTakeAwayTexts } from './texts.ts'

/** A file has at most so many rows. */
export const mostRows = 20_000

interface Props<Row> {
  what: string
  taking: Taking<Row>
  /** The variables that choose and order the rows. */
  variables: Record<string, unknown>
  /** How many rows the list has, where that is known. */
  total: number | null
  close: () => void
}

type State =
  | { is: 'choosing' }
  | { is: 'fetching'; rows: number }
  | { is: 'done'; got: Omit<Collected<string>, 'rows'>; rows: number }
  | { is: 'failed'; why: string }

export function TakeAwayDialog<Row>({ what, taking, variables, total, close }: Props<Row>): ReactNode {
  const texts = useTakeAwayTexts()
  const language = useLanguage()
  const moment = useMoment()
  const [state, setState] = useState<State>({ is: 'choosing' })
  const [forExcel, setForExcel] = useState(true)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const take = async (format: 'csv' | 'json') => {
    const { question, columns, name, page } = taking
    running.current = new AbortController()
    const { signal } = running.current
    setState({ is: 'fetching', rows: 0 })
    // Each page is written as it comes: to write all rows at once would hold the page up.
    const written = (row: Row) =>
      format === 'json' ? JSON.stringify(row, null, 2) : recordOf(columns.map(([, cell]) => cell(row)))
    try {
      const got = await collect(
        async (after) => {
          const sent = variablesSent(question, { ...variables, first: page, after }, moment)
          const { data, problems, remarks } = await ask(question, sent, language, signal)
          if (!data.list) throw new NoAnswer(problems[0]?.message ?? '', problems, null)
          const { nodes, pageInfo } = data.list
          return {
            rows: nodes.map(written),
            next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
            cut: problems.length > 0 || (remarks.truncated?.length ?? 0) > 0,
          }
        },
        mostRows,
        (rows) => setState({ is: 'fetching', rows }),
        signal,
      )
      if (format === 'json') {
        saveFile(`parley-${name}.json`, 'application/json', `[${got.rows.join(',\n')}]\n`)
      } else {
        const names = recordOf(columns.map(([column]) => column))
        const content = `${forExcel ? byteOrderMark : ''}${names}${got.rows.join('')}`
        saveFile(`parley-${name}.csv`, 'text/csv;charset=utf-8', content)
      }
      setState({ is: 'done', got, rows: got.rows.length })
    } catch (error) {
      if (signal.aborted) setState({ is: 'choosing' })
      else setState({ is: 'failed', why: error instanceof Error ? error.message : '' })
    }
  }

  const most = total === null ? null : Math.min(total, mostRows)
  return (
    <Dialog title={texts.title(what)} close={close}>
      <p>{texts.what(mostRows)}</p>
      <label className={styles.excel}>
        <input type="checkbox" checked={forExcel} onChange={({ target }) => setForExcel(target.checked)} />
        {texts.excel}
      </label>
      {state.is === 'fetching' ? (
        <div className={styles.running}>
          <progress
            max={most ?? undefined}
            value={most === null ? undefined : state.rows}
            aria-label={texts.title(what)}
          />
          <span>{texts.progress(state.rows, most)}</span>
          <button type="button" className="button" onClick={() => running.current?.abort()}>
            {texts.cancel}
          </button>
        </div>
      ) : (
        <div className={styles.formats}>
          {(['csv', 'json'] as const).map((format) => (
            <button key={format} type="button" className="button primary" onClick={() => void take(format)}>
              {texts[format]}
            </button>
          ))}
        </div>
      )}
      <div role="status">
        {state.is === 'done' && (
          <>
            <p>{texts.done(state.rows)}</p>
            {state.got.more && <p className={styles.warning}>{texts.more(mostRows)}</p>}
            {state.got.cut && <p className={styles.warning}>{texts.cut}</p>}
          </>
        )}
        {state.is === 'failed' && (
          <p className={styles.warning}>
            {texts.failed}
            {state.why} {texts.retry}
          </p>
        )}
      </div>
    </Dialog>
  )
}
