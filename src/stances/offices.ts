/** When an office may have been held, by its dates and by what its sources say. */
import type { Writer } from '../composer/text/writer.ts'
import { daySourceOut } from '../graphql/visibility.ts'

/**
 * The conditions under which the office bound to `office` may have been held on one of the days between two expressions, of which
 * the first may be null if nobody knows how early it was, and the second if nobody knows how late.
 *
 * An office that has ended on a day that no source names was over by the first day on which one of its sources was certainly out;
 * if none of them has such a day, it was held on no day that anybody could name. Only then does this look at more than the office.
 */
export function mayBeHeld(office: string, earliest: string, latest: string, write: Writer): string[] {
  const held = write.value(office)
  const [source, told] = [write.name('s'), write.name('s')]
  const sources = (name: string) => write.path(office).out('CITED_IN').out('CITES|VIA', name, 'Source')
  const overBefore = sources(source)
    .where(`${daySourceOut(source, write)} < ${earliest}`)
    .none()
  const isOut = sources(told)
    .where(`${daySourceOut(told, write)} IS NOT NULL`)
    .some()
  return [
    `coalesce(${held}.fromEarliest <= ${latest}, true)`,
    `coalesce(${held}.toLatest >= ${earliest}, true)`,
    `(coalesce(${held}.ended, false) = false OR ${held}.to IS NOT NULL OR (${isOut} AND ${overBefore}))`,
  ]
}
