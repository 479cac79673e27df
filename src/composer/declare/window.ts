/** Which rows of a connection the paging arguments ask for. */
import type { Arguments } from './arguments.ts'
import { defaultPage } from './bounds.ts'
import { readCursor } from './cursor.ts'
import type { Place } from './order.ts'

/** What the paging arguments of a connection ask for. */
export interface Window {
  /** Backwards: only `last` was given, so the rows are read from the end. */
  backwards: boolean
  first: number | null
  last: number | null
  after: (Place & { print: string }) | null
  before: (Place & { print: string }) | null
}

/** Reads the paging arguments; throws BAD_USER_INPUT if one is not a cursor. */
export function windowOf(args: Arguments): Window {
  const first = (args.first ?? null) as number | null
  const last = (args.last ?? null) as number | null
  return {
    backwards: last !== null && first === null,
    first: first ?? (last === null ? defaultPage : null),
    last,
    after: typeof args.after === 'string' ? readCursor(args.after, 'after') : null,
    before: typeof args.before === 'string' ? readCursor(args.before, 'before') : null,
  }
}
