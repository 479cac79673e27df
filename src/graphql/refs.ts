/** The types of all kinds with ids, declared empty; each concept's folder adds the fields of its types. */
import type { Row } from '../composer/declare/read.ts'
import { kindOfId, model } from '../model/model.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'

export const Node = builder.interfaceRef<Row>('Node')
export const Entity = builder.interfaceRef<Row>('Entity')
export const Actor = builder.interfaceRef<Row>('Actor')

/** By the kinds with ids that graph.yaml declares. */
const objects = new Map(
  [...model.kinds.values()].filter(({ prefix }) => prefix).map(({ name }) => [name, builder.objectRef<Row>(name)]),
)

/** The type of a kind, which its concept implements. Throws if graph.yaml declares no such kind with ids: that is a mistake in the code. */
export function objectOf(kind: string) {
  const object = objects.get(kind)
  if (!object) throw new Error(`graph.yaml declares no kind ${kind} with ids.`)
  return object
}

export const Person = objectOf('Person')
export const Organization = objectOf('Organization')
export const State = objectOf('State')
export const Process = objectOf('Process')
export const Event = objectOf('Event')
export const Agreement = objectOf('Agreement')
export const Provision = objectOf('Provision')
export const Claim = objectOf('Claim')
export const Proposition = objectOf('Proposition')
export const Source = objectOf('Source')
export const Topic = objectOf('Topic')
export const Place = objectOf('Place')
export const Tenure = objectOf('Tenure')
export const ClaimRelation = objectOf('ClaimRelation')
export const Citation = objectOf('Citation')

export const Recorded = builder.unionType('Recorded', {
  description: 'Everything that is recorded, changed and retracted in its own right.',
  types: [...objects.values()],
  resolveType: (row) => kindOfId(row.id)?.name,
})

export const EntityKind = enumOf('EntityKind')
export const Reliability = enumOf('Reliability')

/** A type whose values are rows. */
export type RowObject = ReturnType<typeof Person.implement>
export type RowType = typeof Node | RowObject
