/** What events can be counted by, and the score of their time series. */
import { storedDate } from '../composer/declare/dates.ts'
import { byList, byProperty, byWay, type Facets } from '../composer/declare/dimensions.ts'
import { dateEnum, dimensionEnum } from '../graphql/facets.ts'
import { reportedDate } from '../graphql/reported.ts'
import { model } from '../model/model.ts'
import { scoreOf } from './plover.ts'

/** The types of each class. */
const typesByQuad = Object.entries(
  [...model.plover].reduce<Record<string, string[]>>((classes, [type, { quad }]) => {
    classes[quad] = [...(classes[quad] ?? []), type]
    return classes
  }, {}),
)

export const eventFacets = {
  dates: { TIME: storedDate('time'), REPORTED: reportedDate },
  score: {
    properties: ['type', 'modes'],
    value: ([type, modes]) => scoreOf(type, (modes as string[] | null) ?? []),
  },
  dimensions: {
    TYPE: byProperty('type', { codesOf: 'EventType' }),
    MODE: byList('modes', { codesOf: 'EventMode' }),
    QUAD: {
      kind: 'value',
      of: (node, write) => {
        const type = `${write.value(node)}.type`
        const cases = typesByQuad.map(
          ([quad, types]) => `WHEN ${type} IN ${write.param(types)} THEN ${write.param(quad)}`,
        )
        return `CASE ${cases.join(' ')} END`
      },
      names: { codesOf: 'QuadClass' },
    },
    CHANNEL: byProperty('channel', { codesOf: 'EventChannel' }),
    STATUS: byProperty('status', { codesOf: 'EventStatus' }),
    OUTCOME: byProperty('outcome', { codesOf: 'EventOutcome' }),
    PROCESS: byWay(['IN_PROCESS', 'Process']),
    PARTICIPANT: byWay(['HAS_PARTICIPANT', 'Participation'], ['PARTICIPANT', 'Actor']),
    PLACE: byWay(['LOCATED_IN', 'Place']),
    TOPIC: byWay(['HAS_TOPIC', 'Topic']),
    CODING: byProperty('coding', { codesOf: 'Coding' }),
    SOURCE: byWay(['CITED_IN', 'Citation'], ['CITES|VIA', 'Source']),
  },
} satisfies Facets

export const EventDimension = dimensionEnum('EventDimension', 'events', eventFacets.dimensions, {
  TYPE: 'PLOVER event type.',
  MODE: 'Its PLOVER modes.',
  QUAD: 'The PLOVER class of its type.',
  CHANNEL: 'How it was held.',
  STATUS: 'Whether it happened.',
  OUTCOME: 'How it ended.',
  PROCESS: 'The processes that it belongs to.',
  PARTICIPANT: 'Who took part.',
  PLACE: 'The place where it happened or is to happen.',
  TOPIC: 'Its own topics; broader ones are not counted.',
  CODING: 'Who coded it.',
  SOURCE: 'The sources that carry it: cited and via.',
})

export const EventDate = dateEnum('EventDate', 'events', eventFacets.dates, {
  TIME: 'When it happened or is to happen.',
  REPORTED: 'When it was first reported (reportedBy).',
})
