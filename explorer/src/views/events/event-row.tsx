/** An event as a row: when, its status and outcome, where, who took part; what a program coded is marked. */
import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { EntityRow, Names } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import type { EventRowFragment } from './events.graphql.ts'
import { useEventsTexts } from './texts.ts'

export function EventRow({ of }: { of: EventRowFragment }): ReactNode {
  const texts = useEventsTexts()
  const fields = useFieldTexts()
  const word = useWords()
  return (
    <EntityRow
      of={of}
      description={of.description}
      beside={<Day day={of.time} reportedBy={of.reportedBy} />}
      marks={[
        word('EventStatus', of.status),
        of.type && word('EventType', of.type),
        of.outcome !== 'UNKNOWN' && texts.outcome(word('EventOutcome', of.outcome)),
        of.channel && word('EventChannel', of.channel),
        of.coding === 'MACHINE' && fields.machine,
      ]}
      facts={[
        of.place ? [fields.within, <Name key="place" of={of.place} />] : null,
        of.participants.length > 0
          ? [
              fields.participants,
              <Names
                key="who"
                of={of.participants.map(({ actor, role }) => ({
                  record: actor,
                  as: role === 'PARTICIPANT' ? null : word('ParticipantRole', role),
                }))}
              />,
            ]
          : null,
        of.processes.length > 0
          ? [fields.processes, <Names key="processes" of={of.processes.map((record) => ({ record }))} />]
          : null,
      ]}
    />
  )
}
