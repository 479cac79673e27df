/** The page of a person, an organization or a state. */
import type { ReactNode } from 'react'
import { useActorTexts } from './actor-texts.ts'
import { ClaimsPanel } from './claims-panel.tsx'

export function Actor({ id }: { id: string }): ReactNode {
  const texts = useActorTexts()
  const kind = id.split('/')[0]
  return (
    <>
      <ClaimsPanel id="claims" title={texts.claims} values={{ speakers: [id] }} nothing={texts.noClaims} />
      {kind !== 'person' && (
        <ClaimsPanel
          id="words"
          title={texts.words}
          values={{ wordsOf: [id], level: kind === 'state' ? 'STATE' : 'ORGANIZATION' }}
          hideEmpty
        />
      )}
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} hideEmpty />
      <ClaimsPanel id="addressed" title={texts.addressed} values={{ addressees: [id] }} hideEmpty />
    </>
  )
}
