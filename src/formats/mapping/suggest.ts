/** Drafts a mapping of a table from its columns' names and its first rows, and says what it is unsure of. */
import { type ImportFile, newNotes } from '../format.ts'
import { bundleNameOf } from '../ids.ts'
import { readTable, type TableRow } from '../table/read-table.ts'
import { absentIn, type ColumnRole, lookAt, type SeenColumn } from './look-at-columns.ts'

/** So many rows are looked at. */
const MOST_ROWS = 1_000

/** The draft as YAML; each line that somebody has to look at ends in `# unsure: …`. Throws a FormatError if the file is no table. */
export async function suggestedMapping(input: ImportFile): Promise<string> {
  const notes = newNotes()
  const { form, rows } = await readTable(input, notes)
  const first: TableRow[] = []
  for await (const row of rows) {
    if (first.push(row) === MOST_ROWS) break
  }
  const absent = absentIn(first)
  const columns = lookAt(form.columns, first, absent)
  const unmapped = columns.filter(({ role }) => role === null).map(({ name }) => name)
  return [
    `# A draft from the names of the columns and the first ${first.length} rows, read as ${[...notes.taken.values()].join(', ')}.`,
    '# docs/import.md explains mappings. Look at every line that says "unsure".',
    'mapping: 1',
    `bundle: { name: ${bundleNameOf(input.name)}, author: Unknown, license: NOASSERTION }  # unsure: who made the table, and under which license`,
    ...(absent.length === 0 ? [] : [`absent: ${JSON.stringify(absent)}`]),
    ...rulesOf(columns),
    ...recordsOf(columns),
    ...(unmapped.length === 0 ? [] : [`# unsure: nothing is made of ${unmapped.join(', ')}.`]),
    '',
  ].join('\n')
}

function rulesOf(columns: SeenColumn[]): string[] {
  const rules = columns.flatMap(({ name, split, dates, datesBy, role }) => {
    if (role === null) return []
    if (datesBy) {
      const forms = Object.fromEntries([...datesBy.forms].map(([value, form]) => [value, [form]]))
      const dated = JSON.stringify({ by: datesBy.column, forms, others: dates?.forms })
      return [
        `  ${JSON.stringify(name)}: { dates: ${dated} }${unsure(`each ${datesBy.column} seems to have a form of its own`)}`,
      ]
    }
    if (dates) return [`  ${JSON.stringify(name)}: { dates: ${JSON.stringify(dates.forms)} }${unsure(dates.doubt)}`]
    if (split)
      return [
        `  ${JSON.stringify(name)}: { split: ${JSON.stringify(split)} }${unsure('whether this parts several values')}`,
      ]
    return []
  })
  return rules.length === 0 ? [] : ['columns:', ...rules]
}

function unsure(why: string | null): string {
  return why === null ? '' : `  # unsure: ${why}`
}

/** The records that the columns allow: actors, the source, and the claim if there is a text. */
function recordsOf(columns: SeenColumn[]): string[] {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role)
  const [person, organization, state, date, title, url, text] = (
    ['person', 'organization', 'state', 'date', 'title', 'url', 'text'] as const
  ).map(of)
  const source = url ?? title
  const speaker = person ?? organization
  const speakerId = speaker ? idOf(person ? 'person' : 'organization', speaker) : null
  const lines: string[] = []
  if (person) lines.push(...actors('persons', 'person', person, [], 'whether these are all persons'))
  if (organization)
    lines.push(
      ...actors(
        'organizations',
        'organization',
        organization,
        ['    type: UNKNOWN'],
        'what sort of organizations these are',
      ),
    )
  if (state) lines.push(...actors('states', 'state', state, [], 'ids of states have ISO codes elsewhere (state/usa)'))
  if (source)
    lines.push(
      'sources:',
      `  - id: ${idOf('source', source)}`,
      `    title: { en: ${column(title ?? source)} }${unsure('the language')}`,
      `    type: ARTICLE${unsure('what sort of source')}`,
      ...(url ? [`    url: ${column(url)}`] : []),
      ...(date ? [`    published: ${column(date)}`] : []),
      ...(speakerId && !text ? [`    authors: [${speakerId}]`] : []),
    )
  if (text)
    lines.push(
      'claims:',
      `  - id: { template: "claim/{*}" }`,
      `    text: { en: ${column(text)} }${unsure('the language')}`,
      '    speechAct: UNCODED',
      ...(date ? [`    said: ${column(date)}`] : []),
      ...(speakerId
        ? [`    speakers: [{ ${speaker?.split ? `each: ${JSON.stringify(speaker.name)}, ` : ''}actor: ${speakerId} }]`]
        : []),
      ...(source ? [`    citations: [{ source: ${idOf('source', source)} }]`] : []),
    )
  return lines.length > 0 ? lines : [`# unsure: no column's name tells what it holds; write records as in a bundle.`]
}

function actors(list: string, prefix: string, seen: SeenColumn, more: string[], why: string): string[] {
  const each = seen.split === null ? [] : [`    each: ${JSON.stringify(seen.name)}`]
  return [
    `${list}:`,
    `  - id: ${idOf(prefix, seen)}${unsure(why)}`,
    ...each,
    `    labels: { en: ${column(seen)} }`,
    ...more,
  ]
}

function idOf(prefix: string, { name }: SeenColumn): string {
  return `{ template: ${JSON.stringify(`${prefix}/{${name}}`)} }`
}

function column({ name }: SeenColumn): string {
  return `{ column: ${JSON.stringify(name)} }`
}
