/** The page of one record, whatever its kind: its head, then the panels of its kind, each by itself. */
import { type ReactNode, useEffect } from 'react'
import { useLocation } from 'wouter'
import { useAnswer } from '../../asking/use-answer.ts'
import { useIsShown, Waiting } from '../../elements/panel.tsx'
import styles from './entity.module.css'
import { EntityHead } from './head.graphql.ts'
import { Head } from './head.tsx'
import { NotHere } from './not-here.tsx'
import { panelsOf } from './panels.ts'
import { Citations, Revisions } from './record-panels.tsx'

export function View(): ReactNode {
  // The path comes decoded.
  const [path] = useLocation()
  const id = path.slice(1)
  return <RecordPage key={id} id={id} />
}

function RecordPage({ id }: { id: string }): ReactNode {
  const answer = useAnswer(EntityHead, { id })
  const headIsShown = useIsShown('head')
  const entity = answer.data?.data.entity
  useEffect(() => {
    if (entity) document.title = `${entity.label} · Parley`
  }, [entity])
  if (answer.data && !entity && answer.data.problems.length === 0) return <NotHere id={id} />
  const kind = id.split('/')[0] ?? ''
  const { Main, Beside, Below } = panelsOf[kind] ?? {}
  return (
    <>
      {headIsShown && <Waiting answer={answer}>{entity && <Head entity={entity} />}</Waiting>}
      <div className={styles.columns}>
        <div className={styles.column}>{Main && <Main id={id} />}</div>
        <div className={styles.column}>
          {Beside && <Beside id={id} />}
          {kind !== 'source' && kind !== 'claim' && <Citations id={id} />}
          <Revisions id={id} />
        </div>
      </div>
      <div className={styles.below}>{Below && <Below id={id} />}</div>
    </>
  )
}
