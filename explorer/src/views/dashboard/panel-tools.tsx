/** What can be changed of a panel: its place, its width, what it shows, its own filter. */
import type { ReactNode } from 'react'
import { type BoardPanel, intervals, levels, orders, type PanelKind, type PanelValues, sizes, ties } from './board.ts'
import { BoardFilter } from './board-filter.tsx'
import styles from './dashboard.module.css'
import { dimensions } from './dimensions.ts'
import { useDashboardTexts } from './texts.ts'
import { useTitle } from './use-title.ts'

interface Props {
  panel: BoardPanel
  first: boolean
  last: boolean
  change: (panel: BoardPanel, how?: { replace?: boolean }) => void
  move: (by: -1 | 1) => void
  remove: () => void
}

type Option = 'by' | 'split' | 'interval' | 'date' | 'many' | 'lines' | 'as' | 'ties' | 'first'

/** What each kind of panel can be told. */
const optionsOf: Record<PanelKind, readonly Option[]> = {
  number: [],
  series: ['split', 'interval', 'date'],
  ranking: ['by', 'many', 'lines'],
  shares: ['by', 'many'],
  matrix: ['as', 'many'],
  network: ['ties', 'as'],
  timeline: ['many'],
  list: ['first', 'many'],
}

const choices = {
  by: dimensions,
  split: ['NONE', ...dimensions],
  interval: intervals,
  date: ['SAID', 'REPORTED'],
  as: levels,
  ties,
  first: orders,
} as const

export function PanelTools({ panel, first, last, change, move, remove }: Props): ReactNode {
  const texts = useDashboardTexts()
  const title = useTitle(panel)
  const { kind, values } = panel
  const set = (changed: Partial<PanelValues>, how?: { replace?: boolean }) =>
    change({ kind, values: { ...values, ...changed } }, how)
  const tool = (text: string, sign: string, run: () => void, disabled = false) => (
    <button
      type="button"
      className="button"
      aria-label={texts.ofPanel(text, title)}
      title={text}
      onClick={run}
      disabled={disabled}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
  const choice = (name: keyof typeof choices | 'size', options: readonly string[]) => (
    <label key={name} className={styles.inline}>
      {texts[name]}
      <select
        className="field"
        value={values[name]}
        onChange={({ target }) => set({ [name]: target.value } as Partial<PanelValues>)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {String(texts[option as keyof typeof texts])}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <fieldset className={styles.panelTools}>
      <legend className="visually-hidden">{title}</legend>
      <div className={styles.tools}>
        {tool(texts.earlier, '←', () => move(-1), first)}
        {tool(texts.later, '→', () => move(1), last)}
        {tool(texts.remove, '×', remove)}
        {choice('size', sizes)}
        {optionsOf[kind].map((option) => {
          if (option === 'many') {
            return (
              <label key={option} className={styles.inline}>
                {texts.many}
                <input
                  className={`field ${styles.many}`}
                  type="number"
                  min={1}
                  max={30}
                  value={values.many}
                  onChange={({ target }) =>
                    set({ many: Math.min(30, Math.max(1, Number(target.value) || 1)) }, { replace: true })
                  }
                />
              </label>
            )
          }
          if (option === 'lines') {
            return (
              <label key={option} className={styles.inline}>
                <input
                  type="checkbox"
                  checked={values.lines}
                  onChange={({ target }) => set({ lines: target.checked })}
                />
                {texts.lines}
              </label>
            )
          }
          return choice(option, choices[option])
        })}
        <label className={styles.inline}>
          {texts.panelTitle}
          <input
            className="field"
            value={values.title}
            placeholder={title}
            onChange={({ target }) => set({ title: target.value }, { replace: true })}
          />
        </label>
      </div>
      <BoardFilter title={texts.filterOwn} values={values} change={(changed, how) => set(changed, how)} />
    </fieldset>
  )
}
