/** Bounds how many rows a list may be asked for. */
import { badInput } from '../../errors.ts'

export const defaultPage = 20
/** The most that `first` and `last` may ask for. */
export const mostRows = 200

/** The same for a list of what is in a record: as much as a record may have of each. */
export const mostInRecord = 1_000

/** `value`, if a list may be asked for so many rows; null if it is left out; else throws BAD_USER_INPUT. */
export function inRange(value: unknown, argument: string, most = mostRows): number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' && value >= 0 && value <= most) return value
  throw badInput(argument, `must be from 0 to ${most.toLocaleString('en-US')}; it is ${value}.`)
}
