/** The types that several concepts refer to, declared empty; each concept's own folder says what is in them. */
import type { Row } from '../composer/declare/read.ts'
import { kindOfId } from '../model/model.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'

export const Node = builder.interfaceRef<Row>('Node')
export const Entity = builder.interfaceRef<Row>('Entity')
export const Actor = builder.interfaceRef<Row>('Actor')

export const Person = builder.objectRef<Row>('Person')
export const Organization = builder.objectRef<Row>('Organization')
export const State = builder.objectRef<Row>('State')
export const Process = builder.objectRef<Row>('Process')
export const Event = builder.objectRef<Row>('Event')
export const Agreement = builder.objectRef<Row>('Agreement')
export const Provision = builder.objectRef<Row>('Provision')
export const Claim = builder.objectRef<Row>('Claim')
export const Proposition = builder.objectRef<Row>('Proposition')
export const Source = builder.objectRef<Row>('Source')
export const Topic = builder.objectRef<Row>('Topic')
export const Place = builder.objectRef<Row>('Place')
export const Tenure = builder.objectRef<Row>('Tenure')
export const ClaimRelation = builder.objectRef<Row>('ClaimRelation')
export const Citation = builder.objectRef<Row>('Citation')

export const Recorded = builder.unionType('Recorded', {
  description: 'Everything that is recorded, changed and retracted in its own right.',
  types: [
    ...[Person, Organization, State, Process, Event, Agreement, Provision, Claim, Proposition, Source, Topic, Place],
    ...[Tenure, ClaimRelation, Citation],
  ],
  resolveType: (row) => kindOfId(row.id)?.name,
})

export const EntityKind = enumOf('EntityKind')
export const Reliability = enumOf('Reliability')

/** A type whose values are rows. */
export type RowObject = ReturnType<typeof Person.implement>
export type RowType = typeof Node | RowObject
