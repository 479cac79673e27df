/** A record's label: in the page's language, else marked with the language that it is in; linked to the record's page. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../address/parameters.ts'
import { useLanguage } from '../words/language.ts'
import { useTexts } from '../words/texts.ts'
import type { NameFragment } from './name.graphql.ts'
import styles from './name.module.css'

/** The language of the label shown, where it is not the page's: null if it is, or if the label is marked as being in any (`mul`, `zxx`). */
export function fallbackLanguage(
  label: string,
  labels: readonly { lang: string; value: string }[],
  language: string,
): string | null {
  const tags = labels.filter(({ value }) => value === label).map(({ lang }) => lang)
  const fits = tags.length === 0 || tags.some((tag) => tag === 'mul' || tag === 'zxx' || tag.split('-')[0] === language)
  return fits ? null : (tags[0] ?? null)
}

/** The label as text, marked if it is in a fallback language, or if the record was withdrawn. */
export function Label({ of }: { of: Pick<NameFragment, 'label' | 'labels' | 'retractedAt'> }): ReactNode {
  const language = useLanguage()
  const texts = useTexts()
  const other = fallbackLanguage(of.label, of.labels, language)
  return (
    <>
      {of.retractedAt ? <s>{of.label}</s> : <span lang={other ?? undefined}>{of.label}</span>}
      {other && (
        <abbr className={styles.language} title={texts.inLanguage(other)}>
          {other}
        </abbr>
      )}
      {of.retractedAt && <span className={styles.withdrawn}>{texts.withdrawn}</span>}
    </>
  )
}

/** A link to the page of a record, at the page's moment. Its address is its id. */
export function Name({ of, className }: { of: NameFragment; className?: string }): ReactNode {
  const search = useSearch()
  return (
    <Link href={addressOf(`/${of.id}`, {}, {}, search)} className={className ?? styles.name}>
      <Label of={of} />
    </Link>
  )
}
