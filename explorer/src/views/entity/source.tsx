/** The page of a source: how far it is to be trusted, whom it draws on, what it carries, and what only it carries. */
import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Grade } from '../../elements/grade.tsx'
import { dayWords } from '../../elements/instant-words.ts'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { languageName } from '../../words/language-name.ts'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import styles from './rows.module.css'
import { type DrawnSourceFragment, SourceCarries, SourceDraws, SourceFacts } from './source.graphql.ts'
import { useSourceTexts } from './source-texts.ts'

export function Source({ id }: { id: string }): ReactNode {
  const texts = useSourceTexts()
  return (
    <>
      <ClaimsPanel id="claims" title={texts.claims} values={{ sources: [id] }} nothing={texts.noClaims} />
      <ClaimsPanel id="only" title={texts.only} values={{ sources: [id], citedOnly: true }} hideEmpty />
      <Carries id={id} />
      <ClaimsPanel id="said" title={texts.saidIn} values={{ saidIn: [id] }} first={3} hideEmpty />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} first={3} hideEmpty />
    </>
  )
}

export function SourceBeside({ id }: { id: string }): ReactNode {
  const texts = useSourceTexts()
  const word = useWords()
  const language = useLanguage()
  return (
    <>
      <Panel id="facts" title={texts.facts} question={SourceFacts} variables={{ id }}>
        {({ source }) =>
          source && (
            <Facts
              rows={[
                [texts.title, source.title],
                [texts.grade, <Grade key="grade" reliability={source.reliability} />],
                [texts.type, word('SourceType', source.type)],
                [texts.publisher, source.publisher && names([source.publisher])],
                [texts.authors, names(source.authors)],
                [texts.published, <Day key="published" day={source.published} />],
                [texts.retrieved, source.retrievedOn && dayWords(source.retrievedOn, language)],
                [texts.language, source.language && languageName(source.language, language)],
                [texts.relevance, word('Relevance', source.relevance)],
                [texts.license, source.license],
                [texts.note, source.note],
                [
                  texts.address,
                  source.url && (
                    <a key="url" href={source.url} rel="noreferrer">
                      {source.url}
                    </a>
                  ),
                ],
              ]}
            />
          )
        }
      </Panel>
      <Panel
        id="draws"
        title={texts.draws}
        question={SourceDraws}
        variables={{ id }}
        isEmpty={({ source }) => !source || source.drawsOn.length + source.drawnOnBy.length === 0}
        nothing={texts.drawsOnNothing}
      >
        {({ source }) =>
          source && (
            <>
              <Drawn title={texts.drawsOn} sources={source.drawsOn} />
              <Drawn title={texts.drawnOnBy} sources={source.drawnOnBy} />
            </>
          )
        }
      </Panel>
    </>
  )
}

function Drawn({ title, sources }: { title: string; sources: readonly DrawnSourceFragment[] }): ReactNode {
  if (sources.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <ul className="plain-list">
        {sources.map((source) => (
          <li key={source.id} className={styles.office}>
            <span>
              <Grade reliability={source.reliability} words={false} /> <Name of={source} />
            </span>
            <span className={styles.marks}>
              {source.publisher && <Name of={source.publisher} />}
              <span className={styles.quiet}>
                <Day day={source.published} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What else it is cited for; its claims have a list of their own. */
function Carries({ id }: { id: string }): ReactNode {
  const texts = useSourceTexts()
  const word = useWords()
  return (
    <Panel
      id="carries"
      title={texts.carries}
      question={SourceCarries}
      variables={{ id, kinds: ['EVENT', 'AGREEMENT', 'PROVISION', 'PROCESS', 'PROPOSITION'] }}
      hideEmpty
      isEmpty={({ source }) => !source?.cited?.nodes.length}
      beside={({ source }) => (source?.cited ? texts.records(source.cited.totalCount ?? 0) : null)}
    >
      {({ source }) => (
        <ul className="plain-list">
          {source?.cited?.nodes.map(
            ({ id: citation, entity, credibility, locator }) =>
              entity && (
                <li key={citation} className={styles.part}>
                  <span>
                    <span className={styles.quiet}>{word('EntityKind', entity.kind)}</span> <Name of={entity} />
                  </span>
                  <span className={styles.quiet}>
                    {locator} <Grade reliability={null} credibility={credibility} words={false} />
                  </span>
                </li>
              ),
          )}
        </ul>
      )}
    </Panel>
  )
}
