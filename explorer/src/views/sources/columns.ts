/**
 * The columns of the list of sources as CSV: `id`, `title` (in the page's language), `type`, `published` (EDTF), `published_earliest`,
 * `published_latest`, `publisher`, `reliability` (A to F), `relevance`, `language`, `url`, `claims` (how many it carries).
 */
import { gradeLetter } from '../../elements/grade-words.ts'
import type { Columns } from '../../take-away/taking.ts'
import type { SourceRowFragment } from './sources.graphql.ts'

export const columns: Columns<SourceRowFragment> = [
  ['id', ({ id }) => id],
  ['title', ({ label }) => label],
  ['type', ({ type }) => type],
  ['published', ({ published }) => published?.edtf],
  ['published_earliest', ({ published }) => published?.earliest],
  ['published_latest', ({ published }) => published?.latest],
  ['publisher', ({ publisher }) => publisher?.label],
  ['reliability', ({ reliability }) => gradeLetter(reliability)],
  ['relevance', ({ relevance }) => relevance],
  ['language', ({ language }) => language],
  ['url', ({ url }) => url],
  ['claims', ({ claims }) => claims?.totalCount],
]
