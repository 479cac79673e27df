/** The list of actors in an address. */
import { allOf, type Condition, codes, given, ids, orderBy } from './choices.ts'
import { isDay } from './is-day.ts'
import { addressOf, oneOf, text, type ValuesOf } from './parameters.ts'

export const actorParameters = {
  text: text(),
  kinds: codes('ActorKind'),
  types: codes('OrganizationType'),
  /** Holders of an office of these themselves; `on` a day, if one is given. */
  of: ids(['organization', 'state']),
  on: text('', isDay),
  /** Parts of these, and holders of an office of theirs or of a part. */
  organizations: ids(['organization']),
  states: ids(['state']),
  participatesIn: ids(['event', 'process']),
  partyTo: ids(['agreement']),
  /** Who made a claim on these topics, or narrower ones. */
  topics: ids(['topic']),
  order: oneOf(['LABEL_ASC', 'CLAIM_COUNT_DESC', 'EVENT_COUNT_DESC', 'RECORDED_DESC'], 'LABEL_ASC'),
}

export type ActorValues = ValuesOf<typeof actorParameters>

export function actorsAddress(values: Partial<ActorValues>, search = ''): string {
  return addressOf('/actors', actorParameters, values, search)
}

/** The ActorFilter of the API. */
export function actorFilterFrom(values: Partial<ActorValues>): Condition {
  return allOf([
    ...(['text', 'kinds', 'types', 'of', 'on', 'participatesIn', 'partyTo'] as const).map((field) =>
      given(field, values[field]),
    ),
    given('belongsTo', values.organizations),
    given('belongsTo', values.states),
    values.topics?.length ? { claims: { topics: values.topics } } : null,
  ])
}

export const actorOrderFrom = ({ order = 'LABEL_ASC' }: Partial<ActorValues>) => orderBy(order)
