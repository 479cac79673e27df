/** The page of an event: when and where, who took part as what, what came before and after it, what was said there. */

import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { commaOf } from '../../words/punctuation.ts'
import { AgreementLine } from './agreement-line.tsx'
import { ClaimsPanel } from './claims-panel.tsx'
import { type DatedFragment, EventCourse, EventFacts, EventParticipants } from './event.graphql.ts'
import { Facts, names } from './facts.tsx'
import { PartRows } from './part-rows.tsx'
import styles from './rows.module.css'
import { useRecordTexts } from './texts.ts'
import { useThingTexts } from './thing-texts.ts'

export function Event({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  const record = useRecordTexts()
  const language = useLanguage()
  const word = useWords()
  return (
    <>
      <Panel id="facts" title={texts.whatHappened} question={EventFacts} variables={{ id }}>
        {({ event }) =>
          event && (
            <Facts
              rows={[
                [texts.time, <Day key="time" day={event.time} reportedBy={event.reportedBy} />],
                [texts.place, event.place && names([event.place])],
                [texts.status, word('EventStatus', event.status)],
                [texts.outcome, word('EventOutcome', event.outcome)],
                [texts.type, event.type && word('EventType', event.type)],
                [texts.mode, event.modes.map((mode) => word('EventMode', mode)).join(commaOf(language))],
                [texts.channel, event.channel && word('EventChannel', event.channel)],
                [texts.quad, event.quad && word('QuadClass', event.quad)],
                [
                  texts.coding,
                  <span key="coding" className={event.coding === 'MACHINE' ? styles.warn : undefined}>
                    {word('Coding', event.coding)}
                    {event.coding === 'MACHINE' && ` – ${texts.machineHint}`}
                  </span>,
                ],
                [texts.score, event.score?.toLocaleString()],
                [texts.processes, names(event.processes)],
                [texts.topics, names(event.topics)],
              ]}
            />
          )
        }
      </Panel>
      <ClaimsPanel id="said" title={texts.saidThere} values={{ saidAt: [id] }} nothing={record.nothingSaid} />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} hideEmpty />
      <ClaimsPanel id="after" title={texts.saidAfter} values={{ saidAfter: [id] }} first={3} hideEmpty />
    </>
  )
}

export function EventBeside({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  return (
    <>
      <Panel id="participants" title={texts.participants} question={EventParticipants} variables={{ id }}>
        {({ event }) => event && <PartRows list="ParticipantRole" parts={event.participants} />}
      </Panel>
      <Course id={id} />
    </>
  )
}

function Course({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  return (
    <Panel
      id="course"
      title={texts.course}
      question={EventCourse}
      variables={{ id }}
      hideEmpty
      isEmpty={({ event }) =>
        !event ||
        (!event.partOf &&
          [event.parts, event.followsFrom, event.happenedAfter, event.leadsTo, event.agreements].every(
            ({ length }) => length === 0,
          ))
      }
    >
      {({ event }) =>
        event && (
          <>
            <Group title={texts.partOf} events={event.partOf ? [event.partOf] : []} />
            <Group title={texts.parts} events={event.parts} />
            <Group title={texts.followsFrom} events={event.followsFrom} />
            <Group title={texts.happenedAfter} events={event.happenedAfter} />
            <Group title={texts.leadsTo} events={event.leadsTo} />
            {event.agreements.length > 0 && <h3 className={styles.group}>{texts.agreementsThere}</h3>}
            <ul className="plain-list">
              {event.agreements.map((agreement) => (
                <AgreementLine key={agreement.id} agreement={agreement} />
              ))}
            </ul>
          </>
        )
      }
    </Panel>
  )
}

function Group({ title, events }: { title: string; events: readonly DatedFragment[] }): ReactNode {
  const word = useWords()
  if (events.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <ul className="plain-list">
        {events.map((event) => (
          <li key={event.id} className={styles.row}>
            <span className={styles.day}>
              <Day day={event.time} reportedBy={event.reportedBy} />
            </span>
            <span>
              <Name of={event} /> {event.status !== 'OCCURRED' && <strong>{word('EventStatus', event.status)}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
