/** The claim card: who → to whom → what was done by saying it → about what, when, and according to whom. The same everywhere. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf } from '../address/parameters.ts'
import { Day } from '../elements/day.tsx'
import { Label, Name } from '../elements/name.tsx'
import { StanceMark } from '../elements/stance.tsx'
import { useWords } from '../words/codes.ts'
import { CitationLine } from './citation-line.tsx'
import type { ClaimCardFragment } from './claim-card.graphql.ts'
import styles from './claim-card.module.css'
import { Speakers } from './speakers.tsx'
import { useClaimTexts } from './texts.ts'

/** So many citations and subjects are asked for on a card; the claim's page has all. */
const citationsShown = 10

interface Props {
  claim: ClaimCardFragment
  /** Buttons below: copy the citation, collect it … */
  actions?: ReactNode
  /** Stands above: the relation to another claim, say. */
  above?: ReactNode
}

export function ClaimCard({ claim, actions, above }: Props): ReactNode {
  const word = useWords()
  const texts = useClaimTexts()
  const search = useSearch()
  const { corroboration } = claim
  return (
    <article className={styles.card} data-claim={claim.id}>
      {above}
      <header className={styles.head}>
        <Speakers claim={claim} />
        {claim.addressees.length > 0 && (
          <span>
            {texts.to}{' '}
            {claim.addressees.map((actor, index) => (
              <span key={actor.id}>
                {index > 0 && ', '}
                <Name of={actor} />
              </span>
            ))}
          </span>
        )}
        <span className={styles.when}>
          <Day day={claim.said} reportedBy={claim.reportedBy} />
        </span>
      </header>
      <p className={styles.text}>
        <Link href={addressOf(`/${claim.id}`, {}, {}, search)}>
          <Label of={claim} />
        </Link>
      </p>
      <ul className={styles.marks}>
        <li>{word('SpeechAct', claim.speechAct)}</li>
        {claim.voice === 'NARRATOR' && <li>{texts.narrator}</li>}
        {claim.certainty && (
          <li>
            {texts.certainty}: {word('Certainty', claim.certainty)}
          </li>
        )}
      </ul>
      {claim.proposition && (
        <p className={styles.proposition}>
          {claim.stance && <StanceMark stance={claim.stance} />} {texts.on} <Name of={claim.proposition} />
        </p>
      )}
      {claim.conditions.map(({ text }) => (
        <p key={text} className={styles.condition}>
          {texts.ifMet} {text}
        </p>
      ))}
      {claim.about.length > 0 && (
        <p className={styles.about}>
          {texts.about}:{' '}
          {claim.about.map((entity, index) => (
            <span key={entity.id}>
              {index > 0 && ', '}
              <Name of={entity} />
            </span>
          ))}
        </p>
      )}
      {claim.replacedBy && (
        <p className={styles.warning}>
          {texts.replacedBy} <Name of={claim.replacedBy} />
        </p>
      )}
      {claim.citations.length === 0 ? (
        <p className={styles.warning}>{texts.noSource}</p>
      ) : (
        <ul className={styles.citations}>
          {claim.citations.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        {corroboration && <span>{texts.support(corroboration.sources, corroboration.independentSources)}</span>}
        {claim.citations.length === citationsShown && (
          <Link href={addressOf(`/${claim.id}`, {}, {}, search)}>{texts.more}</Link>
        )}
        {actions}
      </footer>
    </article>
  )
}
