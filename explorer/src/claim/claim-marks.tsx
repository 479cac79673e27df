/** Short marks of a claim: what was done by saying it, quote or paraphrase, how sure, and what keeps one from relying on it. */
import type { ReactNode } from 'react'
import { useWords } from '../words/codes.ts'
import type { ClaimCardFragment } from './claim-card.graphql.ts'
import styles from './claim-card.module.css'
import { isHedged, isSecondHand, wordingOf } from './firmness.ts'
import { useClaimTexts } from './texts.ts'

export function ClaimMarks({ claim }: { claim: ClaimCardFragment }): ReactNode {
  const word = useWords()
  const texts = useClaimTexts()
  const { citations, certainty, speechAct, voice } = claim
  const wording = wordingOf(citations)
  return (
    <ul className={styles.marks}>
      <li className={styles.act}>{word('SpeechAct', speechAct)}</li>
      {wording && (
        <li className={wording === 'IMPLIED' || wording === 'INFERRED' ? styles.weak : undefined}>{texts[wording]}</li>
      )}
      {certainty && (
        <li>
          {texts.certainty}
          {word('Certainty', certainty)}
        </li>
      )}
      {voice === 'NARRATOR' && <li className={styles.weak}>{texts.narrator}</li>}
      {isSecondHand(citations) && <li className={styles.weak}>{texts.secondHand}</li>}
      {isHedged(citations) && <li className={styles.weak}>{texts.hedged}</li>}
    </ul>
  )
}
