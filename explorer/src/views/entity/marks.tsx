/** What sort of record it is, in words: its kind, its type, its status. */
import type { ReactNode } from 'react'
import { Grade } from '../../elements/grade.tsx'
import { type CodeList, useWords } from '../../words/codes.ts'
import styles from './entity.module.css'
import type { EntityHeadQuery } from './head.graphql.ts'
import { useRecordTexts } from './texts.ts'

/** The fields of the head that hold a code, and the list of each. */
const coded: [string, CodeList][] = [
  ['organizationType', 'OrganizationType'],
  ['status', 'EventStatus'],
  ['processStatus', 'ProcessStatus'],
  ['agreementStatus', 'AgreementStatus'],
  ['provisionStatus', 'ProvisionStatus'],
  ['propositionType', 'PropositionType'],
  ['sourceType', 'SourceType'],
]

export function Marks({ entity }: { entity: NonNullable<EntityHeadQuery['entity']> }): ReactNode {
  const word = useWords()
  const texts = useRecordTexts()
  const fields: Record<string, unknown> = entity
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : null)
  const types = coded.flatMap(([name, list]) => {
    const code = text(name)
    return code ? [word(list, code)] : []
  })
  const reliability = text('reliability') ?? text('publisherReliability')
  return (
    <ul className={styles.marks}>
      <li className={styles.kind}>{word('EntityKind', entity.kind)}</li>
      {types.map((type) => (
        <li key={type}>{type}</li>
      ))}
      {text('iso3') && <li>{text('iso3')}</li>}
      {entity.kind === 'TOPIC' && text('scheme') && <li>{texts.scheme(text('scheme') ?? '')}</li>}
      {text('coding') === 'MACHINE' && <li className={styles.machine}>{texts.machine}</li>}
      {text('relevance') === 'OFF_TOPIC' && <li className={styles.machine}>{word('Relevance', 'OFF_TOPIC')}</li>}
      {reliability && (
        <li className={styles.bare}>
          <Grade reliability={reliability} />
        </li>
      )}
    </ul>
  )
}
