/** An event or an agreement in the dossier: when, what, by whom, according to which sources. */
import type { ReactNode } from 'react'
import { CiteButton } from '../../citing/cite-button.tsx'
import type { Cited } from '../../citing/record.ts'
import { Day } from '../../elements/day.tsx'
import { Grade } from '../../elements/grade.tsx'
import type { NameFragment } from '../../elements/name.graphql.ts'
import { Name } from '../../elements/name.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { commaOf } from '../../words/punctuation.ts'
import styles from './dossier.module.css'
import { useDossierTexts } from './texts.ts'

export function CitedLine({ cited, name }: { cited: Cited; name: NameFragment }): ReactNode {
  const word = useWords()
  const comma = commaOf(useLanguage())
  const texts = useDossierTexts()
  return (
    <article className={styles.line}>
      <p className={styles.lineHead}>
        <span>
          {word('EntityKind', name.kind)}
          {cited.status && ` · ${word(cited.status.list, cited.status.code)}`}
        </span>
        <Day day={cited.day} reportedBy={cited.reportedBy} />
      </p>
      <p className={styles.lineName}>
        <Name of={name} />
      </p>
      {cited.by.length > 0 && <p>{cited.by.map((each) => each.name).join(comma)}</p>}
      {cited.sources.length === 0 ? (
        <p className={styles.changed}>{texts.noSource}</p>
      ) : (
        <ul className={styles.sources}>
          {cited.sources.map(({ id, source, credibility, locator }) => (
            <li key={id}>
              <Grade reliability={source.reliability} credibility={credibility} words={false} />{' '}
              {[source.title, source.publisher?.label, source.published?.label, locator].filter(Boolean).join(comma)}
            </li>
          ))}
        </ul>
      )}
      <CiteButton id={cited.id} label={cited.text} className={styles.remove} />
    </article>
  )
}
