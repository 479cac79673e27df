/** The head of a record's page: what it is, its names, its ids elsewhere, and where else it can be looked at. */

import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { CiteButton } from '../../citing/cite-button.tsx'
import { collected } from '../../dossier/dossier.ts'
import { DossierButton } from '../../dossier/dossier-button.tsx'
import { Instant } from '../../elements/instant.tsx'
import { dayWords } from '../../elements/instant-words.ts'
import { Label, Name } from '../../elements/name.tsx'
import { useLanguage } from '../../words/language.ts'
import { commaOf } from '../../words/punctuation.ts'
import { elsewhere } from './elsewhere.ts'
import styles from './entity.module.css'
import type { EntityHeadQuery } from './head.graphql.ts'
import { Marks } from './marks.tsx'
import { otherNames } from './other-names.ts'
import { useRecordTexts } from './texts.ts'

type HeadOf = NonNullable<EntityHeadQuery['entity']>

export function Head({ entity }: { entity: HeadOf }): ReactNode {
  const texts = useRecordTexts()
  const language = useLanguage()
  const search = useSearch()
  return (
    <header className={styles.head}>
      <Marks entity={entity} />
      <h1>
        <Label of={entity} />
      </h1>
      {entity.retractedAt && (
        <p className={styles.warning}>
          {texts.withdrawnOn}
          <Instant at={entity.retractedAt} />. {texts.withdrawnHint}
        </p>
      )}
      {'replacedBy' in entity && entity.replacedBy && (
        <p className={styles.warning}>
          {texts.replacedBy}
          <Name of={entity.replacedBy} />
        </p>
      )}
      {entity.description && <p className={styles.description}>{entity.description}</p>}
      <OtherNames entity={entity} />
      {entity.identifiers.length > 0 && (
        <p className={styles.facts}>
          <span className={styles.quiet}>{texts.identifiers}</span>
          {entity.identifiers.map(({ scheme, value, url }) => (
            <span key={scheme + value}>
              {scheme} {url ? <a href={url}>{value}</a> : value}
            </span>
          ))}
        </p>
      )}
      <p className={styles.facts}>
        {entity.reportedBy && (
          <span>
            <span className={styles.quiet}>{texts.reportedBy}</span>{' '}
            <time dateTime={entity.reportedBy}>{dayWords(entity.reportedBy, language)}</time>
          </span>
        )}
        <span>
          <span className={styles.quiet}>{texts.recorded}</span> <Instant at={entity.recordedAt} />
        </span>
      </p>
      <div className={styles.actions}>
        <CiteButton id={entity.id} label={entity.label} />
        {collected.some((kind) => entity.id.startsWith(`${kind}/`)) && (
          <DossierButton id={entity.id} label={entity.label} />
        )}
        <nav className={styles.elsewhere} aria-label={texts.elsewhere}>
          {elsewhere(entity.id, search).map(({ view, address }) => (
            <Link key={view} href={address} className="button">
              {texts[view]}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  )
}

/** Translations of a statement are as long as itself, so they are behind a click; names are in sight. */
function OtherNames({ entity }: { entity: HeadOf }): ReactNode {
  const texts = useRecordTexts()
  const language = useLanguage()
  const names = otherNames(entity.label, entity.labels, language)
  if (names.length === 0) return null
  const long = names.some(({ value }) => value.length > 60) || names.length > 8
  const list = (
    <ul className={styles.names}>
      {names.map(({ value, tags }) => (
        <li key={value}>
          <span lang={tags[0]?.tag}>{value}</span>{' '}
          <span className={styles.quiet}>{tags.map(({ words }) => words).join(commaOf(language))}</span>
        </li>
      ))}
    </ul>
  )
  if (!long) return list
  return (
    <details>
      <summary>{texts.otherNames(names.length)}</summary>
      {list}
    </details>
  )
}
