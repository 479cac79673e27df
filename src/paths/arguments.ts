/** Arguments that neighborhoods and paths share, checked. */
import { badInput } from '../errors.ts'
import { computedTypes } from '../graphs/edge-types.ts'

/** The types of edges that may be walked; by default those of `byDefault`. Throws BAD_USER_INPUT if a type is never recorded. */
export function viaOf(via: readonly string[] | null | undefined, byDefault: readonly string[]): ReadonlySet<string> {
  const index = via?.findIndex((type) => type in computedTypes) ?? -1
  if (index >= 0) throw badInput(`via[${index}]`, `${via?.[index]} is an edge of \`network\` only.`)
  return new Set(via ?? byDefault)
}

/** Throws BAD_USER_INPUT if a node to start from or to reach is also one to go around. */
export function checkApart(ends: readonly { id: string; argument: string }[], avoid: readonly string[]): void {
  const shared = ends.find(({ id }) => avoid.includes(id))
  if (shared)
    throw badInput(shared.argument, '`avoid` names this node too; a node cannot be both an end and one to go around.')
}
