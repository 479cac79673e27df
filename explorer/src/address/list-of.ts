/** Which list holds the records of a kind. */
import { actorsAddress } from './actor-filter.ts'
import { addressOf } from './parameters.ts'

/** The kinds of the API's EntityKind. */
export type EntityKind =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'STATE'
  | 'PROCESS'
  | 'EVENT'
  | 'AGREEMENT'
  | 'PROVISION'
  | 'CLAIM'
  | 'PROPOSITION'
  | 'SOURCE'
  | 'TOPIC'
  | 'PLACE'

const paths: Partial<Record<EntityKind, string>> = {
  PROCESS: '/processes',
  EVENT: '/events',
  AGREEMENT: '/agreements',
  CLAIM: '/claims',
  PROPOSITION: '/propositions',
  SOURCE: '/sources',
  TOPIC: '/topics',
  PLACE: '/places',
}

/** Its address, at the moment of `search`; null where the records of a kind are only on the pages of others, as provisions are on those of agreements. */
export function listOf(kind: EntityKind, search: string): string | null {
  if (kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'STATE') return actorsAddress({ kinds: [kind] }, search)
  const path = paths[kind]
  return path ? addressOf(path, {}, {}, search) : null
}
