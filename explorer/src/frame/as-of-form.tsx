/** Sets the moment: three days that mean different things, each explained; for what was recorded, the last imports to pick from. */
import { type ReactNode, useState } from 'react'
import type { Moment } from '../address/moment.ts'
import { useImports } from '../asking/use-imports.ts'
import { instantWords } from '../elements/instant-words.ts'
import { useLanguage } from '../words/language.ts'
import styles from './as-of.module.css'
import { useAsOfTexts } from './as-of-texts.ts'

/** So many imports are offered. */
const importsOffered = 5

/** What an input for an instant takes: no zone, to the second. */
const shownIn = (known: string | null) => known?.slice(0, 19) ?? ''

/** The instant that the input means, in UTC. An import has milliseconds, which the input would cut off: it stays as it was. */
export function instantMeant(input: string, before: string | null): string | null {
  if (input === '') return null
  if (input === shownIn(before)) return before
  return `${input.length === 16 ? `${input}:00` : input}Z`
}

export function AsOfForm({ moment, change }: { moment: Moment; change: (next: Moment) => void }): ReactNode {
  const texts = useAsOfTexts()
  const language = useLanguage()
  const imports = useImports(importsOffered, true)
  const [known, setKnown] = useState(moment.known)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const given = (name: string) => String(form.get(name) ?? '') || null
        change({ valid: given('valid'), published: given('published'), known })
      }}
    >
      <p className={styles.explain}>{texts.explain}</p>
      <div className={styles.fields}>
        {(['valid', 'published'] as const).map((name) => (
          <label key={name}>
            <span className={styles.label}>{texts[`${name}Label`]}</span>
            <input className="field" name={name} type="date" defaultValue={moment[name] ?? ''} />
            <small>{texts[`${name}Hint`]}</small>
          </label>
        ))}
        <div>
          <label>
            <span className={styles.label}>{texts.knownLabel}</span>
            <input
              className="field"
              type="datetime-local"
              step={1}
              value={shownIn(known)}
              onChange={({ target }) => setKnown(instantMeant(target.value, known))}
            />
            <small>{texts.knownHint}</small>
          </label>
          {imports.length > 0 && (
            <ul className={styles.imports} aria-label={texts.imports}>
              {imports.map((at) => (
                <li key={at}>
                  <button
                    type="button"
                    className="button"
                    aria-pressed={known === at}
                    onClick={() => setKnown(known === at ? null : at)}
                  >
                    {instantWords(at, language)}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <button type="submit" className="button primary">
        {texts.apply}
      </button>
    </form>
  )
}
