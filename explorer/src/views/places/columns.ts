/** The columns of the list of places as CSV: `id`, `label` (in the page's language), `within`, `iso3`, `latitude`, `longitude`, `events` (how many), `description`. */
import type { Columns } from '../../take-away/taking.ts'
import type { PlaceRowFragment } from './places.graphql.ts'

export const columns: Columns<PlaceRowFragment> = [
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  ['within', ({ within }) => within?.label],
  ['iso3', ({ iso3 }) => iso3],
  ['latitude', ({ latitude }) => latitude],
  ['longitude', ({ longitude }) => longitude],
  ['events', ({ events }) => events?.totalCount],
  ['description', ({ description }) => description],
]
