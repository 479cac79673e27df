/** What sort of actor an entity of Wikidata is, by what it is an instance of. */
import { stateCoded, stateId } from '../actors/countries.ts'
import { itemsOf, textOf } from './statements.ts'

const HUMAN = 'Q5'
const STATES = new Set(['Q6256', 'Q3624078', 'Q7275', 'Q63791824', 'Q20181813', 'Q3024240'])

/** Classes → types of organizations. */
const ORGANIZATIONS: Record<string, string> = {
  Q7278: 'PARTY',
  Q484652: 'INTERNATIONAL',
  Q245065: 'INTERNATIONAL',
  Q4830453: 'COMPANY',
  Q783794: 'COMPANY',
  Q6881511: 'COMPANY',
  Q891723: 'COMPANY',
  Q11032: 'MEDIA',
  Q192283: 'MEDIA',
  Q1616075: 'MEDIA',
  Q1193236: 'MEDIA',
  Q3918: 'UNIVERSITY',
  Q41487: 'COURT',
  Q190752: 'COURT',
  Q772547: 'MILITARY',
  Q37726: 'MILITARY',
  Q176799: 'MILITARY',
  Q7188: 'GOVERNMENT',
  Q192350: 'GOVERNMENT',
  Q327333: 'GOVERNMENT',
  Q35749: 'GOVERNMENT',
  Q17149090: 'ARMED_GROUP',
  Q41710: 'ETHNIC_GROUP',
  Q49773: 'MOVEMENT',
  Q2738074: 'MOVEMENT',
  Q22687: 'FUND',
  Q43229: 'UNKNOWN',
  Q163740: 'UNKNOWN',
  Q79913: 'UNKNOWN',
}

/** An actor's id, list and what its kind needs. */
export interface WikidataActor {
  id: string
  collection: 'persons' | 'states' | 'organizations'
  needed: { type?: string; iso3?: string }
}

/** The actor that the entity is; null if it is none. A state has the id of its ISO code, if it has one. */
export function actorIn(entity: Record<string, unknown>): WikidataActor | null {
  const slug = `wikidata-${String(entity.id).toLowerCase()}`
  const classes = itemsOf(entity, 'P31')
  if (classes.includes(HUMAN)) return { id: `person/${slug}`, collection: 'persons', needed: {} }
  if (classes.some((each) => STATES.has(each))) {
    const iso3 = stateCoded(textOf(entity, 'P298') ?? textOf(entity, 'P297') ?? '')
    return { id: iso3 ? stateId(iso3) : `state/${slug}`, collection: 'states', needed: iso3 ? { iso3 } : {} }
  }
  const types = classes.flatMap((each) => ORGANIZATIONS[each] ?? [])
  const type = types.find((each) => each !== 'UNKNOWN') ?? types[0]
  return type === undefined ? null : { id: `organization/${slug}`, collection: 'organizations', needed: { type } }
}
