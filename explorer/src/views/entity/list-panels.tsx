/** The events and the agreements that pass a filter; the number opens the list of all. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { addressOf, several } from '../../address/parameters.ts'
import { Panel } from '../../elements/panel.tsx'
import { AgreementLine } from './agreement-line.tsx'
import { EventLine } from './event-line.tsx'
import { AgreementsOf, EventsOf } from './lists.graphql.ts'
import { useRecordTexts } from './texts.ts'

const ofEvents = {
  participants: several(),
  places: several(),
  processes: several(),
  sources: several(),
  topics: several(),
}
const ofAgreements = { parties: several(), processes: several(), sources: several(), topics: several() }

interface Props<Named> {
  /** Which: as in the address of the list, by the names that the API's filter has. */
  filter: { [Name in keyof Named]?: string[] }
  /** The record whose page this is. */
  of: string
  first?: number
}

export function EventsPanel({ filter, of, first = 8 }: Props<typeof ofEvents>): ReactNode {
  const texts = useRecordTexts()
  const search = useSearch()
  return (
    <Panel
      id="events"
      title={texts.events}
      question={EventsOf}
      variables={{ filter, first }}
      isEmpty={({ events }) => events?.nodes.length === 0}
      hideEmpty
      beside={({ events }) =>
        events && (
          <Link href={addressOf('/events', ofEvents, filter, search)}>{texts.allOf(events.totalCount ?? 0)}</Link>
        )
      }
    >
      {({ events }) => (
        <ul className="plain-list">
          {events?.nodes.map((event) => (
            <EventLine key={event.id} event={event} of={of} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

export function AgreementsPanel({ filter, of, first = 8 }: Props<typeof ofAgreements>): ReactNode {
  const texts = useRecordTexts()
  const search = useSearch()
  return (
    <Panel
      id="agreements"
      title={texts.agreements}
      question={AgreementsOf}
      variables={{ filter, first }}
      isEmpty={({ agreements }) => agreements?.nodes.length === 0}
      hideEmpty
      beside={({ agreements }) =>
        agreements && (
          <Link href={addressOf('/agreements', ofAgreements, filter, search)}>
            {texts.allOf(agreements.totalCount ?? 0)}
          </Link>
        )
      }
    >
      {({ agreements }) => (
        <ul className="plain-list">
          {agreements?.nodes.map((agreement) => (
            <AgreementLine key={agreement.id} agreement={agreement} of={of} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
