/** The columns of the list of topics as CSV: `id`, `label` (in the page's language), `broader_id`, `scheme`, `description`. */
import type { Columns } from '../../take-away/taking.ts'
import type { TopicRowFragment } from './topics.graphql.ts'

export const columns: Columns<TopicRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['broader_id', ({ broader }) => broader?.id],
  ['scheme', ({ scheme }) => scheme],
  ['description', ({ description }) => description],
]
