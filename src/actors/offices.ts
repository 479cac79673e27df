/** When an office may have been held: between the earliest and the latest day that its dates can mean. */
import type { Writer } from '../composer/text/writer.ts'

/** The conditions under which an office may be held on a day; `tenure` is the name of its values. */
export function mayBeHeldOn(tenure: string, day: string, write: Writer): string[] {
  const on = write.param(day)
  return [`coalesce(${tenure}.fromEarliest <= ${on}, true)`, `coalesce(${tenure}.toLatest >= ${on}, true)`]
}
