/** Which actors a filter lets pass. */
import { declareFilter, type FilterField } from '../composer/declare/filter.ts'
import { isIn, ownIds } from '../composer/declare/filter-fields.ts'
import { backwards, eitherOf, leadsTo, meets, stepsBy } from '../composer/declare/filter-paths.ts'
import { containsText } from '../composer/declare/filter-text.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindOfCode } from '../model/model.ts'
import { mayBeHeld } from '../stances/offices.ts'
import { belongsTo } from './belonging.ts'

const kinds: FilterField = {
  test: (node, wanted, write) => {
    const prefixes = (wanted as string[]).map((kind) => kindOfCode(kind).prefix)
    return `head(split(${node}.id, '/')) IN ${write.param(prefixes)}`
  },
}

/** Whether it holds an office: of one of the actors, and on the day if one is given. */
function holdsOffice(node: string, of: readonly string[] | null, on: string | null, write: Writer): string {
  const [tenure, actor] = [write.name('t'), write.name('f')]
  const held = write.path(node).in('HELD_BY', tenure, 'Tenure').out('OFFICE_OF', actor, 'Actor')
  if (of) held.where(`${actor}.id IN ${write.param([...of])}`)
  if (on) {
    const day = write.param(on)
    held.where(...mayBeHeld(tenure, day, day, write))
  }
  return held.some()
}

/** The way from an actor to those whose offices it holds. */
const offices = [...backwards(stepsBy('Tenure', 'person'), 'Tenure'), ...stepsBy('Tenure', 'of')]

/** `of` and `on`, if both are given, are one condition on one and the same office. */
const of: FilterField = {
  ids: ['Organization', 'State'],
  test: (node, ids, write, beside) =>
    holdsOffice(node, ids as string[], (beside?.on as string | null | undefined) ?? null, write),
  entry: leadsTo(offices).entry,
  entryIsWider: true,
}
const on: FilterField = {
  test: (node, day, write, beside) => (beside?.of ? 'true' : holdsOffice(node, null, day as string, write)),
}

/** The ways from an actor to the records that it is named in. */
const inEvents = backwards(stepsBy('Event', 'participants', 'actor'), 'Event')
const inProcesses = backwards(stepsBy('Process', 'participants', 'actor'), 'Process')
const inAgreements = backwards(stepsBy('Agreement', 'parties', 'actor'), 'Agreement')
const inClaims = backwards(stepsBy('Claim', 'speakers', 'actor'), 'Claim')

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const actorFilter = declareFilter('ActorFilter', {
  ids: ownIds('Actor'),
  of,
  belongsTo,
  partyTo: leadsTo(inAgreements),
  participatesIn: eitherOf(leadsTo(inEvents), leadsTo(inProcesses)),
  claims: meets(inClaims, 'ClaimFilter'),
  kinds,
  types: isIn('type'),
  on,
  text: containsText,
})
