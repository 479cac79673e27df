/** The page of a claim: the card, from where its sources have it, and what it contradicts, answers and repeats. */

import type { ReactNode } from 'react'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { RelationList } from '../../claim/relation-list.tsx'
import { ClaimRelations } from '../../claim/relations.graphql.ts'
import { Day } from '../../elements/day.tsx'
import { NameList } from '../../elements/name-list.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useLanguage } from '../../words/language.ts'
import { semicolonOf } from '../../words/punctuation.ts'
import { amountWords } from './amounts.ts'
import { ClaimFacts, type ClaimFactsQuery, ClaimWhole } from './claim.graphql.ts'
import { useClaimPageTexts } from './claim-texts.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import { Provenance } from './provenance.tsx'
import styles from './rows.module.css'

export function Claim({ id }: { id: string }): ReactNode {
  const texts = useClaimPageTexts()
  return (
    <>
      <Panel id="claim" title={texts.claim} question={ClaimWhole} variables={{ id }}>
        {({ claim }) => claim && <ClaimCard claim={claim} relations={false} />}
      </Panel>
      <Provenance id={id} />
      <Panel
        id="relations"
        title={texts.relations}
        question={ClaimRelations}
        variables={{ id }}
        isEmpty={({ claim }) => !claim?.relations.length}
        nothing={texts.noRelations}
      >
        {({ claim }) => claim && <RelationList id={id} links={claim.relations} />}
      </Panel>
      <ClaimsPanel id="following" title={texts.following} values={{ about: [id] }} hideEmpty />
    </>
  )
}

type Whole = NonNullable<ClaimFactsQuery['claim']>

const isBare = ({
  saidAt,
  saidIn,
  saidAfter,
  saidAfterClaims,
  conditions,
  amounts,
  speakers,
  topics,
  processes,
}: Whole) =>
  !saidAt &&
  !saidIn &&
  [saidAfter, saidAfterClaims, conditions, amounts, topics, processes].every(({ length }) => length === 0) &&
  speakers.every(({ tenure }) => !tenure)

export function ClaimBeside({ id }: { id: string }): ReactNode {
  const texts = useClaimPageTexts()
  const language = useLanguage()
  return (
    <Panel
      id="facts"
      title={texts.facts}
      question={ClaimFacts}
      variables={{ id }}
      hideEmpty
      isEmpty={({ claim }) => !claim || isBare(claim)}
    >
      {({ claim }) =>
        claim && (
          <Facts
            rows={[
              [texts.saidAt, claim.saidAt && names([claim.saidAt])],
              [texts.saidIn, claim.saidIn && names([claim.saidIn])],
              [texts.saidAfter, names([...claim.saidAfter, ...claim.saidAfterClaims])],
              [texts.office, claim.speakers.some(({ tenure }) => tenure) && <Offices speakers={claim.speakers} />],
              [texts.conditions, claim.conditions.length > 0 && <Conditions conditions={claim.conditions} />],
              [texts.amounts, claim.amounts.map((amount) => amountWords(amount, language)).join(semicolonOf(language))],
              [texts.processes, names(claim.processes)],
              [texts.topics, names(claim.topics)],
            ]}
          />
        )
      }
    </Panel>
  )
}

function Offices({ speakers }: Pick<Whole, 'speakers'>): ReactNode {
  return speakers.map(
    ({ actor, tenure }) =>
      tenure && (
        <div key={actor.id}>
          {tenure.office} – <NameList of={[tenure.of]} />
        </div>
      ),
  )
}

function Conditions({ conditions }: Pick<Whole, 'conditions'>): ReactNode {
  const texts = useClaimPageTexts()
  return conditions.map(({ text, deadline, dependsOn }) => (
    <div key={text}>
      {text}
      {deadline && (
        <span className={styles.quiet}>
          {' '}
          {texts.deadline}
          <Day day={deadline} />
        </span>
      )}
      {dependsOn.length > 0 && (
        <span>
          {' '}
          (<NameList of={dependsOn} />)
        </span>
      )}
    </div>
  ))
}
