/** What every record has: the sources that say so, and what was recorded of it when. */
import type { ReactNode } from 'react'
import { CitationLine } from '../../claim/citation-line.tsx'
import { Instant } from '../../elements/instant.tsx'
import { Panel } from '../../elements/panel.tsx'
import { PropertyChanges } from '../../elements/property-changes.tsx'
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
  const kind = id.split('/', 1)[0]?.toUpperCase() ?? null
  return (
    <Panel id="revisions" title={texts.revisions} question={RecordRevisions} variables={{ id }}>
      {({ entity }) => (
        <ol className={styles.revisions}>
          {entity?.revisions.map((revision) => (
            <RevisionLine key={`${revision.at}${revision.action}`} kind={kind} revision={revision} />
          ))}
        </ol>
      )}
    </Panel>
  )
}

function RevisionLine({ kind, revision }: { kind: string | null; revision: Revision }): ReactNode {
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
          <PropertyChanges kind={kind} changes={changes} />
        </details>
      )}
    </li>
  )
}
