/** A negotiation as a row: its status, who takes part, and how much is recorded of it. */
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { agreementsAddress } from '../../address/agreement-filter.ts'
import { claimsAddress } from '../../address/claim-filter.ts'
import { eventsAddress } from '../../address/event-filter.ts'
import { Name } from '../../elements/name.tsx'
import { CountLink, EntityRow, Names } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import type { ProcessRowFragment } from './processes.graphql.ts'
import { useProcessesTexts } from './texts.ts'

export function ProcessRow({ of }: { of: ProcessRowFragment }): ReactNode {
  const texts = useProcessesTexts()
  const fields = useFieldTexts()
  const word = useWords()
  const search = useSearch()
  const processes = [of.id]
  const counts = [
    { n: of.claims?.totalCount, to: claimsAddress({ processes }, search), text: fields.claims },
    { n: of.events?.totalCount, to: eventsAddress({ processes }, search), text: fields.events },
    { n: of.agreements?.totalCount, to: agreementsAddress({ processes }, search), text: fields.agreements },
  ]
  return (
    <EntityRow
      of={of}
      description={of.description}
      marks={[word('ProcessStatus', of.status)]}
      counts={counts.map(({ n, to, text }) => n && <CountLink key={to} to={to} text={text(n)} />)}
      facts={[
        of.participants.length > 0
          ? [
              fields.participants,
              <Names
                key="who"
                of={of.participants.map(({ actor, role }) => ({ record: actor, as: word('ProcessRole', role) }))}
              />,
            ]
          : null,
        of.topics.length > 0
          ? [fields.topics, <Names key="topics" of={of.topics.map((record) => ({ record }))} />]
          : null,
        of.partOf ? [texts.partOf, <Name key="of" of={of.partOf} />] : null,
      ]}
    />
  )
}
