/**
 * When something was first reported: the first day on which a source that carries it, cited or via, was certainly out. Each source
 * keeps its own day (docs/as-of.md). The days of the sources are looked at when they are asked for: as many as the record has.
 */
import type { RowDate } from '../composer/declare/dates.ts'
import { checkRange, mostDaysStarted } from '../composer/declare/filter-fields.ts'
import { backTo, endOf, sourcesOf } from '../composer/declare/filter-paths.ts'
import { foundAhead } from '../composer/declare/order.ts'
import type { ExpressionRead } from '../composer/declare/read.ts'
import { call, written } from '../composer/text/clause.ts'
import type { Path } from '../composer/text/path.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindNamed } from '../model/model.ts'
import { daysBetween } from '../time/periods.ts'
import { dayOut } from './visibility.ts'

const { prefix } = kindNamed('Source')

/** The way to the sources of a node, and the day of the source at its end. */
function carriersOf(node: string, write: Writer): { path: Path; outBy: string } {
  const source = write.name('s')
  return { path: endOf(sourcesOf, node, source, write), outBy: dayOut(source, write) }
}

/** A sub-query that binds the day, null if there is none, to a new name. */
function firstDay(node: string, write: Writer): { ahead: string; first: string } {
  const { path, outBy } = carriersOf(node, write)
  const first = write.name('d')
  return { ahead: `${call(node, `${written([path.clause()])} RETURN min(${outBy}) AS ${first}`)} `, first }
}

/** Of any entity; of a source, its own day. */
export const reportedBy: ExpressionRead = {
  kind: 'expression',
  name: 'Entity.reportedBy',
  expression: (node, write) => {
    const { path, outBy } = carriersOf(node, write)
    const own = `[${dayOut(node, write)}]`
    return `CASE WHEN ${node}.id STARTS WITH '${prefix}/' THEN ${own} ELSE ${path.list(outBy)} END`
  },
  value: (days) => (days as (string | null)[]).filter((each) => each !== null).sort()[0] ?? null,
}

/** For time series and filters of what is not a source. */
export const reportedDate: RowDate = {
  days: (node, write) => {
    const { ahead, first } = firstDay(node, write)
    return { ahead, date: first, earliest: first, latest: first }
  },
  within: {
    check: checkRange,
    // From the sources of a few days: all sources are looked at, of which there are fewer than of what they carry.
    entry: (value) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      if (!from || !to || includeUndated || !daysBetween(from, to, mostDaysStarted)) return null
      return (node, label, write) => {
        const source = write.name('s')
        const outBy = dayOut(source, write)
        const ofDays = `MATCH (${source}:Source) WHERE ${outBy} >= ${write.param(from)} AND ${outBy} <= ${write.param(to)}`
        return `${ofDays} MATCH (${source})${backTo(sourcesOf, node, label)}`
      }
    },
    entryIsWider: true,
    test: (node, value, write) => {
      const { from, to, includeUndated } = value as { from?: string; to?: string; includeUndated?: boolean }
      const whose = (test: (outBy: string) => string) => {
        const { path, outBy } = carriersOf(node, write)
        return path.where(test(outBy))
      }
      const inTime = whose((outBy) => (to ? `${outBy} <= ${write.param(to)}` : `${outBy} IS NOT NULL`)).some()
      const tests = [inTime, ...(from ? [whose((outBy) => `${outBy} < ${write.param(from)}`).none()] : [])]
      const dated = `(${tests.join(' AND ')})`
      return includeUndated ? `(${dated} OR ${whose((outBy) => `${outBy} IS NOT NULL`).none()})` : dated
    },
  },
}

/** The order by it; what has no such day comes last in either direction. */
export const byReport = foundAhead((node, write, direction) => {
  const { ahead, first } = firstDay(node, write)
  return { ahead, value: `coalesce(${first}, '${direction === 'DESC' ? '' : '~'}')` }
})
