/** Reads a mapping from its file, and reports everything that is wrong with it, with line and column. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { DocumentPlace, described, isMap } from '../../bundle/check/document-place.ts'
import { advice } from '../../bundle/check/nearest.ts'
import { keysOf } from '../../bundle/check/record-from.ts'
import { wordsFrom } from '../../bundle/check/words.ts'
import { Findings } from '../../bundle/read/problems.ts'
import { plainValue } from '../../bundle/read/written.ts'
import { documentFrom } from '../../bundle/read/yaml-file.ts'
import type { Kind } from '../../model/declared.ts'
import { model } from '../../model/model.ts'
import { FormatError } from '../format.ts'
import type { TableOptions } from '../table/read-table.ts'
import { ruleFrom } from './column-rules.ts'
import { ALL_CELLS, COLUMN, EACH, type Mapping, PLACEHOLDER, type RecordTemplate, TEMPLATE, WHEN } from './mapping.ts'

/** How large a mapping may be. */
const MOST_CHARACTERS = 1_000_000
const VERSION = 1
const EXAMPLE = 'a map such as {mapping: 1, bundle: {author: Jane Doe, license: CC-BY-4.0}, persons: […]}'
const WRONG = 'The mapping is wrong; nothing was written.'

const kinds = new Map(
  [...model.kinds.values()].flatMap((kind) => (kind.collection ? [[kind.collection, kind] as const] : [])),
)

/** Throws a BundleError with all problems of the mapping. */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new FormatError(`The mapping ${path} cannot be read (${error.code}).`)
  })
  if (text.length > MOST_CHARACTERS)
    throw new FormatError(`The mapping ${path} has more than ${MOST_CHARACTERS.toLocaleString('en-US')} characters.`)
  const findings = new Findings()
  const document = documentFrom(basename(path), text, findings)
  const mapping = document ? mappingFrom(document.value, new DocumentPlace(findings, document.text, [])) : undefined
  findings.throwIfAny(WRONG)
  return mapping as Mapping
}

function mappingFrom(value: unknown, place: DocumentPlace): Mapping | undefined {
  const map = place.map(value, ['mapping', 'bundle', 'table', 'absent', 'columns', ...kinds.keys()], EXAMPLE)
  if (!map) return undefined
  if (plainValue(map.mapping) !== VERSION) place.at('mapping').wrong(`must be ${VERSION}, the version of the form.`)
  const named: Mapping['named'] = new Map()
  const rules =
    map.columns === undefined
      ? {}
      : (place.at('columns').map(map.columns, namesIn(map.columns), 'a map of columns') ?? {})
  const columns = new Map(
    Object.entries(rules).map(([column, rule]) => [column, ruleFrom(rule, place.at('columns').at(column), named)]),
  )
  const records = [...kinds].flatMap(([collection, kind]) => {
    if (map[collection] === undefined) return []
    const at = place.at(collection)
    return (at.list(map[collection], 'a list of records') ?? []).flatMap((each, index) =>
      templateFrom(collection, kind, each, at.at(index), named),
    )
  })
  if (records.length === 0)
    place.wrong(`makes no records; it needs a list such as persons, of records as a bundle has them.`)
  return {
    head: headOf(map.bundle, place.at('bundle')),
    table: tableFrom(map.table, place.at('table')),
    absent: absentFrom(map.absent, place.at('absent')),
    columns,
    records,
    named,
  }
}

/** Any name may be a column's. */
function namesIn(value: unknown): string[] {
  return isMap(value) ? Object.keys(value) : []
}

function headOf(value: unknown, place: DocumentPlace): Mapping['head'] {
  const map = place.map(
    value,
    ['name', 'author', 'license'],
    'a map such as {name: talks, author: Jane Doe, license: CC-BY-4.0}',
  )
  const words = (key: string) => (map?.[key] === undefined ? undefined : wordsFrom(map[key], place.at(key)))
  const [author, license] = [words('author'), words('license')]
  if (map && map.author === undefined) place.wrong('has no author: who made the bundle.')
  if (map && map.license === undefined) place.wrong('has no license: an SPDX identifier or a short text.')
  return { name: words('name') ?? null, author: author ?? '', license: license ?? '' }
}

const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'windows-1252'] as const

function tableFrom(value: unknown, place: DocumentPlace): TableOptions {
  if (value === undefined) return {}
  const map = place.map(value, ['encoding', 'delimiter', 'columns', 'quotes'], 'a map such as {delimiter: ";"}') ?? {}
  const encoding = ENCODINGS.find((each) => each.toLowerCase() === String(map.encoding).toLowerCase())
  if (map.encoding !== undefined && !encoding)
    place.at('encoding').wrong(`is ${described(map.encoding)}; ${advice(String(map.encoding), [...ENCODINGS])}`)
  const { delimiter, quotes } = map
  const isOne = typeof delimiter === 'string' && delimiter.length === 1
  if (delimiter !== undefined && !isOne) place.at('delimiter').wrong('must be one character, such as ";" or "\\t".')
  if (quotes !== undefined && typeof plainValue(quotes) !== 'boolean')
    place.at('quotes').wrong('must be true or false.')
  const columns = map.columns === undefined ? undefined : textsFrom(map.columns, place.at('columns'))
  return {
    ...(encoding ? { encoding } : {}),
    ...(isOne ? { delimiter } : {}),
    ...(columns ? { columns } : {}),
    ...(plainValue(quotes) === false ? { quotes: false } : {}),
  }
}

function absentFrom(value: unknown, place: DocumentPlace): ReadonlySet<string> {
  return new Set(value === undefined ? [] : textsFrom(value, place))
}

function textsFrom(value: unknown, place: DocumentPlace): string[] {
  return (place.list(value, 'a list of texts') ?? []).map(String)
}

function templateFrom(
  collection: string,
  kind: Kind,
  value: unknown,
  place: DocumentPlace,
  named: Mapping['named'],
): RecordTemplate[] {
  const fields = place.map(value, [...keysOf(kind), EACH, WHEN], `a map with id, ${keysOf(kind)[1]} and so on`)
  if (!fields) return []
  const { id } = fields
  const template = isMap(id) ? id[TEMPLATE] : id
  if (typeof template !== 'string' || !template.startsWith(`${kind.prefix}/`))
    place
      .at('id')
      .wrong(`must be a template that begins with ${kind.prefix}/, such as {template: "${kind.prefix}/{name}"}.`)
  noteColumns(fields, place, named)
  return [{ collection, fields }]
}

/** Notes every column that a value names, and reports what is no way to name one. */
function noteColumns(value: unknown, place: DocumentPlace, named: Mapping['named']): void {
  const note = (column: string, at: DocumentPlace) => {
    if (column !== ALL_CELLS && !named.has(column)) named.set(column, at)
  }
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) noteColumns(each, place.at(index), named)
    return
  }
  if (!isMap(value)) return
  const made = [COLUMN, TEMPLATE].find((key) => key in value)
  if (made) {
    const text = value[made]
    if (Object.keys(value).length > 1) place.wrong(`has more than ${made}, which stands alone in its map.`)
    if (typeof text !== 'string') place.at(made).wrong(`is ${described(text)}; it must be a text.`)
    else if (made === COLUMN) note(text, place.at(made))
    else for (const [, column = ''] of text.matchAll(PLACEHOLDER)) note(column, place.at(made))
    return
  }
  for (const [key, each] of Object.entries(value)) {
    const at = place.at(key)
    if (key === EACH && typeof each === 'string') note(each, at)
    else if (key === EACH) at.wrong(`is ${described(each)}; it must be the name of a column.`)
    else if (key === WHEN && isMap(each)) for (const column of Object.keys(each)) note(column, at.at(column))
    else if (key === WHEN) at.wrong(`is ${described(each)}; it must be a map of columns, e.g. {type: speech}.`)
    else noteColumns(each, at, named)
  }
}
