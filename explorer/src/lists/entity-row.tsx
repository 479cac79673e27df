/** A record as a row of a list: its name, what sort of thing it is, and what matters about it. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../address/parameters.ts'
import { Comma } from '../elements/comma.tsx'
import type { NameFragment } from '../elements/name.graphql.ts'
import { Label, Name } from '../elements/name.tsx'
import { useLanguage } from '../words/language.ts'
import { bracketed } from '../words/punctuation.ts'
import styles from './entity-row.module.css'
import { useFieldTexts } from './field-texts.ts'

interface Props {
  of: NameFragment
  /** Stands at the end of the first line: a day, a grade. */
  beside?: ReactNode
  description?: string | null
  /** Short marks: a status, a type. Empty ones are left out. */
  marks?: readonly ReactNode[]
  /** What it has to do with others, each after its title. Empty ones are left out. */
  facts?: readonly (readonly [title: string, value: ReactNode] | null)[]
  /** Numbers, each a link to the list that it counts. */
  counts?: readonly ReactNode[]
}

export function EntityRow({ of, beside, description, marks = [], facts = [], counts = [] }: Props): ReactNode {
  const search = useSearch()
  const shown = marks.filter(Boolean)
  const said = facts.filter((fact) => fact !== null)
  return (
    <article className={styles.row} data-entity={of.id}>
      <div className={styles.head}>
        <Link href={addressOf(`/${of.id}`, {}, {}, search)} className={styles.name}>
          <Label of={of} />
        </Link>
        {beside && <span className={styles.beside}>{beside}</span>}
      </div>
      {description && <p className={styles.description}>{description}</p>}
      {(shown.length > 0 || counts.length > 0) && (
        <ul className={styles.marks}>
          {shown.map((mark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: marks stand in a fixed order
            <li key={index} className={styles.mark}>
              {mark}
            </li>
          ))}
          {counts.filter(Boolean).map((count, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: counts stand in a fixed order
            <li key={index} className={styles.count}>
              {count}
            </li>
          ))}
        </ul>
      )}
      {said.map(([title, value]) => (
        <p key={title} className={styles.fact}>
          <span className={styles.factTitle}>{title}</span> {value}
        </p>
      ))}
    </article>
  )
}

/** So many names are written out. */
const namesShown = 8

/** Names with commas between them, each with what it is in this; the record's page has those beyond the first. */
export function Names({
  of,
  all = of.length,
}: {
  of: readonly { record: NameFragment; as?: string | null }[]
  all?: number
}): ReactNode {
  const texts = useFieldTexts()
  const language = useLanguage()
  const rest = all - Math.min(of.length, namesShown)
  return (
    <>
      {of.slice(0, namesShown).map(({ record, as }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same record can stand there in two roles
        <span key={index}>
          {index > 0 && <Comma />}
          <Name of={record} />
          {as && <span className={styles.as}>{bracketed(as.toLowerCase(), language)}</span>}
        </span>
      ))}
      {rest > 0 && <span className={styles.as}> {texts.andMore(rest)}</span>}
    </>
  )
}

/** A number that opens its list. */
export function CountLink({ to, text }: { to: string; text: string }): ReactNode {
  return <Link href={to}>{text}</Link>
}
