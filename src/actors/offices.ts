/** When an office may be held: between the days that its dates can mean. */
import type { Writer } from '../composer/text/writer.ts'

/** The conditions under which the office whose values stand at `tenure` may be held on a day. */
export function mayBeHeldOn(tenure: string, day: string, write: Writer): string[] {
  const on = write.param(day)
  return [`coalesce(${tenure}.fromEarliest <= ${on}, true)`, `coalesce(${tenure}.toLatest >= ${on}, true)`]
}
