/** The format acled: tables of events as ACLED exports them. */
import { DateTime } from 'luxon'
import { stateNamed } from '../actors/countries.ts'
import { typeOfOrganization } from '../actors/kinds.ts'
import { type Conversion, type Converted, type FileFormat, type ListedRecord, newNotes } from '../format.ts'
import { slugOf } from '../ids.ts'
import { checkColumns, hasColumns } from '../table/columns.ts'
import { dateIn } from '../table/dates.ts'
import { readTable, type TableRow } from '../table/read-table.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { codingOfAcled, typeOfActor } from './coding.ts'

const NEEDED = ['event_id_cnty', 'event_date', 'event_type', 'sub_event_type', 'actor1']
const USED = new Set([
  ...NEEDED,
  ...[
    'time_precision',
    'assoc_actor_1',
    'inter1',
    'actor2',
    'assoc_actor_2',
    'inter2',
    'country',
    'admin1',
    'location',
  ],
  ...['latitude', 'longitude', 'source', 'notes', 'fatalities'],
])
const DAYS = ['yyyy-MM-dd', 'd MMMM yyyy', 'd MMM yyyy']

type AcledCell = (column: string) => string

export const acled: FileFormat = {
  name: 'acled',
  recognizes: (input) => hasColumns(input, NEEDED),
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    const { form, rows } = await readTable(input, notes)
    checkColumns(input, form.columns, NEEDED, 'ACLED')
    notes.unused = form.columns.filter((column) => !USED.has(column))
    const license = "ACLED's terms of use: not to be passed on"
    return {
      head: headOf(input, 'ACLED', license),
      table: form,
      rows: converted(rows, datasetOf(input, license)),
      notes,
    }
  },
}

async function* converted(rows: AsyncIterable<TableRow>, dataset: ListedRecord): AsyncGenerator<Converted> {
  for await (const { row, cells, misshapen } of rows) {
    const records = misshapen ?? eventOf((column) => cells.get(column) ?? '', dataset.record.id)
    if (typeof records === 'string') yield { row, why: records }
    else yield { row, records: [dataset, ...records] }
  }
}

/** The event; or why it cannot be one. ACLED does not say which of its actors did it, so all of them took part. */
function eventOf(cell: AcledCell, dataset: string): ListedRecord[] | string {
  const id = cell('event_id_cnty')
  const time = timeOf(cell('event_date'), cell('time_precision'))
  if (id === '') return 'has no event_id_cnty.'
  if (time === null)
    return `event_date is "${cell('event_date')}"; it must be a day such as 2023-02-16 or 16 February 2023.`
  const actors = [
    ...actorsIn(cell('actor1'), typeOfActor(cell('inter1'))),
    ...actorsIn(cell('assoc_actor_1'), null),
    ...actorsIn(cell('actor2'), typeOfActor(cell('inter2'))),
    ...actorsIn(cell('assoc_actor_2'), null),
  ]
  const place = placeOf(cell)
  const [notes, fatalities, source] = [cell('notes'), cell('fatalities'), cell('source')]
  const told = [notes, fatalities && `Fatalities: ${fatalities}.`].filter(Boolean).join('\n\n')
  const ends = [cell('actor1'), cell('actor2')].filter(Boolean).join(' – ')
  const record = {
    id: `event/acled-${slugOf(id)}`,
    labels: { en: `${ends || 'Nobody named'}: ${cell('sub_event_type') || cell('event_type')}` },
    ...(told ? { description: { en: told } } : {}),
    ...codingOfAcled(cell('sub_event_type')),
    status: 'OCCURRED',
    time,
    ...(place ? { place: place.record.id } : {}),
    identifiers: { acled: id },
    participants: [...new Set(actors.map(({ record: { id: actor } }) => actor))].map((actor) => ({
      actor,
      role: 'PARTICIPANT',
    })),
    citations: [
      {
        source: dataset,
        locator: id,
        attribution: 'REPORTED',
        ...(source ? { note: { en: `Sources: ${source}` } } : {}),
      },
    ],
  }
  return [...actors, ...(place ? [place] : []), { collection: 'events', record }]
}

/** ACLED's precision of a day: 1 is the day, 2 some day of its week, 3 some day of its month. */
function timeOf(written: string, precision: string): string | null {
  const day = dateIn(written, DAYS)
  if (day === null) return null
  const date = DateTime.fromISO(day, { zone: 'utc' })
  if (precision === '2') return `[${date.startOf('week').toISODate()}..${date.endOf('week').toISODate()}]`
  return precision === '3' ? date.toFormat('yyyy-MM') : day
}

/** The actors of a cell, parted by semicolons. The years of a government (2022-) are no part of its name. */
function actorsIn(names: string, sort: string | null): ListedRecord[] {
  return names
    .split(';')
    .map((name) => name.replaceAll(/\s*\(\d{4}-(\d{4})?\)/g, '').trim())
    .filter((name) => name !== '')
    .map((name) => {
      const type = sort ?? typeOfOrganization(name) ?? 'UNKNOWN'
      return { collection: 'organizations', record: { id: `organization/${slugOf(name)}`, labels: { en: name }, type } }
    })
}

function placeOf(cell: AcledCell): ListedRecord | null {
  const [name, latitude, longitude] = [cell('location'), cell('latitude'), cell('longitude')]
  if (name === '') return null
  const iso3 = stateNamed(cell('country'))
  const where = [name, cell('admin1'), cell('country'), latitude, longitude].filter(Boolean).join(' ')
  const record = {
    id: `place/acled-${slugOf(where)}`,
    labels: { en: name },
    ...(iso3 ? { iso3 } : {}),
    ...(latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : {}),
  }
  return { collection: 'places', record }
}
