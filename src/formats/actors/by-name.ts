/** Makes actors of the English names that machine-coded events have: `United States`, `Police (India)`, `Angela Merkel`. */
import type { ListedRecord } from '../format.ts'
import { slugOf } from '../ids.ts'
import { stateId, stateNamed, stateRecord } from './countries.ts'
import { isRole, looksLikePerson, typeOfOrganization } from './kinds.ts'

/** An actor and what has to be there with it: its own record is the last one. */
export interface NamedActor {
  id: string
  records: ListedRecord[]
}

/** What belongs to the state in brackets behind its name, such as `Police (India)`. */
const OF_STATE = ['GOVERNMENT', 'MILITARY', 'COURT']

/**
 * The actor of that name: the state, if it is one's name; an organization, if a word of the name says so or a state stands in brackets behind it;
 * a person, if it is written as a person's name; else an organization of UNKNOWN type. Who is named by what he does (`Protester
 * (India)`) is a ROLE. A part of a state is `partOf` it; a citizen is not.
 */
export function actorNamed(name: string): NamedActor {
  const iso3 = stateNamed(name)
  if (iso3) return { id: stateId(iso3), records: [stateRecord(iso3, name)] }
  const [, what = '', where = ''] = /^(.+) \(((?:[^()]|\([^()]*\))+)\)$/.exec(name) ?? []
  if (what === '' && looksLikePerson(name)) {
    const id = `person/${slugOf(name)}`
    return { id, records: [{ collection: 'persons', record: { id, labels: { en: name } } }] }
  }
  const state = where === '' ? null : stateNamed(where)
  const type = isRole(what) ? 'ROLE' : (typeOfOrganization(what || name) ?? (what === '' ? 'UNKNOWN' : 'ROLE'))
  const id = `organization/${slugOf(name)}`
  const isOfState = state !== null && OF_STATE.includes(type)
  const record = { id, labels: { en: name }, type, ...(isOfState ? { partOf: stateId(state) } : {}) }
  return { id, records: [...(isOfState ? [stateRecord(state, where)] : []), { collection: 'organizations', record }] }
}
