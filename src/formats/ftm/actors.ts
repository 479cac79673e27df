/** FollowTheMoney's persons and organizations as actors, and its addresses as places. */
import { stateCoded } from '../actors/countries.ts'
import type { ListedRecord } from '../format.ts'
import { slugOf } from '../ids.ts'
import { type FtmEntity, firstOf, valuesOf } from './entity.ts'

/** What an organization of each schema is; a Person is none. */
const TYPES: Record<string, string> = {
  Company: 'COMPANY',
  Organization: 'UNKNOWN',
  LegalEntity: 'UNKNOWN',
  PublicBody: 'GOVERNMENT',
}

/** Properties that hold ids of others, and our names of their schemes. */
const SCHEMES: Record<string, string> = {
  wikidataId: 'wikidata',
  leiCode: 'lei',
  registrationNumber: 'registration-number',
  taxNumber: 'tax-number',
  ogrnCode: 'ogrn',
  innCode: 'inn',
  opencorporatesUrl: 'opencorporates',
}

/** FollowTheMoney does not say in which language a name is. */
const UNKNOWN_LANGUAGE = 'und'

/** Properties of actors that become something. */
export const USED_OF_ACTORS = [
  'name',
  'alias',
  'weakAlias',
  'previousName',
  'summary',
  'notes',
  ...Object.keys(SCHEMES),
]

/** The id of the actor that an entity of that schema is; null if it is no actor. */
export function actorIdOf({ id, schema }: Pick<FtmEntity, 'id' | 'schema'>): string | null {
  if (schema === 'Person') return `person/ftm-${slugOf(id)}`
  return schema in TYPES ? `organization/ftm-${slugOf(id)}` : null
}

/** The actor; or why it cannot be one. */
export function actorOf(entity: FtmEntity, citation: object): ListedRecord[] | string {
  const names = valuesOf(entity, 'name', 'alias', 'weakAlias')
  const former = valuesOf(entity, 'previousName').filter((name) => !names.includes(name))
  if (names.length === 0) return 'has no name.'
  const labels = [
    ...names.map((value, index) => ({ value, kind: index === 0 ? 'PREFERRED' : 'ALTERNATE' })),
    ...former.map((value) => ({ value, kind: 'FORMER' })),
  ].map((label) => ({ ...label, lang: UNKNOWN_LANGUAGE }))
  const summary = firstOf(entity, 'summary', 'notes')
  const record = {
    id: actorIdOf(entity) as string,
    labels,
    ...(entity.schema === 'Person' ? {} : { type: TYPES[entity.schema] }),
    ...(summary === null ? {} : { description: { [UNKNOWN_LANGUAGE]: summary } }),
    identifiers: { ftm: entity.id, ...identifiersOf(entity) },
    citations: [citation],
  }
  return [{ collection: entity.schema === 'Person' ? 'persons' : 'organizations', record }]
}

function identifiersOf(entity: FtmEntity): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMES).flatMap(([property, scheme]) => {
      const value = firstOf(entity, property)
      return value === null ? [] : [[scheme, value]]
    }),
  )
}

/** An address as a place; or why it cannot be one. */
export function placeOf(entity: FtmEntity, citation: object): ListedRecord[] | string {
  const [name = null] = [firstOf(entity, 'full'), valuesOf(entity, 'street', 'postalCode', 'city').join(', ')].filter(
    Boolean,
  )
  if (name === null) return 'has no full, street or city.'
  const iso3 = stateCoded(firstOf(entity, 'country') ?? '')
  const record = {
    id: `place/ftm-${slugOf(entity.id)}`,
    labels: { [UNKNOWN_LANGUAGE]: name },
    ...(iso3 ? { iso3 } : {}),
    identifiers: { ftm: entity.id },
    citations: [citation],
  }
  return [{ collection: 'places', record }]
}
