/** Which list a field is or belongs to, and how many nodes that has as far as is known. */
import { type GraphQLField, type GraphQLNamedType, getNamedType, isObjectType } from 'graphql'
import type { Arguments } from '../../composer/declare/arguments.ts'
import { isFiltered, type Weighing } from '../../graphql/cost.ts'

/** A list of a record counts as so many times longer than such lists are on average, since some are. */
const timesAverage = 10

/** A connection's own list, and for every other field the one around it; `parent` is null at the root. */
export function listAt(
  field: GraphQLField<unknown, unknown>,
  args: Arguments,
  parent: GraphQLNamedType | null,
  around: Weighing,
): Weighing {
  const node = nodeOf(getNamedType(field.type))
  if (!node) return around
  const { sizeOf } = around
  const all = sizeOf(node)
  const named = (args.filter as { ids?: readonly string[] } | null | undefined)?.ids
  const list = parent ? Math.min(all, Math.ceil((timesAverage * all) / Math.max(1, sizeOf(parent.name)))) : all
  return {
    ...around,
    // Not a number while no size is known: infinitely many of infinitely many.
    list: named ? named.length : Number.isNaN(list) ? all : list,
    isWhole: parent === null && !isFiltered(args),
  }
}

/** The name of the type of a connection's nodes; null for a type that is no connection. */
function nodeOf(type: GraphQLNamedType): string | null {
  if (!isObjectType(type)) return null
  const { nodes, pageInfo } = type.getFields()
  return nodes && pageInfo ? getNamedType(nodes.type).name : null
}
