/** Lists with pages: the input types of a list's filter and orders, and the options of the fields that answer pages. */

import type { InputFieldBuilder, InputFieldMap } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { FilterFields } from '../composer/declare/filter.ts'
import { mostOrders, type OrderFields } from '../composer/declare/order.ts'
import type { ConnectionRead } from '../composer/declare/read.ts'
import { atMost } from './bounds.ts'
import { builder } from './builder.ts'
import type { Context } from './context.ts'
import { pageCost, rootPageCost } from './cost.ts'
import { described } from './enums.ts'
import { reads } from './reads.ts'

type FilterFieldBuilder = InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>

const filters = new Map<string, ReturnType<typeof refNamed>>()

function refNamed(name: string) {
  return builder.inputRef<Arguments>(name)
}

/** The input type of that filter, whichever concept declares it. */
export function filterRef(name: string) {
  const ref = filters.get(name) ?? refNamed(name)
  filters.set(name, ref)
  return ref
}

/** The input fields of a filter's declaration, without those that every filter has. A field without a description does not compile. */
type Described<Fields extends FilterFields> = Record<Exclude<keyof Fields, 'ids'>, InputFieldMap[string]>

/** Declares a filter: `and`, `or`, `not` and `ids`, and the concept's own fields beside them. */
export function filterInput<Fields extends FilterFields>(
  name: string,
  ofWhat: string,
  _fields: Fields,
  own: (t: FilterFieldBuilder) => Described<Fields>,
) {
  const ref = filterRef(name)
  ref.implement({
    description:
      `Which ${ofWhat}. A list matches any of its values, an empty list nothing; all fields that are given must hold. At most 200 ` +
      'conditions over all depths, and 500 values in a list.',
    fields: (t) =>
      ({
        and: t.field({ type: [ref], description: 'All of these hold; an empty list matches everything.' }),
        or: t.field({ type: [ref], description: 'At least one of these holds; an empty list matches nothing.' }),
        not: t.field({ type: ref, description: 'This does not hold: the exact complement, missing values included.' }),
        ids: t.idList({ description: 'With one of these ids.' }),
        ...own(t),
      }) as never,
  })
  return ref
}

const directions = {
  ASC: 'From the first to the last: A to Z, the earliest, the fewest, the lowest first.',
  DESC: 'From the last to the first: the latest, the most, the highest first.',
}

const Direction = builder.enumType('Direction', {
  description: 'Which way an order runs.',
  values: described(directions),
})

/** Declares `<name>Order` and the enum `<name>OrderField` of what a list can be ordered by. Gives the argument `orderBy`. */
export function orderArg<Orders extends OrderFields>(
  name: string,
  _orders: Orders,
  descriptions: Record<keyof Orders & string, string>,
  byDefault: string,
) {
  const Field = builder.enumType(`${name}OrderField`, {
    description: 'What the rows can be ordered by.',
    values: described(descriptions),
  })
  const ref = builder.inputType(`${name}Order`, {
    description: 'One thing to order the rows by, and the direction.',
    fields: (t) => ({
      by: t.field({ type: Field, required: true, description: 'What to order by.' }),
      direction: t.field({ type: Direction, required: true, description: 'The direction.' }),
    }),
  })
  return builder.args((t) => ({
    orderBy: t.field({
      type: [ref],
      ...atMost(mostOrders),
      description:
        'What to order by: rows that are equal in the first order go by the second, and so on; at most 5 orders. What is equal in all ' +
        `goes by id, ascending. By default ${byDefault}.`,
    }),
  }))
}

/** What `text` means in every filter. */
export const textDescription =
  'Each word of it, separated by white space or hyphens, is contained in some label, in any language. Case, width, accents and which of ' +
  'several like apostrophes, hyphens, digits or Arabic letters a keyboard has do not matter: `rubi` and `ルビ` both find the person labelled `Marco Rubio` and `マルコ・ルビオ`. At most 500 characters and 20 words; a text without ' +
  'words matches everything.'

/** Options of a connection of a parent. */
export function nestedList(read: ConnectionRead) {
  return { complexity: (args: Arguments, context: Context) => pageCost(args, context, read.usual), ...reads(read) }
}

/** Options of a connection at the root of the query. */
export function rootList(read: ConnectionRead) {
  return {
    complexity: (args: Arguments, context: Context) => rootPageCost(args, context, read.usual),
    extensions: { read },
    resolve: (_root: object, args: Arguments, { answers }: Context, info: GraphQLResolveInfo) =>
      answers.connection(read, args, info),
  }
}
