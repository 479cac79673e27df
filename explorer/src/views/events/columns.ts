/**
 * The columns of the list of events as CSV: `id`, `label` (in the page's language), `time` (EDTF), `time_earliest`, `time_latest`, `reported_by`,
 * `status`, `type`, `outcome`, `channel`, `coding` (MACHINE: coded by a program), `place`, `participants` and their `roles`, `processes`,
 * `description`.
 */
import { type Columns, joined } from '../../take-away/taking.ts'
import type { EventRowFragment } from './events.graphql.ts'

export const columns: Columns<EventRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['time', ({ time }) => time?.edtf],
  ['time_earliest', ({ time }) => time?.earliest],
  ['time_latest', ({ time }) => time?.latest],
  ['reported_by', ({ reportedBy }) => reportedBy],
  ['status', ({ status }) => status],
  ['type', ({ type }) => type],
  ['outcome', ({ outcome }) => outcome],
  ['channel', ({ channel }) => channel],
  ['coding', ({ coding }) => coding],
  ['place', ({ place }) => place?.label],
  ['participants', ({ participants }) => joined(participants.map(({ actor }) => actor.label))],
  ['roles', ({ participants }) => joined(participants.map(({ role }) => role))],
  ['processes', ({ processes }) => joined(processes.map(({ label }) => label))],
  ['description', ({ description }) => description],
]
