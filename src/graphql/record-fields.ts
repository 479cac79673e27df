/** Fields that every type with ids has that is not an Entity: citations and the times of recording. */
import { link } from '../composer/declare/by-model.ts'
import { builder } from './builder.ts'
import { reads } from './reads.ts'
import { Citation, type RowObject } from './refs.ts'
import { storedAs } from './value-types.ts'

/** Adds `recordedAt` and `retractedAt`. */
export function addRecordTimes(type: RowObject): void {
  builder.objectFields(type, (t) => ({
    recordedAt: t.field({
      type: 'DateTime',
      nullable: false,
      description: 'When this graph first recorded it.',
      ...storedAs('recordedAt'),
    }),
    retractedAt: t.field({
      type: 'DateTime',
      description: 'When it was withdrawn; null if it is not.',
      ...storedAs('retractedAt'),
    }),
  }))
}

/** Adds `citations(first)` to a type; `kind` is the kind of its nodes. */
export function addCitations(type: RowObject, kind: string): void {
  builder.objectField(type, 'citations', (t) =>
    t.field({
      type: [Citation],
      nullable: false,
      description: 'The sources that say so, in the order recorded.',
      ...reads(link(kind, 'citations')),
    }),
  )
}
