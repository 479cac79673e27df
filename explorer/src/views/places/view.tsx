/** The places: where they lie, and how much happened there. */
import { type ReactNode, useMemo } from 'react'
import { useSearch } from 'wouter'
import { eventsAddress } from '../../address/event-filter.ts'
import { text, useParameters } from '../../address/parameters.ts'
import { Name } from '../../elements/name.tsx'
import { CountLink, EntityRow } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { columns } from './columns.ts'
import { type PlaceRowFragment, PlacesList, PlacesTotal } from './places.graphql.ts'
import { usePlacesTexts } from './texts.ts'

const parameters = { text: text() }

export function View(): ReactNode {
  const texts = usePlacesTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(parameters)
  const spec = useMemo(
    (): ListSpec<PlaceRowFragment, PlaceRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ text: given.text || null }),
      orders: [],
      forms: [],
      form: { rows: PlacesList, row: (place) => <PlaceRow of={place} />, estimate: 90 },
      total: PlacesTotal,
      groups: [{ title: fields.words, facets: [{ as: 'text', name: 'text', title: fields.text }] }],
      nothing: fields.nothing,
      take: { name: 'places', question: PlacesList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}

function PlaceRow({ of }: { of: PlaceRowFragment }): ReactNode {
  const fields = useFieldTexts()
  const search = useSearch()
  const events = of.events?.totalCount ?? 0
  return (
    <EntityRow
      of={of}
      description={of.description}
      marks={[of.iso3]}
      counts={[
        events > 0 && <CountLink to={eventsAddress({ places: [of.id] }, search)} text={fields.events(events)} />,
      ]}
      facts={[of.within ? [fields.within, <Name key="within" of={of.within} />] : null]}
    />
  )
}
