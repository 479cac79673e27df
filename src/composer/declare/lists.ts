/** Declares the lists of a kind, and says only once what can be asked of them. */
import { kindNamed, linkOf } from '../../model/model.ts'
import { match } from '../text/clause.ts'
import { nodeOf } from '../text/pattern.ts'
import { defaultKey, everySource } from './by-model.ts'
import type { Facets } from './dimensions.ts'
import type { FilterFields } from './filter.ts'
import type { OrderFields, OrderInput } from './order.ts'
import type { ConnectionRead, ListSource } from './read.ts'

/** The list of all nodes of a kind or interface, and `from`, which makes the lists of a parent. */
export function listsOf(
  label: string,
  name: string,
  { orders, ...asked }: { filter: FilterFields; orders: OrderFields; facets?: Facets },
): { all: ConnectionRead; from: (name: string, source: ListSource) => ConnectionRead } {
  const usual = usualOrder(label, orders)
  const from = (name: string, source: ListSource): ConnectionRead => {
    return { kind: 'connection', name, source, ...asked, orders, usual }
  }
  return { all: { ...from(name, everySource(label)), label }, from }
}

/** The order that a list has by itself: the one of its orders whose key is that of the kind's default order. */
function usualOrder(label: string, orders: OrderFields): OrderInput {
  const { key, direction } = defaultKey(label)
  const [by] = Object.entries(orders).find(([, order]) => order.key === key) ?? []
  if (by === undefined) throw new Error(`None of the orders of ${label} is that of ${key}, by which its lists stand.`)
  return { by, direction }
}

/**
 * The records that name an actor in one of their parts, found by the key that the parts carry, so that an index gives them in
 * order: a page costs the same whether a hundred or fifty thousand records name the actor. If the parts have roles, the argument
 * `roles` keeps only those with these roles, and each record comes once with its roles.
 */
export function throughKey(kind: string, list: string): ListSource {
  const declared = kindNamed(kind).parts.get(list)
  const key = kindNamed(kind).order
  if (!declared || !key) throw new Error(`graph.yaml declares no parts ${kind}.${list}, or no order of ${kind}.`)
  const toActor = linkOf(declared.kind, 'actor').type
  const hasRoles = kindNamed(declared.kind).properties.has('role')
  return {
    clauses: ({ parent, node, key: part }, args, write) => {
      const parts = write.isPast
        ? write.path(parent).in(toActor, part, declared.kind).clause()
        : match(nodeOf(`${part}:${declared.kind}`), [`${part}.actorId = ${parent}.id`, `${part}.${key} >= ''`])
      if (args.roles) parts.where.push(`${write.value(part)}.role IN ${write.param(args.roles as string[])}`)
      return [parts, write.path(part).in(declared.type, node, kind).clause()]
    },
    keyed: true,
    order: {
      keys: [{ by: ({ key: part }, write) => `${write.value(part)}.${key}`, direction: 'DESC' }],
      id: ({ key: part }) => `${part}.ownerId`,
      prefix: ({ key: part }) => `${part}.actorId`,
    },
    ...(hasRoles ? { group: ({ key: part }, write) => ({ roles: `collect(${write.value(part)}.role)` }) } : {}),
  }
}
