/** How much a request asks for, and whether all that it sends is within its bounds; both before anything is read. */
import {
  type FieldNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql'
import type { Arguments } from '../../composer/declare/arguments.ts'
import type { Operation } from '../../composer/select/selection.ts'
import { isUserError } from '../../errors.ts'
import { checkBounds } from '../../graphql/bounds.ts'
import type { Weighing } from '../../graphql/cost.ts'
import { fieldNamed, tellsAllTypes, timesTold } from './introspection.ts'
import { listAt } from './looked-at.ts'

export interface Weight {
  /** Fields times the rows that their lists may have, and what is looked at to find them. */
  cost: number
  /** How deep its fields are nested. */
  depth: number
  /** How many fields it names, those of a fragment wherever it is spread. */
  fields: number
  /** How many fields of the root it names, each of which is a read or more. */
  roots: number
}

/** Where a field is: the list around it, and whether it tells of all types of the schema. */
interface AskedAt extends Weighing {
  allTypes: boolean
}

const nothing: Weight = { cost: 0, depth: 0, fields: 0, roots: 0 }

/** What a field declares (`complexity`): its own cost, and how often what is asked of its value may come in the answer. */
type Price = number | { field?: number; multiplier?: number }

/** Weighs what an operation asks of its root type; throws, at the field, for an argument beyond its bound. */
export function weightOf(
  operation: Operation,
  root: GraphQLNamedType,
  asked: SelectionSetNode,
  sizeOf: Weighing['sizeOf'],
): Weight {
  const known = new Map<SelectionSetNode, Map<string, Weight>>()

  // A selection set is weighed once at each kind of place, however often fragments lead to it.
  function ofSet(set: SelectionSetNode, type: GraphQLNamedType, place: AskedAt): Weight {
    const key = [type.name, place.list, place.rows, place.isWhole, place.allTypes].join()
    const found = known.get(set)?.get(key)
    if (found) return found
    const sum = { ...nothing }
    for (const each of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, each, operation.variableValues)?.if === true) continue
      if (getDirectiveValues(GraphQLIncludeDirective, each, operation.variableValues)?.if === false) continue
      const one = each.kind === 'Field' ? ofField(each, type, place) : ofFragment(each, type, place)
      sum.cost += one.cost
      sum.fields += one.fields
      sum.roots += one.roots
      sum.depth = Math.max(sum.depth, one.depth)
    }
    known.set(set, (known.get(set) ?? new Map()).set(key, sum))
    return sum
  }

  function ofFragment(node: FragmentSpreadNode | InlineFragmentNode, type: GraphQLNamedType, place: AskedAt): Weight {
    const fragment = node.kind === 'FragmentSpread' ? operation.fragments[node.name.value] : node
    const name = fragment?.typeCondition?.name.value
    const narrowed = name === undefined ? type : operation.schema.getType(name)
    return fragment && narrowed ? ofSet(fragment.selectionSet, narrowed, place) : nothing
  }

  function ofField(node: FieldNode, type: GraphQLNamedType, around: AskedAt): Weight {
    const field = fieldNamed(operation.schema, type, node.name.value)
    // `__typename` stands in no type.
    if (!field) return { cost: 1, depth: 1, fields: 1, roots: 0 }
    const args = argumentsOf(field, node)
    const list = listAt(field, args, type === root ? null : type, around)
    const place = { ...list, allTypes: tellsAllTypes(type, field, around.allTypes) }
    const told = timesTold(operation.schema, type, field, around.allTypes)
    const { own, times } = told === null ? priceOf(field, args, place) : { own: 1, times: told }
    const below = { ...place, rows: place.rows * Math.max(1, times) }
    const inner = node.selectionSet ? ofSet(node.selectionSet, getNamedType(field.type), below) : nothing
    return {
      cost: own + times * inner.cost,
      depth: 1 + inner.depth,
      fields: 1 + inner.fields,
      roots: type === root ? 1 : 0,
    }
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
    const args = getArgumentValues(field, node, operation.variableValues)
    for (const argument of field.args) {
      try {
        checkBounds(argument, args[argument.name])
      } catch (error) {
        if (!isUserError(error)) throw error
        const extensions = { code: error.code, argument: error.argument }
        throw new GraphQLError(error.message, { nodes: node, extensions })
      }
    }
    return args
  }

  function priceOf(field: GraphQLField<unknown, unknown>, args: Arguments, weighing: Weighing) {
    const declared = field.extensions.complexity as Price | ((args: Arguments, weighed: object) => Price) | undefined
    const price = typeof declared === 'function' ? declared(args, { weighing }) : (declared ?? 1)
    if (typeof price === 'number') return { own: price, times: 1 }
    return { own: price.field ?? 1, times: Math.max(0, price.multiplier ?? 1) }
  }

  return ofSet(asked, root, { sizeOf, list: 0, rows: 1, isWhole: false, allTypes: false })
}
