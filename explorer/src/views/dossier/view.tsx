/** The dossier: what somebody collected, in an order of their own, with notes; to keep, to print, and to take away. */
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { moved } from '../../dossier/dossier.ts'
import { browserKeeps, changeDossier, useDossier } from '../../dossier/kept.ts'
import { PanelFrame, useIsShown } from '../../elements/panel.tsx'
import { useTexts } from '../../words/texts.ts'
import styles from './dossier.module.css'
import { entriesOf } from './entries.ts'
import { Entry } from './entry.tsx'
import { Files } from './files.tsx'
import { useDossierTexts } from './texts.ts'
import { useRecords } from './use-records.ts'

export function View(): ReactNode {
  const texts = useDossierTexts()
  const words = useTexts()
  const search = useSearch()
  const dossier = useDossier()
  const ids = useMemo(() => dossier.items.map(({ id }) => id), [dossier.items])
  const records = useRecords(ids)
  const entries = entriesOf(dossier, records, { origin: window.location.origin, search })
  const [said, setSaid] = useState('')
  const framed = useIsShown('head')
  useEffect(() => {
    document.title = `${dossier.title || texts.title} · Parley`
  }, [dossier.title, texts])
  const move = (id: string, by: number) => {
    const place = ids.indexOf(id) + by
    if (place < 0 || place >= ids.length) return
    changeDossier((before) => moved(before, id, by))
    setSaid(texts.movedTo(place + 1, ids.length))
  }
  return (
    <>
      {framed && (
        <header className={styles.head}>
          <h1>{texts.title}</h1>
          <p className={styles.lead}>{browserKeeps() ? texts.lead : texts.notKept}</p>
          <label className={styles.title}>
            {texts.name}
            <input
              className="field"
              value={dossier.title}
              onChange={(event) => {
                const title = event.target.value
                changeDossier((before) => ({ ...before, title }))
              }}
            />
          </label>
          <p className={styles.printed}>{dossier.title}</p>
          <Files dossier={dossier} entries={entries} ready={!records.pending && !records.failed} />
        </header>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {records.failed && (
        <p role="alert" className={styles.failed}>
          {texts.failed}{' '}
          <button type="button" className="button" onClick={records.retry}>
            {words.retry}
          </button>
        </p>
      )}
      <PanelFrame id="dossier" title={texts.count(entries.length)}>
        {entries.length === 0 ? (
          <p>{texts.empty}</p>
        ) : (
          <ol className="plain-list">
            {entries.map((entry, index) => (
              <Entry key={entry.item.id} entry={entry} place={index + 1} of={entries.length} move={move} />
            ))}
          </ol>
        )}
      </PanelFrame>
    </>
  )
}
