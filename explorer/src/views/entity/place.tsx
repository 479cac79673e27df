/** The page of a place: where it is, what happened there, what was said about it. */
import type { ReactNode } from 'react'
import { Panel } from '../../elements/panel.tsx'
import { ClaimsPanel } from './claims-panel.tsx'
import { Facts, names } from './facts.tsx'
import { EventsPanel } from './list-panels.tsx'
import { PlaceFacts } from './place-topic.graphql.ts'
import { useRecordTexts } from './texts.ts'
import { useThingTexts } from './thing-texts.ts'

export function Place({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  const record = useRecordTexts()
  return (
    <>
      <EventsPanel filter={{ places: [id] }} of={id} first={15} />
      <ClaimsPanel id="about" title={texts.about} values={{ about: [id] }} nothing={record.nothingSaid} />
    </>
  )
}

/** `42.5° N, 13.1° E`; as many digits as are recorded, since more would be more exact than the source. */
function coordinates(latitude: number | null, longitude: number | null): string | null {
  if (latitude === null || longitude === null) return null
  return `${Math.abs(latitude)}° ${latitude < 0 ? 'S' : 'N'}, ${Math.abs(longitude)}° ${longitude < 0 ? 'W' : 'E'}`
}

export function PlaceBeside({ id }: { id: string }): ReactNode {
  const texts = useThingTexts()
  return (
    <Panel
      id="where"
      title={texts.where}
      question={PlaceFacts}
      variables={{ id }}
      hideEmpty
      isEmpty={({ place }) => !place || (!place.within && !place.iso3 && place.latitude === null)}
    >
      {({ place }) =>
        place && (
          <Facts
            rows={[
              [texts.within, place.within && names([place.within])],
              [texts.iso3, place.iso3],
              [texts.coordinates, coordinates(place.latitude, place.longitude)],
            ]}
          />
        )
      }
    </Panel>
  )
}
