/** The format icews: a table of machine-coded events, each with its day, its two actors and what the one did to the other. */

import { actorNamed } from '../actors/by-name.ts'
import { type CameoCode, cameoOfText, topicOf, topicsOf } from '../cameo/cameo.ts'
import {
  type Conversion,
  type Converted,
  type FileFormat,
  FormatError,
  type ListedRecord,
  newNotes,
} from '../format.ts'
import { hashOf } from '../ids.ts'
import { isDay } from '../table/dates.ts'
import { readTable, type TableRow } from '../table/read-table.ts'
import { datasetOf, headOf } from '../whole-file.ts'

/** The columns, by the names that they have in files that others made smaller and in those of the project itself. */
const COLUMNS = {
  day: ['date', 'event date'],
  from: ['actor1', 'source name'],
  relation: ['relation', 'event text'],
  to: ['actor2', 'target name'],
} as const
type Column = keyof typeof COLUMNS

/** What ICEWS calls an actor that the text does not name. */
const NOBODY = /^(unspecified actor|unidentified (state )?actor)$/i

/** What both do together: the row of one and the mirror row of the other are one event. */
const TOGETHER = new Set(['040', '041', '044', '046', '057'])
/** A visit is told from its guest's side (042) and from its host's (043). */
const VISIT = '042'
const HOSTING = '043'

export const icews: FileFormat = {
  name: 'icews',
  recognizes({ start }) {
    const [head = ''] = start.split(/\r?\n/)
    const cells = head
      .toLowerCase()
      .split(/[,;\t]/)
      .map((cell) => cell.replaceAll('"', '').trim())
    return Object.values(COLUMNS).every((names) => names.some((name) => cells.includes(name)))
  },
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    const { form, rows } = await readTable(input, notes)
    const columns = Object.fromEntries(
      Object.entries(COLUMNS).map(([column, names]) => {
        const found = form.columns.find((each) => (names as readonly string[]).includes(each.toLowerCase()))
        if (!found)
          throw new FormatError(`${input.name} has no column ${names.join(' or ')}, which events of ICEWS have.`)
        return [column, found]
      }),
    ) as Record<Column, string>
    notes.unused = form.columns.filter((column) => !Object.values(columns).includes(column))
    return {
      head: headOf(input, 'ICEWS'),
      table: form,
      rows: converted(rows, columns, datasetOf(input)),
      notes,
    }
  },
}

async function* converted(
  rows: AsyncIterable<TableRow>,
  columns: Record<Column, string>,
  source: ListedRecord,
): AsyncGenerator<Converted> {
  for await (const { row, cells, misshapen } of rows) {
    if (misshapen) {
      yield { row, why: misshapen }
      continue
    }
    const said = Object.fromEntries(
      Object.entries(columns).map(([column, name]) => [column, cells.get(name) ?? '']),
    ) as Record<Column, string>
    const relation = cameoOfText(said.relation)
    if (!isDay(said.day)) yield { row, why: `${columns.day} is "${said.day}"; it must be a day such as 2018-09-01.` }
    else if (!relation) yield { row, why: `${columns.relation} is "${said.relation}", which is no event of CAMEO.` }
    else yield { row, records: [source, ...eventOf(said, relation, source.record.id)] }
  }
}

/** The event and who took part in it. */
function eventOf(said: Record<Column, string>, relation: CameoCode, source: string): ListedRecord[] {
  const isHosting = relation.code === HOSTING
  const isTogether = TOGETHER.has(relation.code)
  // The guest stands first, and of those who do something together whoever is first in the alphabet.
  const [from, to] = isHosting || (isTogether && said.to < said.from) ? [said.to, said.from] : [said.from, said.to]
  const code = isHosting ? VISIT : relation.code
  const text = isHosting || relation.code === VISIT ? 'Visit' : relation.text
  const actors = [
    { name: said.from, role: isHosting ? 'HOST' : 'INITIATOR' },
    { name: said.to, role: isHosting ? 'INITIATOR' : 'TARGET' },
  ].filter(({ name }) => name !== '' && !NOBODY.test(name))
  const named = actors.map(({ name, role }) => ({ ...actorNamed(name), role }))
  const record = {
    id: `event/icews-${said.day}-${hashOf(said.day, from, code, to)}`,
    labels: { en: `${from || 'Nobody named'} – ${to || 'nobody named'}: ${text}` },
    ...(relation.type === null ? {} : { type: relation.type }),
    ...(relation.modes.length === 0 ? {} : { modes: relation.modes }),
    status: 'OCCURRED',
    coding: 'MACHINE',
    time: said.day,
    identifiers: { cameo: code },
    ...(relation.contexts.length === 0 ? {} : { topics: relation.contexts.map(topicOf) }),
    participants: named.map(({ id, role }) => ({ actor: id, role })),
    citations: [{ source, locator: [said.day, said.from, said.relation, said.to].join(', ') }],
  }
  return [...topicsOf(relation.contexts), ...named.flatMap(({ records }) => records), { collection: 'events', record }]
}
