/** The network as a list: each record with its ties. The focus shows in the picture, and arrow keys walk along ties. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { dayName } from '../../charts/days.ts'
import { tieWord } from '../../drawing/tie-words.ts'
import { Label } from '../../elements/name.tsx'
import { useLanguage } from '../../words/language.ts'
import { otherEnd, type Shown, type Tie } from './graph.ts'
import styles from './network.module.css'
import { useBehind, useNetworkTexts } from './texts.ts'

/** So many rows are made before somebody asks for all. */
const firstRows = 100

interface Props {
  shown: Shown
  /** The node or tie that is chosen. */
  chosen: string | null
  /** `firmly`: by a click or Enter; else only by moving over it. */
  choose: (id: string, firmly: boolean) => void
}

/** A row: a record, or one of its ties. */
interface Row {
  key: string
  member: string
  tie?: Tie
}

export function NetworkList({ shown, chosen, choose }: Props): ReactNode {
  const texts = useNetworkTexts()
  const language = useLanguage()
  const behind = useBehind()
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const byId = new Map(shown.members.map((member) => [member.id, member]))
  const members = all ? shown.members : shown.members.slice(0, firstRows)
  const rows: Row[] = members.flatMap(({ id }) => [
    { key: id, member: id },
    ...(open === id ? (shown.tiesOf.get(id) ?? []).map((tie) => ({ key: `${id} ${tie.id}`, member: id, tie })) : []),
  ])
  const at = rows.some(({ key }) => key === focused) ? focused : (rows[0]?.key ?? null)
  const focus = (row: Row | undefined) => {
    if (!row) return
    setFocused(row.key)
    choose(row.tie?.id ?? row.member, false)
    requestAnimationFrame(() =>
      tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)?.focus(),
    )
  }
  const walk = (id: string) => {
    // Whom a tie leads to may stand among the rows that are not made yet.
    if (!members.some((member) => member.id === id)) setAll(true)
    setOpen(id)
    focus({ key: id, member: id })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const index = rows.findIndex(({ key }) => key === at)
    const row = rows[index]
    if (!row) return
    const moves = new Map<string, () => void>([
      ['ArrowDown', () => focus(rows[index + 1])],
      ['ArrowUp', () => focus(rows[index - 1])],
      ['Home', () => focus(rows[0])],
      ['End', () => focus(rows.at(-1))],
      [
        'ArrowRight',
        () => {
          if (row.tie) walk(otherEnd(row.tie, row.member))
          else if (open === row.member) focus(rows[index + 1])
          else setOpen(row.member)
        },
      ],
      [
        'ArrowLeft',
        () => {
          if (row.tie) focus({ key: row.member, member: row.member })
          else setOpen(null)
        },
      ],
      ['Enter', () => choose(row.tie?.id ?? row.member, true)],
      [' ', () => choose(row.tie?.id ?? row.member, true)],
    ])
    const move = moves.get(event.key)
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    move()
  }
  const daysOf = ({ from, to }: Tie) =>
    from && to ? texts.days(dayName(from, language), dayName(to, language)) : texts.undatedTie
  return (
    <>
      <p className={styles.hint}>{texts.listHint}</p>
      <div className={styles.tree} role="tree" aria-label={texts.list} ref={tree}>
        {rows.map((row) => {
          const { key, member, tie } = row
          const id = tie?.id ?? member
          const record = byId.get(tie ? otherEnd(tie, member) : member)
          const ties = shown.tiesOf.get(member) ?? []
          return (
            <div
              key={key}
              role="treeitem"
              data-row={key}
              aria-level={tie ? 2 : 1}
              aria-expanded={tie || ties.length === 0 ? undefined : open === member}
              aria-selected={chosen === id}
              tabIndex={key === at ? 0 : -1}
              className={tie ? styles.tie : styles.member}
              onKeyDown={onKeyDown}
              onClick={() => {
                if (!tie) setOpen(open === member && chosen === member ? null : member)
                setFocused(key)
                choose(id, true)
              }}
            >
              <span className={styles.rowName}>
                {tie && (
                  <span className={styles.tieWord}>
                    {tie.directed ? (tie.source === member ? '→ ' : '← ') : '– '}
                    {tieWord(tie.type, language)}{' '}
                  </span>
                )}
                {record ? <Label of={record.entity} /> : null}
              </span>
              <span className={styles.rowCount}>
                {tie
                  ? `${behind(tie)} · ${daysOf(tie)}`
                  : `${texts.ties(ties.length)} · ${texts.inAll(shown.counts.get(member) ?? 0)}`}
              </span>
            </div>
          )
        })}
      </div>
      {members.length < shown.members.length && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {texts.showAllRows(shown.members.length)}
        </button>
      )}
    </>
  )
}
