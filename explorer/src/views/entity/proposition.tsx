/** The page of a proposition: who stands where on it, and what each side says. */
import type { ReactNode } from 'react'
import { oneOf, useParameters } from '../../address/parameters.ts'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import styles from './entity.module.css'
import { Facts, names } from './facts.tsx'
import { PropositionStances } from './proposition.graphql.ts'
import { usePropositionTexts } from './proposition-texts.ts'
import { Standing } from './standing.tsx'

const parameters = { level: oneOf(['SPEAKER', 'ORGANIZATION', 'STATE'], 'SPEAKER') }

export function Proposition({ id }: { id: string }): ReactNode {
  const texts = usePropositionTexts()
  const word = useWords()
  const [{ level }, change] = useParameters(parameters)
  return (
    <Panel
      id="stances"
      title={texts.stances}
      question={PropositionStances}
      variables={{ id, level, first: 60 }}
      beside={() => (
        <fieldset className={styles.levels}>
          <legend className="visually-hidden">{texts.whose}</legend>
          {(['SPEAKER', 'ORGANIZATION', 'STATE'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={level === each}
              onClick={() => change({ level: each })}
            >
              {texts[each]}
            </button>
          ))}
        </fieldset>
      )}
    >
      {({ proposition }) =>
        proposition && (
          <>
            <Facts
              rows={[
                [texts.type, proposition.type && word('PropositionType', proposition.type)],
                [texts.topics, names(proposition.topics)],
              ]}
            />
            <Standing id={id} level={level} stances={proposition.stances} />
          </>
        )
      }
    </Panel>
  )
}

/** The arguments of each side, next to one another where there is room. */
export function PropositionBelow({ id }: { id: string }): ReactNode {
  const texts = usePropositionTexts()
  const of = (stance: 'SUPPORT' | 'OPPOSE' | 'NEUTRAL') => ({ propositions: [id], stances: [stance] })
  return (
    <>
      <div className={styles.sideBySide}>
        <ClaimsPanel of={id} id="for" title={texts.for} values={of('SUPPORT')} nothing={texts.nobodyFor} />
        <ClaimsPanel of={id} id="against" title={texts.against} values={of('OPPOSE')} nothing={texts.nobodyAgainst} />
      </div>
      <ClaimsPanel of={id} id="neither" title={texts.neither} values={of('NEUTRAL')} hideEmpty />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} first={3} hideEmpty />
    </>
  )
}
