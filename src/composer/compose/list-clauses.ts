/** The clauses of a list: they start where its plan says, and keep rows to one side of the places that cursors name. */
import type { Arguments } from '../declare/arguments.ts'
import { addConditions } from '../declare/filter.ts'
import { beyond, boundOrder, type Order, writtenOrder } from '../declare/order.ts'
import type { NestedRead } from '../declare/read.ts'
import type { At, Clause } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import type { ListPlan, Side } from './list-plan.ts'

/** A list, and how it is written. */
export interface PlannedList {
  read: NestedRead
  args: Arguments
  plan: ListPlan
}

/** Binds those nodes of a list that pass its filter. */
export function clausesOf(list: PlannedList, scope: At, write: Writer): Clause[] {
  const { read, args, plan } = list
  const { start } = plan
  const clauses = start.at === 'source' ? read.source.clauses(scope, args, write) : start.clauses(scope, write)
  return passing(list, clauses, scope, write)
}

/** The same for what looks at all of them. */
export function clausesOfAll(list: PlannedList, scope: At, write: Writer): Clause[] {
  const { read, plan } = list
  const joined = plan.start.at === 'source' ? read.source.joined?.(scope, write) : null
  return joined ? [...passing(list, [joined.all], scope, write), ...joined.join] : clausesOf(list, scope, write)
}

function passing({ read, plan: { rest } }: PlannedList, clauses: Clause[], { node }: At, write: Writer): Clause[] {
  if (rest && read.kind === 'connection' && read.filter) addConditions(clauses, read.filter, rest, node, write)
  return clauses
}

/** The same nodes on one side of each place, which is included with `orAt`; and the order with its keys as these clauses bind them. */
export function clausesBeside(
  list: PlannedList,
  sides: readonly Side[],
  scope: At,
  write: Writer,
  orAt = false,
): { clauses: Clause[]; order: Order } {
  const { order, cursorIn } = list.plan
  const clauses = clausesOf(list, scope, write)
  const bound = boundOrder(order.by, scope, clauses, write)
  const clause = cursorIn === 'first' ? clauses[0] : clauses.at(-1)
  for (const [side, place] of sides) {
    clause?.where.push(beyond(side, place, writtenOrder(bound, scope, write), write, orAt))
  }
  return { clauses, order: bound }
}
