/** The chains of claims that follow one another, as they are once an import is done. */
import { kindOfId } from '../../model/model.ts'
import type { Statement, StoreRow } from '../../store/store.ts'
import { type Follows, followedFrom } from '../../stored/chains.ts'
import { followingIn } from '../../stored/position.ts'
import type { Content } from '../content/content.ts'
import type { Plan } from './plan-import.ts'
import { turnsIn } from './turns.ts'

/** Runs a statement that reads. */
export type RunRead = (statement: Statement) => Promise<StoreRow[]>

/** The chains from those of the points whose claims follow others; `links` gives what claims will follow, if not what they do now. */
export async function chainsAfterwards(
  points: readonly string[],
  links: () => Follows,
  read: RunRead,
): Promise<Follows> {
  const ids = followingIn(points)
  const planned: Follows = ids.length > 0 ? links() : new Map()
  return followedFrom(ids, async (some) => {
    const there = some.filter((id) => !planned.has(id))
    const rows = await read({
      name: 'positions: what claims follow',
      text: 'UNWIND $ids AS id MATCH (c:Claim {id: id})-[:SAID_AFTER_CLAIM]->(d:Claim) RETURN c.id AS id, collect(d.id) AS ends',
      params: { ids: there },
    })
    const stored = new Map(rows.map(({ id, ends }) => [id as string, ends as string[]]))
    return new Map(some.map((id) => [id, planned.get(id) ?? stored.get(id) ?? []]))
  })
}

/**
 * The propositions of claims from which a chain leads to a claim that will follow others than it does: on these propositions
 * claims may change their order, though nothing is said anew of them.
 */
export async function propositionsBehind({ turns }: Plan, read: RunRead): Promise<Set<string>> {
  const turned = [...turnsIn(turns, claimsOf(turns.keys()))].flatMap(({ id, before, after }) =>
    String(linksIn(before)) === String(linksIn(after)) ? [] : [id],
  )
  const propositions = new Set<string>()
  await followedFrom(turned, async (ids) => {
    const rows = await read({
      name: 'positions: what follows claims',
      text: 'UNWIND $ids AS id MATCH (c:Claim {id: id})<-[:SAID_AFTER_CLAIM]-(d:Claim) RETURN c.id AS id, d.id AS follower, d.propositionId AS proposition',
      params: { ids },
    })
    for (const { proposition } of rows) if (proposition) propositions.add(proposition as string)
    const followers = new Map<string, string[]>(ids.map((id) => [id, []]))
    for (const { id, follower } of rows) followers.get(id as string)?.push(follower as string)
    return followers
  })
  return propositions
}

/** What the claims that the plan writes will follow. It looks at each of them. */
export function plannedLinks({ created, records, turns }: Plan): Follows {
  const links = new Map<string, string[]>()
  for (const { id, after } of turnsIn(turns, claimsOf(turns.keys()))) links.set(id, linksIn(after))
  for (const [id, content] of records.entries(claimsOf(created))) links.set(id, linksIn(JSON.parse(content) as Content))
  return links
}

/** Those of the ids that are claims'. */
export function* claimsOf(ids: Iterable<string>): Generator<string> {
  for (const id of ids) if (kindOfId(id)?.name === 'Claim') yield id
}

function linksIn(content: Content | null): string[] {
  return content?.links.saidAfterClaims ?? []
}
