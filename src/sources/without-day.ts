/** What @asOf(published) can never show, whatever day it names, since no source tells by which day it was out. */
import { endOf, sourcesOf } from '../composer/declare/filter-paths.ts'
import { call, written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { dayOut } from '../graphql/visibility.ts'
import type { Statement, StoreRow } from '../store/store.ts'

export interface WithoutDay {
  /** How many sources have no such day. */
  sourcesWithoutDay: number
  /** The ids of the first of these. */
  first: string[]
  /** How many claims no source with such a day carries: what they cite has none, or they cite nothing. */
  claimsLeftOut: number
}

/** So many sources are named. */
const mostNamed = 10

/** One row, a {@link WithoutDay}. The writer's moment should not have the day of `published`. Looks at all sources and all claims. */
export function withoutDay(write: Writer): Statement {
  const undated = (node: string) => {
    const sources = write.every(node, 'Source')
    return written([{ ...sources, where: [...sources.where, `${dayOut(node, write)} IS NULL`] }])
  }
  const source = write.name('s')
  const carriers = endOf(sourcesOf, 'c', source, write)
  const claims = write.every('c', 'Claim')
  const without = carriers.where(`${dayOut(source, write)} IS NOT NULL`).none()
  const parts = [
    `${undated('n')} RETURN count(n) AS sourcesWithoutDay`,
    `${undated('m')} WITH m ORDER BY m.id LIMIT ${write.param(mostNamed)} RETURN collect(m.id) AS first`,
    `${written([{ ...claims, where: [...claims.where, without] }])} RETURN count(c) AS claimsLeftOut`,
  ]
  const text = `${parts.map((part) => call('', part)).join(' ')} RETURN sourcesWithoutDay, first, claimsLeftOut`
  return { name: 'left out', text, params: write.params }
}

export function withoutDayFrom({ sourcesWithoutDay, first, claimsLeftOut }: StoreRow): WithoutDay {
  return {
    sourcesWithoutDay: Number(sourcesWithoutDay),
    first: (first as string[]).toSorted(),
    claimsLeftOut: Number(claimsLeftOut),
  }
}
