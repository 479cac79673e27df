/** The page of a person, an organization or a state. */
import type { ReactNode } from 'react'
import { useActorTexts } from './actor-texts.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { Positions } from './positions.tsx'

export function Actor({ id }: { id: string }): ReactNode {
  const texts = useActorTexts()
  const kind = id.split('/')[0]
  const about = kind === 'person' ? texts.aboutPerson : kind === 'state' ? texts.aboutState : texts.aboutOrganization
  return (
    <>
      <Positions id={id} />
      {kind === 'person' ? (
        <ClaimsPanel id="claims" title={texts.claims} values={{ speakers: [id] }} nothing={texts.noClaims} />
      ) : (
        <>
          <ClaimsPanel
            id="words"
            title={texts.words}
            values={{ wordsOf: [id], level: kind === 'state' ? 'STATE' : 'ORGANIZATION' }}
            nothing={texts.noClaims}
          />
          <ClaimsPanel id="claims" title={texts.ownClaims} values={{ speakers: [id] }} first={3} hideEmpty />
        </>
      )}
      <ClaimsPanel id="about" title={about} of={id} values={{ about: [id] }} hideEmpty />
      <ClaimsPanel id="addressed" title={texts.addressed} values={{ addressees: [id] }} first={3} hideEmpty />
    </>
  )
}
