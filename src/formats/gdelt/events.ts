/** GDELT's events as events. */
import { actorCoded } from '../actors/by-code.ts'
import { cameoOfCode, topicOf, topicsOf } from '../cameo/cameo.ts'
import type { ListedRecord } from '../format.ts'
import { slugOf, slugOfUrl } from '../ids.ts'
import { isDay } from '../table/dates.ts'
import { dayOf } from './columns.ts'

type GdeltCell = (column: string) => string

/** Columns of which something is made. */
export const USED_OF_EVENTS = [
  ...[
    'globaleventid',
    'sqldate',
    'eventcode',
    'nummentions',
    'avgtone',
    'sourceurl',
    'actiongeo_fullname',
    'actiongeo_lat',
  ],
  ...['actiongeo_long', 'actiongeo_featureid'],
  ...[1, 2].flatMap((at) => ['code', 'name', 'countrycode', 'type1code'].map((each) => `actor${at}${each}`)),
]

/** The records of a row; or why it cannot be taken. When GDELT first saw an event (DATEADDED) does not say when it was. */
export function eventOf(cell: GdeltCell, dataset: string): ListedRecord[] | string {
  const id = cell('globaleventid')
  const day = dayOf(cell('sqldate'))
  const relation = cameoOfCode(cell('eventcode'))
  if (!/^\d+$/.test(id)) return `GLOBALEVENTID is "${id}"; it must be a number.`
  if (day === null || !isDay(day)) return `SQLDATE is "${cell('sqldate')}"; it must be a day such as 20180901.`
  if (!relation) return `EventCode is "${cell('eventcode')}", which is no code of CAMEO.`
  const ends = ([1, 2] as const).flatMap((at) => {
    const name = cell(`actor${at}name`) || cell(`actor${at}code`)
    if (name === '') return []
    const country = cell(`actor${at}countrycode`) || null
    const actor = actorCoded({ name, country, sector: cell(`actor${at}type1code`) || null })
    return [{ ...actor, name, role: at === 1 ? 'INITIATOR' : 'TARGET' }]
  })
  const named = (role: string) => ends.find((end) => end.role === role)?.name ?? 'nobody named'
  const place = placeOf(cell)
  const article = articleOf(cell('sourceurl'))
  const [mentions, tone] = [cell('nummentions'), Number(cell('avgtone') || Number.NaN)]
  const counted = [
    mentions && `${mentions} mentions`,
    Number.isFinite(tone) && `average tone ${tone.toFixed(1)}`,
  ].filter(Boolean)
  const record = {
    id: `event/gdelt-${id}`,
    labels: { en: `${named('INITIATOR')} – ${named('TARGET')}: ${relation.text}` },
    ...(counted.length > 0 ? { description: { en: `GDELT: ${counted.join(', ')}.` } } : {}),
    ...(relation.type === null ? {} : { type: relation.type }),
    ...(relation.modes.length > 0 ? { modes: relation.modes } : {}),
    status: 'OCCURRED',
    coding: 'MACHINE',
    time: day,
    ...(place ? { place: place.record.id } : {}),
    identifiers: { gdelt: id, cameo: relation.code },
    ...(relation.contexts.length > 0 ? { topics: relation.contexts.map(topicOf) } : {}),
    participants: ends.map(({ id: actor, role }) => ({ actor, role })),
    citations: [{ source: dataset, locator: id }, ...(article ? [{ source: article.record.id }] : [])],
  }
  return [
    ...topicsOf(relation.contexts),
    ...ends.flatMap(({ records }) => records),
    ...(place ? [place] : []),
    ...(article ? [article] : []),
    { collection: 'events', record },
  ]
}

function placeOf(cell: GdeltCell): ListedRecord | null {
  const name = cell('actiongeo_fullname')
  const [latitude, longitude] = [cell('actiongeo_lat'), cell('actiongeo_long')]
  if (name === '') return null
  const feature = cell('actiongeo_featureid')
  const record = {
    id: `place/gdelt-${slugOf(`${name} ${feature}`)}`,
    labels: { en: name },
    ...(latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {}),
  }
  return { collection: 'places', record }
}

/** The article that GDELT found it in; nobody says its title. */
function articleOf(url: string): ListedRecord | null {
  if (!/^https?:\/\/\S+$/.test(url) || !URL.canParse(url)) return null
  return {
    collection: 'sources',
    record: { id: `source/${slugOfUrl(url)}`, title: { und: url }, type: 'ARTICLE', url },
  }
}
