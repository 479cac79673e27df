/** The page of a topic: what is broader and narrower, on what stances are taken, what was said and agreed. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf, several } from '../../address/parameters.ts'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import { AgreementsPanel, EventsPanel } from './list-panels.tsx'
import { TopicPropositions, TopicTree } from './place-topic.graphql.ts'
import styles from './rows.module.css'
import { useRecordTexts } from './texts.ts'
import { useThingTexts } from './thing-texts.ts'

const ofPropositions = { topics: several() }

export function Topic({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  const record = useRecordTexts()
  const search = useSearch()
  const word = useWords()
  const filter = { topics: [id] }
  return (
    <>
      <Panel
        id="propositions"
        title={texts.propositions}
        question={TopicPropositions}
        variables={{ filter }}
        hideEmpty
        isEmpty={({ propositions }) => propositions?.nodes.length === 0}
        beside={({ propositions }) =>
          propositions && (
            <Link href={addressOf('/propositions', ofPropositions, filter, search)}>
              {record.allOf(propositions.totalCount ?? 0)}
            </Link>
          )
        }
      >
        {({ propositions }) => (
          <ul className="plain-list">
            {propositions?.nodes.map((proposition) => (
              <li key={proposition.id} className={styles.part}>
                <span>
                  <Name of={proposition} />{' '}
                  {proposition.type && (
                    <span className={styles.quiet}>{word('PropositionType', proposition.type)}</span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <ClaimsPanel id="claims" title={texts.saidOnTopic} values={filter} nothing={record.nothingSaid} />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} first={3} hideEmpty />
    </>
  )
}

export function TopicBeside({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  return (
    <>
      <Panel
        id="tree"
        title={texts.tree}
        question={TopicTree}
        variables={{ id }}
        hideEmpty
        isEmpty={({ topic }) => !topic?.broader && !topic?.narrower.length}
      >
        {({ topic }) =>
          topic && (
            <Facts
              rows={[
                [
                  texts.broader,
                  topic.broader && names([topic.broader, ...(topic.broader.broader ? [topic.broader.broader] : [])]),
                ],
                [texts.narrower, names(topic.narrower)],
              ]}
            />
          )
        }
      </Panel>
      <EventsPanel filter={{ topics: [id] }} of={id} />
      <AgreementsPanel filter={{ topics: [id] }} of={id} />
    </>
  )
}
