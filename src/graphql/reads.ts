/** Ties a field to its read: the composer finds it in the field's extensions, and the resolver only picks. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Arguments } from '../composer/declare/arguments.ts'
import { mostInRecord } from '../composer/declare/bounds.ts'
import type { Read, Row } from '../composer/declare/read.ts'
import { atMost } from './bounds.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { listCost } from './cost.ts'

/** The argument of a plain list of what its record itself has. */
export const firstInRecordArg = builder.args((t) => ({
  first: t.int({
    description:
      'At most this many: 0 to 1,000, which is as many as a record may have; 200 by default. If there are more, ' +
      '`extensions.truncated` in the response names the path.',
    ...atMost(mostInRecord),
  }),
}))

/**
 * The options of a field with this read: `t.field({ type: …, ...reads(link('Claim', 'topics')) })`. A list of what the record itself has gets
 * the argument `first`; if a field has further arguments, they come after this, with {@link firstInRecordArg} among them.
 */
export function reads(read: Read) {
  // The field's declared type and its read are checked against each other by the tests that query every field.
  // biome-ignore lint/suspicious/noExplicitAny: one resolver serves fields of every type
  const resolve = (row: Row, args: Arguments, context: Context, info: GraphQLResolveInfo): any => {
    if (read.kind === 'property') return read.value(row, args, context)
    if (read.kind === 'computed') return context.answers.computed(read, row, args, info)
    return context.answers.field(read, row, args, info)
  }
  // An object of no known keys: a field's own arguments are typed without it, since the resolver takes them as they come.
  const own: object = read.kind === 'list' && read.isInRecord ? { args: firstInRecordArg, complexity: listCost } : {}
  return { ...own, extensions: { read }, resolve }
}

/** The options of a field that leads to the record whose id the row carries under `name`; null if it carries none. */
export function refersTo(name: string) {
  // biome-ignore lint/suspicious/noExplicitAny: one resolver serves fields of every type
  const resolve = (row: any, _args: object, { answers }: Context, info: GraphQLResolveInfo): any =>
    row[name] ? answers.reference(row[name], info) : null
  return { resolve }
}
