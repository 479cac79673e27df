/** The format polecat: weekly tables of events that a program coded in PLOVER. */
import { actorCoded, type CodedActor } from '../actors/by-code.ts'
import { stateCoded, stateNamed } from '../actors/countries.ts'
import { looksLikePerson } from '../actors/kinds.ts'
import { topicOf, topicsOf } from '../cameo/cameo.ts'
import { type Conversion, type Converted, type FileFormat, type ListedRecord, type Notes, newNotes } from '../format.ts'
import { slugOf } from '../ids.ts'
import { isDay } from '../table/dates.ts'
import { readTable, type TableRow } from '../table/read-table.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { codingOf, contextsOf } from './coding.ts'

const SIDES = [
  { side: 'Actor', role: 'INITIATOR' },
  { side: 'Recipient', role: 'TARGET' },
] as const

/** Columns of which something is made. */
const USED = new Set([
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Contexts', 'Source', 'Placename', 'City', 'Country'],
  ...['Latitude', 'Longitude', 'GeoNames ID'],
  ...SIDES.flatMap(({ side }) => [
    `${side} Name`,
    `${side} Country`,
    `Primary ${side} Sector`,
    `${side} Title`,
    `Wikipedia ${side} ID`,
  ]),
])

/** What cells say for nothing. */
const NOTHING = /^(none|nan|na|n\/a|null|unknown)$/i

export const polecat: FileFormat = {
  name: 'polecat',
  recognizes: ({ start }) => {
    const [first = ''] = start.replace(/^\uFEFF/, '').split(/\r?\n/)
    const columns = first.split('\t').map((column) => column.replaceAll('"', '').trim())
    return ['Event ID', 'Event Type', 'Actor Name', 'Recipient Name'].every((column) => columns.includes(column))
  },
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    // Some of its files name more columns than rows have cells, and quotes in them mean nothing.
    const { form, rows } = await readTable(input, notes, { delimiter: '\t', quotes: false, isRagged: true })
    notes.unused = form.columns.filter((column) => column !== '' && !USED.has(column))
    const dataset = datasetOf(input)
    return {
      head: headOf(input, 'POLECAT'),
      table: form,
      rows: converted(rows, dataset, notes),
      notes,
    }
  },
}

async function* converted(
  rows: AsyncIterable<TableRow>,
  dataset: ListedRecord,
  notes: Notes,
): AsyncGenerator<Converted> {
  for await (const { row, cells, misshapen } of rows) {
    const cell = (column: string) => {
      const text = cells.get(column)
      return text === undefined || NOTHING.test(text) ? null : text
    }
    const records = misshapen ?? eventOf(cell, dataset.record.id, notes)
    if (typeof records === 'string') yield { row, why: records }
    else yield { row, records: [dataset, ...records] }
  }
}

type PolecatCell = (column: string) => string | null

/** The event; or why it cannot be one. */
function eventOf(cell: PolecatCell, dataset: string, notes: Notes): ListedRecord[] | string {
  const [id, day] = [cell('Event ID'), cell('Event Date')]
  const coding = codingOf(cell('Event Type') ?? '', cell('Event Mode'), notes)
  if (id === null) return 'has no Event ID.'
  if (!coding) return `Event Type is "${cell('Event Type') ?? ''}", which is no type of PLOVER.`
  if (day === null || !isDay(day)) return `Event Date is "${day ?? ''}"; it must be a day such as 2022-09-01.`
  const ends = SIDES.flatMap(({ side, role }) => actorsOf(cell, side).map((each) => ({ ...each, role })))
  const named = (role: string) =>
    ends
      .filter((end) => end.role === role)
      .map(({ name }) => name)
      .join(', ')
  const contexts = contextsOf(cell('Contexts'))
  const place = placeOf(cell)
  const source = cell('Source')
  const record = {
    id: `event/polecat-${slugOf(id)}`,
    labels: { en: `${named('INITIATOR') || 'Nobody named'} – ${named('TARGET') || 'nobody named'}: ${coding.type}` },
    type: coding.type,
    ...(coding.modes.length > 0 ? { modes: coding.modes } : {}),
    status: 'OCCURRED',
    coding: 'MACHINE',
    time: day,
    ...(place ? { place: place.record.id } : {}),
    ...(contexts.length > 0 ? { topics: contexts.map(topicOf) } : {}),
    identifiers: { polecat: id },
    participants: ends.map(({ id: actor, role, capacity }) => ({
      actor,
      role,
      ...(capacity ? { capacity: { en: capacity } } : {}),
    })),
    citations: [{ source: dataset, locator: id, ...(source ? { note: { en: `Source: ${source}` } } : {}) }],
  }
  return [
    ...topicsOf(contexts),
    ...ends.flatMap(({ records }) => records),
    ...(place ? [place] : []),
    { collection: 'events', record },
  ]
}

/** The actors of a side: several names of a cell are parted by semicolons; what stands beside them is of the first. */
function actorsOf(cell: PolecatCell, side: 'Actor' | 'Recipient') {
  const names = [...new Set((cell(`${side} Name`) ?? '').split(';').map((each) => each.trim()))].filter(
    (name) => name !== '',
  )
  const country = cell(`${side} Country`)
  const actors = names.map((name, index) => {
    const coded: CodedActor = {
      name,
      country,
      sector: index === 0 ? cell(`Primary ${side} Sector`) : null,
      wikipedia: index === 0 ? cell(`Wikipedia ${side} ID`) : null,
    }
    const capacity = index === 0 && looksLikePerson(name) ? cell(`${side} Title`) : null
    return { ...actorCoded(coded), name, capacity }
  })
  if (actors.length > 0 || country === null) return [...new Map(actors.map((each) => [each.id, each])).values()]
  const [sector] = [cell(`Primary ${side} Sector`)]
  return [{ ...actorCoded({ name: sector ?? country, country, sector }), name: country, capacity: null }]
}

function placeOf(cell: PolecatCell): ListedRecord | null {
  const name = cell('Placename') ?? cell('City')
  if (name === null) return null
  const [latitude, longitude, geonames] = [cell('Latitude'), cell('Longitude'), cell('GeoNames ID')]
  const country = cell('Country')
  const iso3 = country === null ? null : (stateCoded(country) ?? stateNamed(country))
  const record = {
    id: `place/${geonames ? `geonames-${slugOf(geonames)}` : `polecat-${slugOf([name, country].filter(Boolean).join(' '))}`}`,
    labels: { en: name },
    ...(iso3 ? { iso3 } : {}),
    ...(latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {}),
    ...(geonames ? { identifiers: { geonames } } : {}),
  }
  return { collection: 'places', record }
}
