/** Three questions to begin with: each leads to the view that answers it, on any graph. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { addressOf } from '../../address/parameters.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { HomeSpokenAbout } from './home.graphql.ts'
import styles from './home.module.css'
import { useHomeTexts } from './texts.ts'

export function Questions(): ReactNode {
  const texts = useHomeTexts()
  const search = useSearch()
  // The panel of this asks the same, so it is asked once.
  const about = useAnswer(HomeSpokenAbout, {}).data?.data.claims?.distribution?.buckets ?? []
  const subject = about.find(({ key }) => /^(?:person|organization|state)\//.test(key)) ?? about[0]
  return (
    <ul className={styles.questions}>
      <Question
        href={subject ? claimsAddress({ about: [subject.key] }, search) : claimsAddress({}, search)}
        text={subject ? texts.saidAbout(subject.label) : texts.saidAboutAnything}
        hint={texts.saidAboutHint}
      />
      <Question
        href={addressOf('/contradictions', {}, {}, search)}
        text={texts.contradictsWhom}
        hint={texts.contradictsWhomHint}
      />
      <Question
        href={addressOf('/matrix', {}, {}, search)}
        text={texts.whoStandsWhere}
        hint={texts.whoStandsWhereHint}
      />
    </ul>
  )
}

function Question({ href, text, hint }: { href: string; text: string; hint: string }): ReactNode {
  return (
    <li>
      <Link href={href} className={styles.question}>
        <strong>{text}</strong>
        <span>{hint}</span>
      </Link>
    </li>
  )
}
