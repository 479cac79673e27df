/** The format plover: records of events in PLOVER's JSON, coded by hand or by a program. */
import { isMap } from '../../bundle/check/document-place.ts'
import { actorCoded } from '../actors/by-code.ts'
import { stateCoded } from '../actors/countries.ts'
import { topicOf, topicsOf } from '../cameo/cameo.ts'
import {
  type Conversion,
  type Converted,
  type FileFormat,
  type ImportFile,
  type ListedRecord,
  type Notes,
  newNotes,
} from '../format.ts'
import { slugOf } from '../ids.ts'
import { entriesOf } from '../json/entries.ts'
import { isDay } from '../table/dates.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { codingOf, contextsOf } from './coding.ts'

type Fields = Record<string, unknown>

/** How many people took part, died and were hurt: words, such as 'thousands'. */
const COUNTED = { size: 'Size', dead: 'Dead', injured: 'Injured' }

export const plover: FileFormat = {
  name: 'plover',
  recognizes: ({ start }) =>
    /^\s*[[{]/.test(start) && /"event"\s*:/.test(start) && /"(eventText|actorText)"\s*:/.test(start),
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    return {
      head: headOf(input, 'PLOVER'),
      table: null,
      rows: converted(input, notes),
      notes,
    }
  },
}

async function* converted(input: ImportFile, notes: Notes): AsyncGenerator<Converted> {
  const dataset = datasetOf(input)
  const first = new Map<string, string>()
  for await (const { row, value } of entriesOf(input, ['events'])) {
    const id = value && wordsIn(value, 'id')
    const [raw = ''] = row.raw
    const before = id ? first.get(id) : undefined
    if (id) first.set(id, before ?? raw)
    const records =
      before !== undefined && before !== raw
        ? `has the id ${id}, which an entry before it has too.`
        : value && id
          ? eventOf(value, id, dataset.record.id, notes)
          : 'has no id.'
    if (typeof records === 'string') yield { row, why: records }
    else yield { row, records: [dataset, ...records] }
  }
}

/** The event; or why it cannot be one. */
function eventOf(value: Fields, id: string, dataset: string, notes: Notes): ListedRecord[] | string {
  const type = wordsIn(value, 'event') ?? ''
  if (type === 'DOCUMENT') return 'documents the file, and is no event.'
  const coding = codingOf(type, wordsIn(value, 'mode'), notes)
  if (!coding) return `event is "${type}", which is no type of PLOVER.`
  const day = wordsIn(value, 'date')
  if (day !== null && !isDay(day)) return `date is "${day}"; it must be a day such as 2018-09-01.`
  const ends = [...actorsIn(value.source, 'INITIATOR'), ...actorsIn(value.target, 'TARGET')]
  const named = (role: string) =>
    ends
      .filter((end) => end.role === role)
      .map(({ name }) => name)
      .join(', ')
  const contexts = contextsOf(wordsIn(value, 'context'))
  const place = placeOf(value.eventLoc)
  const counted = Object.entries(COUNTED).flatMap(([key, word]) =>
    wordsIn(value, key) ? [`${word}: ${wordsIn(value, key)}.`] : [],
  )
  const [text, comment] = [wordsIn(value, 'text'), wordsIn(value, 'comment')]
  const isByHand = wordsIn(value, 'coder') !== null
  const record = {
    id: `event/plover-${slugOf(id)}`,
    labels: {
      en: `${named('INITIATOR') || 'Nobody named'} – ${named('TARGET') || 'nobody named'}: ${wordsIn(value, 'eventText') ?? type}`,
    },
    ...(counted.length > 0 ? { description: { en: counted.join(' ') } } : {}),
    type: coding.type,
    ...(coding.modes.length > 0 ? { modes: coding.modes } : {}),
    status: 'OCCURRED',
    coding: isByHand ? 'HUMAN' : 'MACHINE',
    ...(day === null ? {} : { time: day }),
    ...(place ? { place: place.record.id } : {}),
    ...(contexts.length > 0 ? { topics: contexts.map(topicOf) } : {}),
    identifiers: { plover: id },
    participants: unique(ends.map(({ id: actor, role }) => ({ actor, role }))),
    citations: [
      {
        source: dataset,
        locator: id,
        attribution: 'REPORTED',
        ...(text === null ? {} : { excerpt: { text, lang: wordsIn(value, 'language') ?? 'und' } }),
        ...(comment === null ? {} : { note: { en: comment } }),
      },
    ],
  }
  return [
    ...topicsOf(contexts),
    ...ends.flatMap(({ records }) => records),
    ...(place ? [place] : []),
    { collection: 'events', record },
  ]
}

function actorsIn(value: unknown, role: string) {
  return [value]
    .flat()
    .filter(isMap)
    .flatMap((actor) => {
      const name = wordsIn(actor, 'actorText') ?? wordsIn(actor, 'code')
      if (name === null) return []
      const country = wordsIn(actor, 'code')
      // Those of no country have their sector in its place (IGO).
      const sector = wordsIn(actor, 'sector') ?? (country !== null && stateCoded(country) === null ? country : null)
      // Sectors may have an ethnic group behind them (REBkur), and *** stands for none.
      const [code = null] = /^[A-Z]{3}/.exec(sector ?? '') ?? []
      return [{ ...actorCoded({ name, country, sector: code }), name, role }]
    })
}

function placeOf(value: unknown): ListedRecord | null {
  const name = isMap(value) ? wordsIn(value, 'name') : null
  if (name === null) return null
  const iso3 = stateCoded(wordsIn(value as Fields, 'country code') ?? '')
  const record = {
    id: `place/plover-${slugOf([name, iso3].filter(Boolean).join(' '))}`,
    labels: { en: name },
    ...(iso3 ? { iso3 } : {}),
  }
  return { collection: 'places', record }
}

function wordsIn(value: Fields, key: string): string | null {
  const text = value[key]
  return (typeof text === 'string' || typeof text === 'number') && String(text).trim() !== ''
    ? String(text).trim()
    : null
}

function unique<T>(list: T[]): T[] {
  return [...new Map(list.map((each) => [JSON.stringify(each), each])).values()]
}
