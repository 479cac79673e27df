/** One record of the dossier: the record, what became of it, its note, and where it stands. */
import { type ReactNode, useId, useRef } from 'react'
import { Link } from 'wouter'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { mostOfNote, noted, removed } from '../../dossier/dossier.ts'
import { changeDossier } from '../../dossier/kept.ts'
import { Instant } from '../../elements/instant.tsx'
import { CitedLine } from './cited-line.tsx'
import styles from './dossier.module.css'
import type { Entry as EntryOf } from './entries.ts'
import { useDossierTexts } from './texts.ts'

interface Props {
  entry: EntryOf
  place: number
  of: number
  move: (id: string, by: number) => void
}

export function Entry({ entry, place, of, move }: Props): ReactNode {
  const texts = useDossierTexts()
  const noteId = useId()
  const { item, state, record, cited, asCollected } = entry
  const name = cited?.text ?? item.id
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  // A browser drops the focus of what is moved in the page.
  const go = (by: number) => {
    move(item.id, by)
    requestAnimationFrame(() => (by < 0 ? up : down).current?.focus())
  }
  return (
    <li className={styles.entry} data-entry={item.id}>
      <div className={styles.tools}>
        <span className={styles.place}>{place}</span>
        <button
          ref={up}
          type="button"
          className="button"
          aria-disabled={place === 1}
          aria-label={texts.up(name)}
          onClick={() => go(-1)}
        >
          ↑
        </button>
        <button
          ref={down}
          type="button"
          className="button"
          aria-disabled={place === of}
          aria-label={texts.down(name)}
          onClick={() => go(1)}
        >
          ↓
        </button>
      </div>
      <div className={styles.record}>
        {state !== 'SAME' && (
          <p className={state === 'UNKNOWN' ? styles.waiting : styles.changed}>
            {texts[state]} {state !== 'UNKNOWN' && <Link href={asCollected}>{texts.asCollected}</Link>}
          </p>
        )}
        {record && 'speechAct' in record ? (
          <ClaimCard claim={record} />
        ) : record && cited && 'labels' in record ? (
          <CitedLine cited={cited} name={record} />
        ) : (
          <p>
            <code>{item.id}</code>
          </p>
        )}
        <label className={styles.noteLabel} htmlFor={noteId}>
          {texts.note}
        </label>
        <textarea
          id={noteId}
          className={`field ${styles.note}`}
          aria-label={texts.noteOn(name)}
          rows={Math.max(1, item.note.split('\n').length)}
          maxLength={mostOfNote}
          value={item.note}
          onChange={(event) => {
            const note = event.target.value
            changeDossier((before) => noted(before, item.id, note))
          }}
        />
        <p className={styles.notePrinted}>{item.note}</p>
        {item.note.length >= mostOfNote && <p role="status">{texts.noteFull(mostOfNote)}</p>}
        <p className={styles.collected}>
          {texts.collected} <Instant at={item.addedAt} />
          {item.moment.known && (
            <>
              {' · '}
              {texts.known} <Instant at={item.moment.known} />
            </>
          )}{' '}
          <button
            type="button"
            className={styles.remove}
            aria-label={texts.removeOne(name)}
            onClick={() => changeDossier((before) => removed(before, item.id))}
          >
            {texts.remove}
          </button>
        </p>
      </div>
    </li>
  )
}
