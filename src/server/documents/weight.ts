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
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Arguments } from '../../composer/declare/arguments.ts'
import type { Operation } from '../../composer/select/selection.ts'
import { isUserError } from '../../errors.ts'
import { checkBounds } from '../../graphql/bounds.ts'

export interface Weight {
  /** Fields times the rows that their lists may have. */
  cost: number
  /** How deep its fields are nested. */
  depth: number
  /** How many fields it names, those of a fragment wherever it is spread. */
  fields: number
  /** How many fields of the root it names, each of which is a read or more. */
  roots: number
}

const nothing: Weight = { cost: 0, depth: 0, fields: 0, roots: 0 }

/** What a field declares (`complexity`): its own cost, and how often what is asked of its value may come in the answer. */
type Price = number | { field?: number; multiplier?: number }

/** Weighs what an operation asks of its root type; throws, at the field, for an argument beyond its bound. */
export function weightOf(operation: Operation, root: GraphQLNamedType, asked: SelectionSetNode): Weight {
  const known = new Map<SelectionSetNode, Map<GraphQLNamedType, Weight>>()

  // A selection set is weighed once for each type, however often fragments lead to it.
  function ofSet(set: SelectionSetNode, type: GraphQLNamedType): Weight {
    const found = known.get(set)?.get(type)
    if (found) return found
    const sum = { ...nothing }
    for (const each of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, each, operation.variableValues)?.if === true) continue
      if (getDirectiveValues(GraphQLIncludeDirective, each, operation.variableValues)?.if === false) continue
      const one = each.kind === 'Field' ? ofField(each, type) : ofFragment(each, type)
      sum.cost += one.cost
      sum.fields += one.fields
      sum.roots += one.roots
      sum.depth = Math.max(sum.depth, one.depth)
    }
    known.set(set, (known.get(set) ?? new Map()).set(type, sum))
    return sum
  }

  function ofFragment(node: FragmentSpreadNode | InlineFragmentNode, type: GraphQLNamedType): Weight {
    const fragment = node.kind === 'FragmentSpread' ? operation.fragments[node.name.value] : node
    const name = fragment?.typeCondition?.name.value
    const narrowed = name === undefined ? type : operation.schema.getType(name)
    return fragment && narrowed ? ofSet(fragment.selectionSet, narrowed) : nothing
  }

  function ofField(node: FieldNode, type: GraphQLNamedType): Weight {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
    // The fields that begin with __ stand in no type.
    if (!field) return { cost: 1, depth: 1, fields: 1, roots: 0 }
    const { own, times } = priceOf(field, argumentsOf(field, node))
    const inner = node.selectionSet ? ofSet(node.selectionSet, getNamedType(field.type)) : nothing
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

  return ofSet(asked, root)
}

function priceOf(field: GraphQLField<unknown, unknown>, args: Arguments): { own: number; times: number } {
  const declared = field.extensions.complexity as Price | ((args: Arguments) => Price) | undefined
  const price = typeof declared === 'function' ? declared(args) : (declared ?? 1)
  if (typeof price === 'number') return { own: price, times: 1 }
  return { own: price.field ?? 1, times: Math.max(0, price.multiplier ?? 1) }
}
