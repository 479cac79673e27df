/**
 * The columns of the list of agreements as CSV: `id`, `label` (in the page's language), `signed` (EDTF), `signed_earliest`, `signed_latest`,
 * `reported_by`, `status`, `stage`, `form`, `parties` and their `roles`, `processes`, `description`.
 */
import { type Columns, joined } from '../../take-away/taking.ts'
import type { AgreementRowFragment } from './agreements.graphql.ts'

export const columns: Columns<AgreementRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['signed', ({ signed }) => signed?.edtf],
  ['signed_earliest', ({ signed }) => signed?.earliest],
  ['signed_latest', ({ signed }) => signed?.latest],
  ['reported_by', ({ reportedBy }) => reportedBy],
  ['status', ({ status }) => status],
  ['stage', ({ stage }) => stage],
  ['form', ({ form }) => form],
  ['parties', ({ parties }) => joined(parties.map(({ actor }) => actor.label))],
  ['roles', ({ parties }) => joined(parties.map(({ role }) => role))],
  ['processes', ({ processes }) => joined(processes.map(({ label }) => label))],
  ['description', ({ description }) => description],
]
