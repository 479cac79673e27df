/** The events: what happened or was planned, when, where, and who took part. */
import { type ReactNode, useMemo } from 'react'
import { eventFilterFrom, eventOrderFrom, eventParameters } from '../../address/event-filter.ts'
import { useParameters } from '../../address/parameters.ts'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { columns } from './columns.ts'
import { EventRow } from './event-row.tsx'
import { type EventRowFragment, EventsCounts, EventsList, EventsTotal } from './events.graphql.ts'
import { useEventsTexts } from './texts.ts'

const orders = [
  'TIME_DESC',
  'TIME_ASC',
  'REPORTED_DESC',
  'RECORDED_DESC',
  'SCORE_DESC',
  'SCORE_ASC',
  'LABEL_ASC',
] as const

export function View(): ReactNode {
  const texts = useEventsTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(eventParameters)
  const spec = useMemo(
    (): ListSpec<EventRowFragment, EventRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: eventFilterFrom(given) }),
      ordersBy: (given) => ({ orderBy: eventOrderFrom(given) }),
      orders: orders.map((value) => ({
        value,
        text: value in texts ? texts[value as keyof typeof texts] : fields[value as keyof typeof fields],
        counts: value.includes('COUNT'),
      })) as ListSpec<EventRowFragment, EventRowFragment>['orders'],
      forms: [],
      form: { rows: EventsList, row: (row) => <EventRow of={row} />, estimate: 110 },
      total: EventsTotal,
      counts: EventsCounts,
      groups: [
        { title: fields.words, facets: [{ as: 'text', name: 'text', title: fields.text }] },
        {
          title: fields.when,
          facets: [{ as: 'days', name: 'time', title: texts.time, undated: 'undated', opened: true }],
        },
        {
          title: fields.what,
          facets: [
            { as: 'codes', name: 'statuses', title: fields.statuses, list: 'EventStatus', by: 'STATUS', opened: true },
            { as: 'codes', name: 'types', title: fields.types, list: 'EventType', by: 'TYPE', lacking: fields.noType },
            { as: 'codes', name: 'quads', title: texts.quads, list: 'QuadClass', by: 'QUAD', lacking: fields.noType },
            { as: 'codes', name: 'outcomes', title: texts.outcomes, list: 'EventOutcome', by: 'OUTCOME' },
            { as: 'records', name: 'processes', title: fields.processes, kinds: ['PROCESS'], by: 'PROCESS' },
            { as: 'topics', name: 'topics', title: fields.topics, exact: 'exactTopics' },
          ],
        },
        {
          title: fields.who,
          facets: [
            {
              as: 'records',
              name: 'participants',
              title: fields.participants,
              kinds: ['PERSON', 'ORGANIZATION', 'STATE'],
              by: 'PARTICIPANT',
            },
            {
              as: 'one',
              name: 'together',
              title: fields.together,
              options: [
                { value: 'any', text: fields.anyOfThem },
                { value: 'all', text: fields.allOfThem },
              ],
              aside: true,
            },
          ],
        },
        {
          title: fields.where,
          facets: [
            { as: 'records', name: 'places', title: texts.places, kinds: ['PLACE'], by: 'PLACE' },
            {
              as: 'codes',
              name: 'channels',
              title: texts.channels,
              list: 'EventChannel',
              by: 'CHANNEL',
              lacking: texts.noChannel,
            },
            { as: 'codes', name: 'modes', title: texts.modes, list: 'EventMode', by: 'MODE' },
            { as: 'codes', name: 'codings', title: texts.codings, list: 'Coding', by: 'CODING' },
            { as: 'records', name: 'sources', title: fields.sources, kinds: ['SOURCE'], by: 'SOURCE' },
          ],
        },
      ],
      nothing: fields.nothingDated,
      take: { name: 'events', question: EventsList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}
