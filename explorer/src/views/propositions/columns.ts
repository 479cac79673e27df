/**
 * The columns of the list of propositions as CSV: `id`, `label` (in the page's language), `type`, `topics`, `claims`, `support`, `oppose`, `neutral`
 * (how many claims), `description`.
 */
import { type Columns, joined } from '../../take-away/taking.ts'
import type { PropositionRowFragment } from './propositions.graphql.ts'

const countOf = (stance: string) => (proposition: PropositionRowFragment) =>
  proposition.claims?.distribution?.buckets.find(({ key }) => key === stance)?.count ?? 0

export const columns: Columns<PropositionRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['type', ({ type }) => type],
  ['topics', ({ topics }) => joined(topics.map(({ label }) => label))],
  ['claims', ({ claims }) => claims?.totalCount],
  ['support', countOf('SUPPORT')],
  ['oppose', countOf('OPPOSE')],
  ['neutral', countOf('NEUTRAL')],
  ['description', ({ description }) => description],
]
