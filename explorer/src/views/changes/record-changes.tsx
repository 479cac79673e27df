/** What imports did to each record between the two moments, the newest first. */

import type { ReactNode } from 'react'
import { useMoment } from '../../address/moment.ts'
import { useList, variablesSent } from '../../asking/use-answer.ts'
import { Choice } from '../../elements/choice.tsx'
import { Instant } from '../../elements/instant.tsx'
import { MoreButton } from '../../elements/more-button.tsx'
import { Name } from '../../elements/name.tsx'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { PropertyChanges } from '../../elements/property-changes.tsx'
import { at, type TwoMoments } from '../../positions/two-moments.ts'
import { codesOf, useWords } from '../../words/codes.ts'
import { RecordChanges as Question, type RecordChangesQueryVariables } from './changes.graphql.ts'
import styles from './changes.module.css'
import { recordedSince } from './parameters.ts'
import { useChangesTexts } from './texts.ts'

interface Props {
  compared: TwoMoments
  kinds: readonly string[]
  choose: (kinds: string[]) => void
}

export function RecordChanges({ compared, kinds, choose }: Props): ReactNode {
  const texts = useChangesTexts()
  const word = useWords()
  const moment = at(useMoment(), 'known', compared.to)
  const variables = {
    since: recordedSince(compared),
    kinds: kinds.length > 0 ? ([...kinds] as RecordChangesQueryVariables['kinds']) : null,
  }
  const list = useList(Question, variables, ({ changes }) => changes, { moment })
  const total = list.data?.pages[0]?.data.changes?.totalCount
  return (
    <PanelFrame
      id="records"
      title={texts.records}
      asked={{
        question: Question,
        variables: variablesSent(Question, variables, moment),
        data: list.data?.pages.map(({ data }) => data),
      }}
      beside={total != null && texts.recordsCount(total)}
    >
      <div className={styles.choice}>
        <Choice
          label={texts.kind}
          value={kinds[0] ?? ''}
          of={[
            ['', texts.anyKind],
            ...codesOf('EntityKind').map((kind): [string, string] => [kind, word('EntityKind', kind)]),
          ]}
          choose={(kind) => choose(kind ? [kind] : [])}
        />
      </div>
      <Waiting answer={list}>
        {list.rows.length === 0 && <p>{texts.noRecords}</p>}
        <ul className={styles.differences}>
          {list.rows.map(({ action, at: when, by, changes, entity }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a record may change twice in one import, and some have no entity
            <li key={`${when} ${entity?.id} ${index}`} className={styles.difference}>
              <p className={styles.who}>
                <span className={styles.action}>{word('RevisionAction', action)}</span>{' '}
                {entity ? (
                  <>
                    <span className={styles.soft}>{word('EntityKind', entity.kind)}</span> <Name of={entity} />
                  </>
                ) : (
                  <span className={styles.soft}>{texts.partOfOther}</span>
                )}
              </p>
              <p className={styles.soft}>
                <Instant at={when} /> · {texts.by(by)}
              </p>
              {changes.length > 0 && <PropertyChanges kind={entity?.kind ?? null} changes={changes} />}
            </li>
          ))}
        </ul>
        <MoreButton list={list} />
      </Waiting>
    </PanelFrame>
  )
}
