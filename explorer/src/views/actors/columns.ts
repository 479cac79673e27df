/**
 * The columns of the list of actors as CSV: `id`, `label` (in the page's language), `kind`, `organization_type`, `iso3`, `part_of`,
 * `offices` (former ones too), `claims` (how many), `description`.
 */
import { type Columns, joined } from '../../take-away/taking.ts'
import type { ActorRowFragment } from './actors.graphql.ts'

export const columns: Columns<ActorRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['kind', ({ kind }) => kind],
  ['organization_type', (actor) => ('type' in actor ? actor.type : null)],
  ['iso3', (actor) => ('iso3' in actor ? actor.iso3 : null)],
  ['part_of', (actor) => ('partOf' in actor ? actor.partOf?.label : null)],
  [
    'offices',
    (actor) => ('tenures' in actor ? joined(actor.tenures.map(({ office, of }) => `${office} (${of.label})`)) : null),
  ],
  ['claims', ({ claims }) => claims?.totalCount],
  ['description', ({ description }) => description],
]
