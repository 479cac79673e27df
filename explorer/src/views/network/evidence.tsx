/** The claims, events or records behind a tie. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import type { Question } from '../../asking/question.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Waiting } from '../../elements/panel.tsx'
import { useTexts } from '../../words/texts.ts'
import type { Tie } from './graph.ts'
import {
  type EvidenceFragment,
  LinkEvidence,
  type LinkEvidenceQueryVariables,
  TieEvidence,
  type TieEvidenceQueryVariables,
} from './network.graphql.ts'
import styles from './network.module.css'
import { evidenceVariables, type NetworkValues } from './state.ts'
import { useNetworkTexts } from './texts.ts'

export function Evidence({ tie, values }: { tie: Tie; values: NetworkValues }): ReactNode {
  return values.of.length > 0 ? <OfLink tie={tie} /> : <OfNetwork tie={tie} values={values} />
}

function OfNetwork({ tie, values }: { tie: Tie; values: NetworkValues }): ReactNode {
  const variables = evidenceVariables(values, [tie.source, tie.target])
  return <Found tie={tie} question={TieEvidence} variables={variables as TieEvidenceQueryVariables} />
}

function OfLink({ tie }: { tie: Tie }): ReactNode {
  const variables = { ends: [tie.source, tie.target], via: [tie.type] } as LinkEvidenceQueryVariables
  return <Found tie={tie} question={LinkEvidence} variables={variables} />
}

type Answer = { graph: { edges: EvidenceFragment[] } | null }

function Found<Variables>({
  tie,
  question,
  variables,
}: {
  tie: Tie
  question: Question<Answer, Variables>
  variables: Variables
}): ReactNode {
  const texts = useNetworkTexts()
  const words = useTexts()
  const search = useSearch()
  const answer = useAnswer(question, variables as never)
  const found = answer.data?.data.graph?.edges.find(({ id }) => id === tie.id)
  const evidence = found?.evidence ?? []
  const claims = evidence.filter(({ kind }) => kind === 'CLAIM')
  return (
    <>
      <h4 className={styles.small}>{texts.evidence}</h4>
      <Waiting answer={answer}>
        <ol className={styles.evidence}>
          {evidence.map((record) => (
            <li key={record.id}>
              <Name of={record} />{' '}
              <span className={styles.kind}>
                {'said' in record && <Day day={record.said} reportedBy={record.reportedBy} />}
                {'time' in record && <Day day={record.time} reportedBy={record.reportedBy} />}
              </span>
            </li>
          ))}
        </ol>
        {found && evidence.length < found.count && (
          <p className={styles.hint}>{words.ofMany(evidence.length, found.count)}</p>
        )}
        {claims.length > 0 && claims.length === evidence.length && (
          <Link href={claimsAddress({ ids: claims.map(({ id }) => id), order: 'SAID_ASC' }, search)}>
            {texts.openClaims}
          </Link>
        )}
      </Waiting>
    </>
  )
}
