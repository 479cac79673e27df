/** Cuts a computed list at its argument `first`, as plain lists that are read are cut. */
import type { GraphQLResolveInfo } from 'graphql'
import { mostRows } from '../composer/declare/bounds.ts'
import type { Context } from './context.ts'

/**
 * At most `first` of the items, 200 by default. If there are more, the response's `extensions.truncated` names the path.
 */
export function cut<Item>(
  items: readonly Item[],
  { first }: { first?: number | null },
  context: Context,
  { path }: GraphQLResolveInfo,
): Item[] {
  const most = first ?? mostRows
  if (items.length > most) context.truncated.add(named(path))
  return items.slice(0, most)
}

function named({ prev, key }: GraphQLResolveInfo['path']): string {
  return prev ? `${named(prev)}.${key}` : String(key)
}
