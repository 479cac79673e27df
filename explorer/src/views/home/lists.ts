/** Which list holds the records of a kind. */
import { codes } from '../../address/choices.ts'

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

const actorParameters = { kinds: codes('ActorKind') }

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

/** Null where the records of a kind are listed only on the pages of others, as provisions are on those of agreements. */
export function listOf(
  kind: EntityKind,
): { path: string; parameters: typeof actorParameters; values: { kinds?: string[] } } | null {
  if (['PERSON', 'ORGANIZATION', 'STATE'].includes(kind))
    return { path: '/actors', parameters: actorParameters, values: { kinds: [kind] } }
  const path = paths[kind]
  return path ? { path, parameters: actorParameters, values: {} } : null
}
