/** Citations as BibTeX: an entry for the record, and one for each source, so that either can be cited. */
import { bibDate } from './dates.ts'
import type { Cited, CitedSource } from './record.ts'

type Fields = [name: string, value: string][]

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Letters of all scripts stay as they are, in UTF-8. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => escapes[sign] ?? sign).replaceAll(/\s+/g, ' ')
}

/** Fields that are read as they are: an escape would be part of the address. */
const address = (url: string): string => url.replaceAll(/[{}\\ ]/g, (sign) => encodeURIComponent(sign))

/** A name is kept whole: which part of it is the family's is not recorded. */
const names = (all: readonly string[]): string => all.map((name) => `{${escaped(name)}}`).join(' and ')

const key = (id: string): string => id.replace('/', ':').replaceAll(/[^A-Za-z0-9:.-]/g, '-')

function entry(type: string, id: string, fields: Fields): string {
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`)
  return `@${type}{${key(id)},\n${lines.join(',\n')}\n}`
}

function recordEntry(record: Cited): string {
  const note = [
    record.day ? '' : record.reportedBy ? `undated, reported by ${record.reportedBy}` : 'undated',
    record.day && bibDate(record.day).every(([name]) => name !== 'date') ? record.day.label : '',
    record.withdrawn ? 'withdrawn' : '',
    record.sources.length > 0 ? `According to ${record.sources.map(({ source }) => key(source.id)).join(', ')}` : '',
  ].filter(Boolean)
  return entry('misc', record.id, [
    ['author', names(record.by.map(({ name }) => name))],
    ['title', `{${escaped(record.text)}}`],
    ...(record.day ? bibDate(record.day) : []),
    ['howpublished', `Parley, ${escaped(record.id)}`],
    ['url', address(record.permalink)],
    ['note', escaped(note.join('; '))],
  ])
}

const types: Record<string, string> = { ARTICLE: 'article', WIRE: 'article', DATASET: 'misc', POST: 'misc' }

function sourceEntry({ source }: CitedSource): string {
  const type = types[source.type] ?? 'misc'
  const publisher = source.publisher ? escaped(source.publisher.label) : ''
  return entry(type, source.id, [
    ['author', names(source.authors.map(({ label }) => label))],
    ['title', `{${escaped(source.title)}}`],
    [type === 'article' ? 'journal' : 'publisher', publisher],
    ...(source.published ? bibDate(source.published) : []),
    ['url', source.url ? address(source.url) : ''],
    ['urldate', source.retrievedOn ?? ''],
    ['language', source.language ?? ''],
  ])
}

/** All entries, each source once. */
export function bibtex(records: readonly Cited[]): string {
  const sources = new Map(records.flatMap(({ sources }) => sources).map((cited) => [cited.source.id, cited]))
  return `${[...records.map(recordEntry), ...[...sources.values()].map(sourceEntry)].join('\n\n')}\n`
}
