/** What ties FollowTheMoney's actors: payments as events, offices as tenures. */
import { stateCoded, stateId, stateRecord } from '../actors/countries.ts'
import type { ListedRecord } from '../format.ts'
import { slugOf } from '../ids.ts'
import { actorIdOf } from './actors.ts'
import { dateOf, type FtmEntity, firstOf, valuesOf } from './entity.ts'

/** What is known of the file's other entities: of actors their schema and name, of positions all. */
export type KnownEntities = ReadonlyMap<string, { schema: string; name: string; position: FtmEntity | null }>

/** Schemata that say who has an office where, and the properties that name both and the office. */
const OFFICES: Record<string, { holder: string; of: string; title: string[]; otherwise: string }> = {
  Directorship: { holder: 'director', of: 'organization', title: ['role'], otherwise: 'director' },
  Membership: { holder: 'member', of: 'organization', title: ['role'], otherwise: 'member' },
  Employment: { holder: 'employee', of: 'employer', title: ['role'], otherwise: 'employee' },
}

/** Properties of ties that become something. */
export const USED_OF_TIES = [
  ...['payer', 'beneficiary', 'date', 'amount', 'currency', 'amountEur', 'amountUsd', 'purpose'],
  ...['holder', 'post', 'startDate', 'endDate', 'role', 'director', 'member', 'employee', 'employer', 'organization'],
]

/** Whether an entity of that schema is a tie. */
export function isTie(schema: string): boolean {
  return schema === 'Payment' || schema === 'Occupancy' || schema in OFFICES
}

/** The event or the tenure; or why it cannot be one. */
export function tieOf(entity: FtmEntity, known: KnownEntities, citation: object): ListedRecord[] | string {
  if (entity.schema === 'Payment') return paymentOf(entity, known, citation)
  return entity.schema === 'Occupancy' ? occupancyOf(entity, known, citation) : officeOf(entity, known, citation)
}

function paymentOf(entity: FtmEntity, known: KnownEntities, citation: object): ListedRecord[] | string {
  const ends = [
    ...valuesOf(entity, 'payer').map((id) => ({ id, role: 'INITIATOR' })),
    ...valuesOf(entity, 'beneficiary').map((id) => ({ id, role: 'TARGET' })),
  ]
  const lost = ends.find(({ id }) => !actorAt(known, id))
  if (lost) return `names ${lost.id}, which is no actor of the file.`
  const namesOf = (property: string) =>
    valuesOf(entity, property)
      .map((id) => known.get(id)?.name)
      .join(', ') || 'nobody named'
  const time = dateOf(entity, 'date')
  const purpose = firstOf(entity, 'purpose')
  const record = {
    id: `event/ftm-${slugOf(entity.id)}`,
    labels: { en: `${namesOf('payer')} – ${namesOf('beneficiary')}: payment${sumOf(entity)}` },
    ...(purpose === null ? {} : { description: { und: purpose } }),
    type: 'AID',
    status: 'OCCURRED',
    coding: 'MACHINE',
    ...(time === null ? {} : { time }),
    participants: ends.map(({ id, role }) => ({ actor: actorAt(known, id), role })),
    identifiers: { ftm: entity.id },
    citations: [citation],
  }
  return [{ collection: 'events', record }]
}

/** ` of EUR 1000`: in its own currency if that is said. */
function sumOf(entity: FtmEntity): string {
  const [amount, currency] = [firstOf(entity, 'amount'), firstOf(entity, 'currency')]
  if (amount && currency) return ` of ${currency.toUpperCase()} ${amount}`
  const [euros, dollars] = [firstOf(entity, 'amountEur'), firstOf(entity, 'amountUsd')]
  return euros ? ` of EUR ${euros}` : dollars ? ` of USD ${dollars}` : ''
}

function occupancyOf(entity: FtmEntity, known: KnownEntities, citation: object): ListedRecord[] | string {
  const post = known.get(firstOf(entity, 'post') ?? '')?.position
  if (!post) return 'has no post that the file has as a Position.'
  const title = firstOf(post, 'name')
  const iso3 = stateCoded(firstOf(post, 'country') ?? '')
  const organization = valuesOf(post, 'organization')
    .map((id) => actorAt(known, id))
    .find((id) => id?.startsWith('organization/'))
  if (title === null) return `has the post ${post.id}, which has no name.`
  if (!organization && !iso3)
    return `has the post ${post.id}, which says neither for which country nor for which organization.`
  const of = organization ?? stateId(iso3 as string)
  const tenure = tenureOf(entity, firstOf(entity, 'holder'), title, of, known, citation)
  return typeof tenure === 'string' || organization ? tenure : [stateRecord(iso3 as string), ...tenure]
}

function officeOf(entity: FtmEntity, known: KnownEntities, citation: object): ListedRecord[] | string {
  const { holder, of, title, otherwise } = OFFICES[entity.schema] as (typeof OFFICES)[string]
  const organization = actorAt(known, firstOf(entity, of) ?? '')
  if (!organization?.startsWith('organization/')) return `names no ${of} that the file has as an organization.`
  return tenureOf(
    entity,
    firstOf(entity, holder),
    firstOf(entity, ...title) ?? otherwise,
    organization,
    known,
    citation,
  )
}

function tenureOf(
  entity: FtmEntity,
  holder: string | null,
  office: string,
  of: string,
  known: KnownEntities,
  citation: object,
): ListedRecord[] | string {
  const person = actorAt(known, holder ?? '')
  if (!person?.startsWith('person/')) return 'names nobody who holds it and whom the file has as a Person.'
  const [from, to] = [dateOf(entity, 'startDate'), dateOf(entity, 'endDate')]
  const record = {
    id: `tenure/ftm-${slugOf(entity.id)}`,
    person,
    of,
    office: { und: office },
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    citations: [citation],
  }
  return [{ collection: 'tenures', record }]
}

function actorAt(known: KnownEntities, id: string): string | null {
  const entity = known.get(id)
  return entity ? actorIdOf({ id, schema: entity.schema }) : null
}
