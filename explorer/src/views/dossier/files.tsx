/** Keeping a dossier in a file, opening one, and taking it away in other notations. */
import { type ReactNode, useRef, useState } from 'react'
import {
  type Dossier,
  emptyDossier,
  merged,
  mostItems,
  mostOfFile,
  readDossier,
  writeDossier,
} from '../../dossier/dossier.ts'
import { changeDossier, dossierNow } from '../../dossier/kept.ts'
import { Dialog } from '../../elements/dialog.tsx'
import { saveFile } from '../../elements/save-file.ts'
import { useLanguage } from '../../words/language.ts'
import { useTexts } from '../../words/texts.ts'
import styles from './dossier.module.css'
import type { Entry } from './entries.ts'
import { dossierBibtex, dossierCsv, dossierJson, dossierMarkdown } from './exports.ts'
import { useDossierTexts } from './texts.ts'

interface Props {
  dossier: Dossier
  entries: readonly Entry[]
  /** False while records are still asked for: a file would lack them. */
  ready: boolean
}

export function Files({ dossier, entries, ready }: Props): ReactNode {
  const texts = useDossierTexts()
  const language = useLanguage()
  const chosen = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const [empties, setEmpties] = useState(false)
  const title = dossier.title || texts.title
  const file = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'dossier'
  const open = async (given: File | undefined) => {
    if (!given) return
    const opened = given.size <= mostOfFile ? readDossier(await given.text()) : null
    if (chosen.current) chosen.current.value = ''
    if (!opened) return setSaid(texts.unreadable(given.name))
    const many = merged(dossierNow(), opened).items.length
    if (many > mostItems) return setSaid(texts.tooMany(many, mostItems))
    changeDossier((before) => merged(before, opened))
    setSaid(texts.opened(opened.items.length))
  }
  const exported: [string, () => void][] = [
    ['Markdown', () => saveFile(`${file}.md`, 'text/markdown', dossierMarkdown(title, entries, language))],
    ['CSV', () => saveFile(`${file}.csv`, 'text/csv', dossierCsv(entries, language))],
    ['JSON', () => saveFile(`${file}-records.json`, 'application/json', dossierJson(title, entries))],
    ['BibTeX', () => saveFile(`${file}.bib`, 'application/x-bibtex', dossierBibtex(entries))],
  ]
  const nothing = entries.length === 0
  return (
    <div className={styles.files}>
      <fieldset>
        <legend>{texts.keep}</legend>
        <button
          type="button"
          className="button"
          disabled={nothing}
          onClick={() => saveFile(`${file}.dossier.json`, 'application/json', writeDossier(dossier))}
        >
          {texts.save}
        </button>
        <button type="button" className="button" onClick={() => chosen.current?.click()}>
          {texts.open}
        </button>
        <input
          ref={chosen}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.open}
          onChange={(event) => void open(event.target.files?.[0])}
        />
        <button type="button" className="button" disabled={nothing} onClick={() => setEmpties(true)}>
          {texts.emptyIt}
        </button>
      </fieldset>
      <fieldset>
        <legend>{texts.takeAway}</legend>
        {exported.map(([name, run]) => (
          <button key={name} type="button" className="button" disabled={nothing || !ready} onClick={run}>
            {name}
          </button>
        ))}
        <button type="button" className="button" disabled={nothing} onClick={() => window.print()}>
          {texts.print}
        </button>
      </fieldset>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {empties && <EmptyDialog many={entries.length} close={() => setEmpties(false)} />}
    </div>
  )
}

function EmptyDialog({ many, close }: { many: number; close: () => void }): ReactNode {
  const texts = useDossierTexts()
  const words = useTexts()
  return (
    <Dialog title={texts.emptyIt} close={close}>
      <p>{texts.emptyHint(many)}</p>
      <button
        type="button"
        className="button primary"
        onClick={() => {
          changeDossier(() => emptyDossier)
          close()
        }}
      >
        {texts.emptyIt}
      </button>{' '}
      <button type="button" className="button" onClick={close}>
        {words.close}
      </button>
    </Dialog>
  )
}
