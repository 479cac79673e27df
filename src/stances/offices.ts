/** When an office may have been held, by its dates and by what its sources say. */
import type { Writer } from '../composer/text/writer.ts'
import { dayOut, everySourceOf } from '../graphql/visibility.ts'

/**
 * The conditions under which the office bound to `office` may have been held on one of the days between two expressions, of which
 * the first may be null if nobody knows how early it was, and the second if nobody knows how late.
 *
 * An office that has ended on a day that no source names was over by the day on which the last of its sources was certainly out: which
 * of them says that it is over, nobody knows, and one that only tells of its beginning must not end it. If none of them has such a day, it was held on no day that anybody could name. Only then does this look at more than the office.
 */
export function mayBeHeld(office: string, earliest: string, latest: string, write: Writer): string[] {
  const held = write.value(office)
  const source = write.name('s')
  const out = dayOut(source, write)
  const notYetOver = everySourceOf(office, source, write)
    .where(`coalesce(${out} >= ${earliest}, ${out} IS NOT NULL)`)
    .some()
  return [
    `coalesce(${held}.fromEarliest <= ${latest}, true)`,
    `coalesce(${held}.toLatest >= ${earliest}, true)`,
    `(coalesce(${held}.ended, false) = false OR ${held}.to IS NOT NULL OR ${notYetOver})`,
  ]
}
