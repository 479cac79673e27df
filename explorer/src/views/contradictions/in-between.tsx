/** What happened between two claims, with either speaker; asked when it is opened. */
import { type ReactNode, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { eventsAddress } from '../../address/event-filter.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Waiting } from '../../elements/panel.tsx'
import { daysBetween } from '../../positions/apart.ts'
import type { FaceToFaceFragment } from '../../positions/face-to-face.graphql.ts'
import { useWords } from '../../words/codes.ts'
import { InBetween as Question } from './contradictions.graphql.ts'
import styles from './contradictions.module.css'
import { useContradictionTexts } from './texts.ts'

export function InBetween({ pair }: { pair: FaceToFaceFragment }): ReactNode {
  const texts = useContradictionTexts()
  const [opened, setOpened] = useState(false)
  const days = daysBetween(pair.from.said, pair.to.said)
  const actors = [pair.from, pair.to].flatMap(({ speakers }) =>
    speakers.flatMap(({ actor, onBehalfOf }) => [actor.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]),
  )
  if (!days || actors.length === 0) return null
  return (
    <details className={styles.between} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{texts.between}</summary>
      {opened && <Events actors={[...new Set(actors)]} days={days} />}
    </details>
  )
}

function Events({ actors, days }: { actors: string[]; days: { from: string; to: string } }): ReactNode {
  const texts = useContradictionTexts()
  const word = useWords()
  const search = useSearch()
  const answer = useAnswer(Question, { actors, days })
  const events = answer.data?.data.events
  return (
    <Waiting answer={answer}>
      <p className={styles.betweenDays}>{texts.betweenDays(days.from, days.to)}</p>
      {events?.nodes.length === 0 ? (
        <p>{texts.noEvents}</p>
      ) : (
        <ul className={styles.events}>
          {events?.nodes.map((event) => (
            <li key={event.id}>
              <Day day={event.time} /> <Name of={event} />
              {event.status !== 'OCCURRED' && (
                <span className={styles.soft}> · {word('EventStatus', event.status)}</span>
              )}
              {event.coding === 'MACHINE' && <span className={styles.soft}> · {texts.machine}</span>}
            </li>
          ))}
          {events && (events.totalCount ?? 0) > events.nodes.length && (
            <li>
              <Link href={eventsAddress({ participants: actors, time: days }, search)}>
                {texts.more((events.totalCount ?? 0) - events.nodes.length)}
              </Link>
            </li>
          )}
        </ul>
      )}
    </Waiting>
  )
}
