/** Which events count as meetings that took place. */
import type { Arguments } from '../composer/declare/arguments.ts'

/** The statuses of events that happened or go on. */
export const tookPlace: readonly string[] = ['OCCURRED', 'ONGOING']

/** A filter of events that lets pass only those that took place, unless it names statuses itself, at its top. */
export function meetings(filter: Arguments | null): Arguments {
  return { ...filter, statuses: filter?.statuses ?? tookPlace }
}
