/** The format pax: the table of the PA-X Peace Agreements Database, an agreement a row. */
import { stateCoded, stateId, stateRecord } from '../actors/countries.ts'
import {
  type Conversion,
  type Converted,
  countCleaned,
  type FileFormat,
  type ListedRecord,
  type Notes,
  newNotes,
} from '../format.ts'
import { slugOf } from '../ids.ts'
import { checkColumns, hasColumns } from '../table/columns.ts'
import { isDay } from '../table/dates.ts'
import { readTable, type TableRow } from '../table/read-table.ts'
import { datasetOf, headOf } from '../whole-file.ts'
import { languageOfTitle } from './titles.ts'
import { type PaxVariable, topicsOfVariable, variablesIn } from './variables.ts'

const NEEDED = ['PP', 'PPName', 'AgtId', 'Agt', 'Dat', 'Status', 'Stage']
const USED = new Set([...NEEDED, 'Part', 'ThrdPart', 'Agtp', 'Loc1ISO', 'Loc2ISO', 'UcdpAgr', 'PamAgr'])

const STAGES: Record<string, string> = {
  Pre: 'PRE_NEGOTIATION',
  SubPar: 'PARTIAL',
  SubComp: 'COMPREHENSIVE',
  Imp: 'IMPLEMENTATION',
  Ren: 'RENEWAL',
  Cea: 'CEASEFIRE',
  Oth: 'OTHER',
  Other: 'OTHER',
}

/** Columns of ids that others have given an agreement. */
const ELSEWHERE: Record<string, string> = { AgtId: 'pa-x', UcdpAgr: 'ucdp-agreement', PamAgr: 'pam' }

export const pax: FileFormat = {
  name: 'pax',
  recognizes: (input) => hasColumns(input, NEEDED),
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    const { form, rows } = await readTable(input, notes)
    checkColumns(input, form.columns, NEEDED, 'PA-X')
    const variables = variablesIn(form.columns)
    notes.unused = form.columns.filter((column) => !USED.has(column) && !variables.has(column))
    const license = 'CC-BY-NC-SA-4.0'
    return {
      head: headOf(input, 'PA-X Peace Agreements Database', license),
      table: form,
      rows: converted(rows, variables, datasetOf(input, license), notes),
      notes,
    }
  },
}

async function* converted(
  rows: AsyncIterable<TableRow>,
  variables: Map<string, PaxVariable>,
  dataset: ListedRecord,
  notes: Notes,
): AsyncGenerator<Converted> {
  for await (const { row, cells, misshapen } of rows) {
    const [id, title, stage] = ['AgtId', 'Agt', 'Stage'].map((column) => cells.get(column) ?? '')
    if (misshapen) yield { row, why: misshapen }
    else if (!id || !title) yield { row, why: `has no ${id ? 'Agt, the title' : 'AgtId, the id'} of an agreement.` }
    else if (stage && !(stage in STAGES))
      yield { row, why: `Stage is "${stage}"; it must be one of ${Object.keys(STAGES).join(', ')}.` }
    else yield { row, records: [dataset, ...agreementOf(cells, variables, dataset.record.id, notes)] }
  }
}

/** The agreement, its document, its process, its states, and what it provides for. */
function agreementOf(
  cells: ReadonlyMap<string, string>,
  variables: Map<string, PaxVariable>,
  dataset: string,
  notes: Notes,
): ListedRecord[] {
  const cell = (column: string) => cells.get(column) ?? ''
  const slug = slugOf(cell('AgtId'))
  const id = `agreement/pax-${slug}`
  const language = languageOfTitle(cell('Agt'))
  // A title is one line, however the cell is broken.
  const title = { [language]: cell('Agt').replaceAll(/\s+/g, ' ') }
  const document = { id: `source/pax-document-${slug}`, title, type: 'DOCUMENT' }
  const process = {
    id: `process/pax-${slugOf(cell('PP') || cell('PPName'))}`,
    labels: { en: cell('PPName') },
    status: 'UNKNOWN',
  }
  const hasProcess = cell('PPName') !== ''
  const provided = [...variables.values()].filter(({ name }) => Number(cells.get(name)) > 0)
  const topics = [...new Set(provided.flatMap((variable) => topicsOfVariable(variable)).map(({ record }) => record.id))]
  const status = isSigned(cell('Status'), cell('Part')) ? 'SIGNED' : 'AGREED'
  const day = isDay(cell('Dat')) ? cell('Dat') : null
  const citation = { source: dataset, locator: `AgtId ${cell('AgtId')}` }
  const states = cell('Agtp').includes('Local') ? [] : statesIn([cell('Loc1ISO'), cell('Loc2ISO')], notes)
  const agreement = {
    id,
    labels: title,
    ...described(cell('Part'), cell('ThrdPart')),
    ...(cell('Stage') ? { stage: STAGES[cell('Stage')] } : {}),
    ...formOf(cell('Status')),
    status,
    ...(day && status === 'SIGNED' ? { signed: day } : {}),
    statusHistory: [{ status, ...(day ? { on: day } : {}), citations: [citation] }],
    ...(hasProcess ? { processes: [process.id] } : {}),
    documents: [document.id],
    ...(topics.length > 0 ? { topics } : {}),
    ...(states.length > 0 ? { parties: states.map((iso3) => ({ actor: stateId(iso3), role: 'PARTY' })) } : {}),
    identifiers: identifiersOf(cells),
    citations: [citation],
  }
  return [
    ...states.map((iso3) => stateRecord(iso3)),
    ...provided.flatMap(topicsOfVariable),
    { collection: 'sources', record: document },
    ...(hasProcess ? [{ collection: 'processes', record: process }] : []),
    { collection: 'agreements', record: agreement },
    ...provided
      .filter(({ isMain }) => isMain)
      .map((variable) => provisionOf(variable, Number(cell(variable.name)), id, slug, citation)),
  ]
}

/** Who signed nothing has only agreed: what is called unsigned, takes up an earlier agreement or is of unclear form. */
function isSigned(form: string, parties: string): boolean {
  return !/unclear|subsequent/i.test(form) && !/\bunsigned\b/i.test(parties)
}

function formOf(text: string): { form?: string } {
  const forms: [RegExp, string][] = [
    [/multiparty/i, 'MULTIPARTY'],
    [/unilateral/i, 'UNILATERAL'],
    [/subsequent/i, 'SUBSEQUENT'],
    [/unclear/i, 'UNCLEAR'],
  ]
  const [, form] = forms.find(([words]) => words.test(text)) ?? []
  return form ? { form } : {}
}

function described(parties: string, thirdParties: string): { description?: { en: string } } {
  const said = [parties && `Parties: ${parties}`, thirdParties && `Third parties: ${thirdParties}`].filter(Boolean)
  return said.length === 0 ? {} : { description: { en: said.join('\n\n') } }
}

/** The states of the cells; a cell may have several. */
function statesIn(cells: string[], notes: Notes): string[] {
  const codes = cells.flatMap((cell) => cell.split(/[^A-Za-z]+/)).filter((code) => code !== '' && code !== 'NA')
  const states = codes.flatMap((code) => {
    const iso3 = stateCoded(code)
    if (iso3 === null) countCleaned(notes, `${code}, which is no state's code, left out`)
    return iso3 ?? []
  })
  return [...new Set(states)]
}

function identifiersOf(cells: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ELSEWHERE).flatMap(([column, scheme]) => {
      const value = cells.get(column)
      return value === undefined || value === 'NA' ? [] : [[scheme, value]]
    }),
  )
}

function provisionOf(
  variable: PaxVariable,
  weight: number,
  agreement: string,
  slug: string,
  citation: object,
): ListedRecord {
  const record = {
    id: `provision/pax-${slug}-${slugOf(variable.name)}`,
    text: { en: variable.words },
    status: 'AGREED',
    agreement,
    amounts: [
      {
        value: weight,
        unit: '{weight}',
        role: 'OTHER',
        of: { en: 'how much of the agreement is about it, from 1 to 3' },
      },
    ],
    topics: [variable.topic],
    citations: [{ ...citation, locator: `AgtId ${slug}, ${variable.name}` }],
  }
  return { collection: 'provisions', record }
}
