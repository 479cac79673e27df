/**
 * The columns of the list of negotiations as CSV: `id`, `label` (in the page's language), `status`, `participants` and their `roles`, `topics`,
 * `part_of`, `claims`, `events`, `agreements` (how many), `description`.
 */
import { type Columns, joined } from '../../take-away/taking.ts'
import type { ProcessRowFragment } from './processes.graphql.ts'

export const columns: Columns<ProcessRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['status', ({ status }) => status],
  ['participants', ({ participants }) => joined(participants.map(({ actor }) => actor.label))],
  ['roles', ({ participants }) => joined(participants.map(({ role }) => role))],
  ['topics', ({ topics }) => joined(topics.map(({ label }) => label))],
  ['part_of', ({ partOf }) => partOf?.label],
  ['claims', ({ claims }) => claims?.totalCount],
  ['events', ({ events }) => events?.totalCount],
  ['agreements', ({ agreements }) => agreements?.totalCount],
  ['description', ({ description }) => description],
]
