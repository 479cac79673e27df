/** Makes actors of what machine coders give: a name, a country and the sector that it belongs to. */
import type { ListedRecord } from '../format.ts'
import { slugOf } from '../ids.ts'
import type { NamedActor } from './by-name.ts'
import { stateCoded, stateId, stateNamed, stateRecord } from './countries.ts'
import { looksLikePerson, typeOfOrganization } from './kinds.ts'

/** CAMEO's and PLOVER's sectors as types of organizations; all others say what somebody does or is. */
const TYPES: Record<string, string> = {
  GOV: 'GOVERNMENT',
  COP: 'GOVERNMENT',
  SPY: 'GOVERNMENT',
  LEG: 'GOVERNMENT',
  MIL: 'MILITARY',
  JUD: 'COURT',
  REB: 'ARMED_GROUP',
  INS: 'ARMED_GROUP',
  UAF: 'ARMED_GROUP',
  PRM: 'ARMED_GROUP',
  MED: 'MEDIA',
  JRN: 'MEDIA',
  BUS: 'COMPANY',
  MNC: 'COMPANY',
  PTY: 'PARTY',
  IGO: 'INTERNATIONAL',
  INT: 'INTERNATIONAL',
}
const OF_STATE = ['GOVERNMENT', 'MILITARY', 'COURT']

export interface CodedActor {
  name: string
  /** An alpha-3 code, if the coder gives one. */
  country: string | null
  /** The first of its sectors, such as GOV. */
  sector: string | null
  /** Its title in Wikipedia. */
  wikipedia?: string | null
}

/**
 * The actor: a state, if its name or nothing but a country says so; a person, if its name is written as one's and its sector may be a person's; else an organization of the
 * sector's type, which is part of its state if it is the government's, the military's or a court. Of the other sectors it is a ROLE,
 * without one of type UNKNOWN.
 */
export function actorCoded({ name, country, sector, wikipedia }: CodedActor): NamedActor {
  const iso3 = country === null ? null : stateCoded(country)
  const state = stateNamed(name)
  if (state) return { id: stateId(state), records: [stateRecord(state)] }
  if (
    iso3 &&
    (sector === null || sector === '') &&
    !wikipedia &&
    !looksLikePerson(name) &&
    typeOfOrganization(name) === null
  )
    return { id: stateId(iso3), records: [stateRecord(iso3)] }
  const identifiers = wikipedia ? { identifiers: { wikipedia } } : {}
  const mayBePerson = !sector || sector === 'GOV' || !(sector in TYPES)
  if (mayBePerson && looksLikePerson(name)) {
    const id = `person/${slugOf(name)}`
    return { id, records: [{ collection: 'persons', record: { id, labels: { en: name }, ...identifiers } }] }
  }
  const type = (sector && TYPES[sector]) ?? typeOfOrganization(name) ?? (sector ? 'ROLE' : 'UNKNOWN')
  const where = [iso3, sector].filter(Boolean).join(' ')
  const label = where === '' ? name : `${name} (${where})`
  const id = `organization/${slugOf(label)}`
  const isOfState = iso3 !== null && OF_STATE.includes(type)
  const record = { id, labels: { en: label }, type, ...(isOfState ? { partOf: stateId(iso3) } : {}), ...identifiers }
  const records: ListedRecord[] = [{ collection: 'organizations', record }]
  return { id, records: isOfState ? [stateRecord(iso3), ...records] : records }
}
