/** The list of events in an address. */
import {
  allOf,
  type Condition,
  codes,
  given,
  ids,
  orderBy,
  togetherChoices,
  withCodes,
  withRecords,
} from './choices.ts'
import { dayFilter, days, undatedChoices } from './days.ts'
import { addressOf, oneOf, text, type ValuesOf } from './parameters.ts'

export const eventParameters = {
  text: text(),
  types: codes('EventType', true),
  statuses: codes('EventStatus'),
  outcomes: codes('EventOutcome'),
  participants: ids(['person', 'organization', 'state']),
  together: oneOf(togetherChoices, 'any'),
  processes: ids(['process']),
  places: ids(['place']),
  topics: ids(['topic']),
  exactTopics: ids(['topic']),
  sources: ids(['source']),
  time: days(),
  undated: oneOf(undatedChoices, 'out'),
  channels: codes('EventChannel', true),
  modes: codes('EventMode'),
  quads: codes('QuadClass', true),
  codings: codes('Coding'),
  order: oneOf(
    ['TIME_DESC', 'TIME_ASC', 'REPORTED_DESC', 'RECORDED_DESC', 'SCORE_DESC', 'SCORE_ASC', 'LABEL_ASC'],
    'TIME_DESC',
  ),
}

export type EventValues = ValuesOf<typeof eventParameters>

export function eventsAddress(values: Partial<EventValues>, search = ''): string {
  return addressOf('/events', eventParameters, values, search)
}

const alike = ['text', 'statuses', 'outcomes', 'processes', 'places'] as const
const alikeToo = ['topics', 'exactTopics', 'sources', 'modes', 'codings'] as const

/** The EventFilter of the API. */
export function eventFilterFrom(values: Partial<EventValues>): Condition {
  return allOf([
    ...[...alike, ...alikeToo].map((field) => given(field, values[field])),
    withRecords('participants', values.participants, values.together),
    withCodes('types', values.types, 'EventType'),
    withCodes('channels', values.channels, 'EventChannel'),
    withCodes('quads', values.quads, 'QuadClass'),
    dayFilter('time', values.time ?? null, values.undated ?? 'out'),
  ])
}

export const eventOrderFrom = ({ order = 'TIME_DESC' }: Partial<EventValues>) => orderBy(order)
