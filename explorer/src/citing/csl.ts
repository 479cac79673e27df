/** Citations as CSL-JSON (Citation Style Language 1.0.2): an item for the record, and one for each source. */
import { type CslDate, cslDate, partsOf } from './dates.ts'
import type { Cited, CitedSource } from './record.ts'

export interface CslItem {
  id: string
  type: string
  title: string
  author?: { literal: string }[]
  issued?: CslDate
  accessed?: CslDate
  publisher?: string
  'container-title'?: string
  URL?: string
  language?: string
  note?: string
}

const ofRecord = { CLAIM: 'speech', EVENT: 'event', AGREEMENT: 'treaty', OTHER: 'document' } as const

const ofSource: Record<string, string> = {
  ARTICLE: 'article-newspaper',
  WIRE: 'article-newspaper',
  BROADCAST: 'broadcast',
  POST: 'post',
  DATASET: 'dataset',
}

/** A name is kept whole: which part of it is the family's is not recorded. */
const literal = (names: readonly string[]) =>
  names.length > 0 ? { author: names.map((name) => ({ literal: name })) } : {}

function recordItem(record: Cited): CslItem {
  const undated = record.reportedBy ? `undated, reported by ${record.reportedBy}` : 'undated'
  const sources = record.sources.map(({ source }) => source.id)
  const note = [
    record.day ? '' : undated,
    record.withdrawn ? 'withdrawn' : '',
    sources.length > 0 ? `According to ${sources.join(', ')}` : '',
  ].filter(Boolean)
  return {
    id: record.id,
    type: ofRecord[record.kind],
    title: record.text,
    ...literal(record.by.map(({ name }) => name)),
    ...(record.day && { issued: cslDate(record.day) }),
    publisher: 'Parley',
    URL: record.permalink,
    ...(note.length > 0 && { note: note.join('; ') }),
  }
}

function sourceItem({ source }: CitedSource): CslItem {
  const { id, title, authors, published, publisher, url, language, retrievedOn, type } = source
  const article = type === 'ARTICLE' || type === 'WIRE'
  return {
    id,
    type: ofSource[type] ?? 'document',
    title,
    ...literal(authors.map(({ label }) => label)),
    ...(published && { issued: cslDate(published) }),
    ...(retrievedOn && { accessed: { 'date-parts': [partsOf(retrievedOn)] } }),
    ...(publisher && { [article ? 'container-title' : 'publisher']: publisher.label }),
    ...(url && { URL: url }),
    ...(language && { language }),
  }
}

/** All items, each source once. */
export function cslJson(records: readonly Cited[]): CslItem[] {
  const sources = new Map(records.flatMap(({ sources }) => sources).map((cited) => [cited.source.id, cited]))
  return [...records.map(recordItem), ...[...sources.values()].map(sourceItem)]
}
