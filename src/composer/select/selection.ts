/** What a request asks of a row: the reads that its selection sets name, with their arguments, merged. */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Arguments } from '../declare/arguments.ts'
import type { FacetAsked } from '../declare/dimensions.ts'
import type { ExpressionRead, NestedRead, Read } from '../declare/read.ts'

/** The parts of an operation that selections are read with. */
export interface Operation {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variableValues: Readonly<Record<string, unknown>>
}

/** Which parts of a connection are asked for. */
export interface Asks {
  rows: boolean
  total: boolean
  hasNextPage: boolean
  hasPreviousPage: boolean
  facets: Map<string, FacetAsked>
}

/** One nested read of a row. */
export interface NestedSelection {
  key: string
  read: NestedRead
  args: Arguments
  /** What is asked of the rows at its end. */
  rows: Selection
  asks: Asks
}

export interface Selection {
  properties: Set<string>
  expressions: Map<string, ExpressionRead>
  nested: Map<string, NestedSelection>
}

/** The key under which a row carries a nested read. Two fields that ask the same share it, whatever their aliases. */
export function keyOf(read: { name: string }, args: Arguments): string {
  return Object.keys(args).length === 0 ? read.name : `${read.name}${JSON.stringify(args)}`
}

/** How a field is read, if it declares that. */
export function readOf(field: GraphQLField<unknown, unknown> | undefined): Read | undefined {
  return field?.extensions.read as Read | undefined
}

/** What the selection sets of these fields, all returning `type`, ask of its rows. */
export function selectionOf(operation: Operation, type: GraphQLNamedType, fields: readonly FieldNode[]): Selection {
  const selection: Selection = { properties: new Set(), expressions: new Map(), nested: new Map() }
  collect(operation, type, fields, selection)
  return selection
}

/** What one field with a nested read asks for. */
export function nestedSelection(
  operation: Operation,
  read: NestedRead,
  type: GraphQLNamedType,
  args: Arguments,
  fields: readonly FieldNode[],
): NestedSelection {
  const nested: NestedSelection = {
    key: keyOf(read, args),
    read,
    args,
    rows: { properties: new Set(), expressions: new Map(), nested: new Map() },
    asks: { rows: false, total: false, hasNextPage: false, hasPreviousPage: false, facets: new Map() },
  }
  addTo(operation, nested, type, fields)
  return nested
}

/** A selection of nothing but these reads. */
export function selectionWith(fields: readonly NestedSelection[]): Selection {
  return { properties: new Set(), expressions: new Map(), nested: new Map(fields.map((each) => [each.key, each])) }
}

/** A selection of a connection that asks for one facet and nothing else. */
export function facetAlone(read: NestedRead, args: Arguments, asked: FacetAsked): NestedSelection {
  const key = keyOf(asked, asked.args)
  return {
    key: `${keyOf(read, args)} ${key}`,
    read,
    args,
    rows: { properties: new Set(), expressions: new Map(), nested: new Map() },
    asks: { rows: false, total: false, hasNextPage: false, hasPreviousPage: false, facets: new Map([[key, asked]]) },
  }
}

/** A facet as its field asks for it. */
export function facetAsked(info: GraphQLResolveInfo, args: Arguments): FacetAsked {
  const type = getNamedType(info.returnType)
  const scored = info.fieldNodes.some((node) => asksFor(info, type, node, 'buckets', 'score'))
  return { name: info.fieldName as FacetAsked['name'], args, scored }
}

/** Adds to `into` what `other`, a selection of the same read with the same arguments, asks for in addition. */
export function merge(into: NestedSelection, other: NestedSelection): void {
  for (const part of ['rows', 'total', 'hasNextPage', 'hasPreviousPage'] as const) into.asks[part] ||= other.asks[part]
  for (const [key, asked] of other.asks.facets) addFacet(into.asks, key, asked)
  for (const name of other.rows.properties) into.rows.properties.add(name)
  for (const [name, read] of other.rows.expressions) into.rows.expressions.set(name, read)
  for (const [key, nested] of other.rows.nested) {
    const known = into.rows.nested.get(key)
    if (known) merge(known, nested)
    else into.rows.nested.set(key, nested)
  }
}

function addTo(
  operation: Operation,
  nested: NestedSelection,
  type: GraphQLNamedType,
  fields: readonly FieldNode[],
): void {
  if (nested.read.kind === 'list') {
    nested.asks.rows = true
    collect(operation, type, fields, nested.rows)
    return
  }
  // A connection has Relay's own shape, whatever its nodes are.
  for (const [field, node] of fieldsIn(operation, type, fields)) {
    const inner = getNamedType(field.type)
    if (field.name === 'totalCount') nested.asks.total = true
    if (field.name === 'nodes' || field.name === 'edges' || field.name === 'pageInfo') nested.asks.rows = true
    if (field.name === 'distribution' || field.name === 'timeSeries') {
      const args = getArgumentValues(field, node, operation.variableValues)
      const scored = asksFor(operation, inner, node, 'buckets', 'score')
      addFacet(nested.asks, keyOf(field, args), { name: field.name, args, scored })
    }
    if (field.name === 'nodes') collect(operation, inner, [node], nested.rows)
    if (field.name === 'edges') {
      for (const [edge, edgeNode] of fieldsIn(operation, inner, [node])) {
        if (edge.name === 'node') collect(operation, getNamedType(edge.type), [edgeNode], nested.rows)
      }
    }
    if (field.name === 'pageInfo') {
      for (const [info] of fieldsIn(operation, inner, [node])) {
        if (info.name === 'hasNextPage') nested.asks.hasNextPage = true
        if (info.name === 'hasPreviousPage') nested.asks.hasPreviousPage = true
      }
    }
  }
}

/** A facet that is asked for twice is read once, with its scores if either wants them. */
function addFacet(asks: Asks, key: string, asked: FacetAsked): void {
  asks.facets.set(key, { ...asked, scored: asked.scored || asks.facets.get(key)?.scored === true })
}

/** Whether a field's selection asks for `name` somewhere under `under`. */
function asksFor(operation: Operation, type: GraphQLNamedType, node: FieldNode, under: string, name: string): boolean {
  for (const [field, inner] of fieldsIn(operation, type, [node])) {
    if (field.name === name) return true
    if (field.name === under && asksFor(operation, getNamedType(field.type), inner, under, name)) return true
  }
  return false
}

function collect(operation: Operation, type: GraphQLNamedType, fields: readonly FieldNode[], into: Selection): void {
  for (const [field, node] of fieldsIn(operation, type, fields)) {
    const read = readOf(field)
    if (!read || read.kind === 'computed') continue
    if (read.kind === 'property') for (const name of read.properties) into.properties.add(name)
    else if (read.kind === 'expression') into.expressions.set(read.name, read)
    else if (read.kind === 'self') collect(operation, getNamedType(field.type), [node], into)
    else {
      const args = getArgumentValues(field, node, operation.variableValues)
      const key = keyOf(read, args)
      const inner = getNamedType(field.type)
      const known = into.nested.get(key)
      if (known) addTo(operation, known, inner, [node])
      else into.nested.set(key, nestedSelection(operation, read, inner, args, [node]))
    }
  }
}

/** The fields in these fields' selection sets, with fragments spelled out and skipped fields left out. */
function* fieldsIn(
  operation: Operation,
  type: GraphQLNamedType,
  fields: readonly FieldNode[],
): Generator<[GraphQLField<unknown, unknown>, FieldNode]> {
  for (const each of fields) if (each.selectionSet) yield* fieldsOf(operation, type, each.selectionSet)
}

function* fieldsOf(
  operation: Operation,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): Generator<[GraphQLField<unknown, unknown>, FieldNode]> {
  for (const selection of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, operation.variableValues)?.if === true) continue
    if (getDirectiveValues(GraphQLIncludeDirective, selection, operation.variableValues)?.if === false) continue
    if (selection.kind === 'Field') {
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
      if (field) yield [field, selection]
      continue
    }
    const fragment = selection.kind === 'FragmentSpread' ? operation.fragments[selection.name.value] : selection
    if (!fragment) continue
    const narrowed = fragment.typeCondition ? operation.schema.getType(fragment.typeCondition.name.value) : type
    if (narrowed) yield* fieldsOf(operation, narrowed, fragment.selectionSet)
  }
}
