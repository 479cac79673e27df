/** The list of sources in an address. */
import { allOf, type Condition, codes, given, grades, ids, languages, orderBy } from './choices.ts'
import { dayFilter, days, undatedChoices } from './days.ts'
import { addressOf, oneOf, text, type ValuesOf } from './parameters.ts'

export const sourceParameters = {
  text: text(),
  types: codes('SourceType'),
  reliability: grades('Reliability'),
  publishers: ids(['organization']),
  languages: languages(),
  exactLanguages: languages(),
  relevance: codes('Relevance'),
  /** When it was published; `published` itself is the moment of the page. */
  publishedIn: days(),
  undated: oneOf(undatedChoices, 'out'),
  order: oneOf(
    ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'LABEL_ASC', 'CITATION_COUNT_DESC', 'RECORDED_DESC'],
    'PUBLISHED_DESC',
  ),
}

export type SourceValues = ValuesOf<typeof sourceParameters>

export function sourcesAddress(values: Partial<SourceValues>, search = ''): string {
  return addressOf('/sources', sourceParameters, values, search)
}

const alike = ['text', 'types', 'reliability', 'publishers', 'languages', 'exactLanguages', 'relevance'] as const

/** The SourceFilter of the API. */
export function sourceFilterFrom(values: Partial<SourceValues>): Condition {
  return allOf([
    ...alike.map((field) => given(field, values[field])),
    dayFilter('published', values.publishedIn ?? null, values.undated ?? 'out'),
  ])
}

export const sourceOrderFrom = ({ order = 'PUBLISHED_DESC' }: Partial<SourceValues>) => orderBy(order)
