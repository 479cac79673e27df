/** What every record has: the sources that say so, and what was recorded of it when. */
import type { ReactNode } from 'react'
import { CitationLine } from '../../claim/citation-line.tsx'
import { Instant } from '../../elements/instant.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import styles from './entity.module.css'
import { RecordCitations, RecordRevisions, type RecordRevisionsQuery } from './record.graphql.ts'
import { useRecordTexts } from './texts.ts'

export function Citations({ id }: { id: string }): ReactNode {
  const texts = useRecordTexts()
  return (
    <Panel
      id="citations"
      title={texts.citations}
      question={RecordCitations}
      variables={{ id }}
      isEmpty={({ entity }) => !entity?.citations.length}
      nothing={texts.noCitations}
      hideEmpty={/^(?:person|organization|state|topic|place)\//.test(id)}
    >
      {({ entity }) => (
        <ul className={styles.citations}>
          {entity?.citations.map((citation) => (
            <CitationLine key={citation.id} citation={citation} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

type Revision = NonNullable<RecordRevisionsQuery['entity']>['revisions'][number]

export function Revisions({ id }: { id: string }): ReactNode {
  const texts = useRecordTexts()
  return (
    <Panel id="revisions" title={texts.revisions} question={RecordRevisions} variables={{ id }}>
      {({ entity }) => (
        <ol className={styles.revisions}>
          {entity?.revisions.map((revision) => (
            <RevisionLine key={`${revision.at}${revision.action}`} revision={revision} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function RevisionLine({ revision }: { revision: Revision }): ReactNode {
  const word = useWords()
  const texts = useRecordTexts()
  const { action, at, by, changes } = revision
  return (
    <li>
      <span className={styles.action}>{word('RevisionAction', action)}</span> <Instant at={at} />{' '}
      <span className={styles.quiet}>{texts.byBundle(by)}</span>
      {changes.length > 0 && (
        <details>
          <summary>{texts.changes(changes.length)}</summary>
          <dl className={styles.changes}>
            {changes.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <del>{before ?? texts.nothing}</del> <span aria-hidden="true">→</span>{' '}
                  <ins>{after ?? texts.nothing}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}
