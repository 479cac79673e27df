/** A claim's relations to others, behind a click. */
import { type ReactNode, useState } from 'react'
import { useAnswer } from '../asking/use-answer.ts'
import { Waiting } from '../elements/panel.tsx'
import styles from './claim-card.module.css'
import { RelationList } from './relation-list.tsx'
import { ClaimRelations } from './relations.graphql.ts'
import { useClaimTexts } from './texts.ts'

export function Relations({ id }: { id: string }): ReactNode {
  const texts = useClaimTexts()
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles.relations} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{texts.relations}</summary>
      {opened && <Opened id={id} />}
    </details>
  )
}

function Opened({ id }: { id: string }): ReactNode {
  const texts = useClaimTexts()
  const answer = useAnswer(ClaimRelations, { id })
  const links = answer.data?.data.claim?.relations ?? []
  return (
    <Waiting answer={answer}>
      {links.length === 0 ? <p>{texts.noRelations}</p> : <RelationList id={id} links={links} />}
    </Waiting>
  )
}
