/** A connection as text: its rows, whether there are more on either side, its total and its facets, each a sub-query. */
import type { StoreRow, Value } from '../../store/store.ts'
import type { Facets } from '../declare/dimensions.ts'
import type { ConnectionRead, Row } from '../declare/read.ts'
import type { NestedSelection } from '../select/selection.ts'
import { matchEach, written } from '../text/clause.ts'
import { nodeOf } from '../text/pattern.ts'
import { facet, findsAll } from './facets.ts'
import { keptRows, testsOfAll } from './kept-rows.ts'
import { clausesBeside, clausesOf, clausesOfAll, type PlannedList } from './list-clauses.ts'
import type { ListPlan, Side } from './list-plan.ts'
import type { PageRows } from './page-rows.ts'
import { type Draft, type Piece, scopeOf, subQuery } from './piece.ts'
import { rowsText } from './rows-text.ts'

export function connectionText(
  draft: Draft,
  parent: string,
  { args, rows, asks }: NestedSelection,
  read: ConnectionRead,
  plan: ListPlan,
): Piece {
  const { write } = draft
  const list: PlannedList = { read, args, plan }
  const pieces: string[] = []
  const columns: string[] = []
  /** The name of all rows, once they are kept for the facets. */
  let kept = ''
  const askFor = (count: number, text: (columns: string[]) => string, inScope = ''): string[] => {
    const named = Array.from({ length: count }, () => write.name('c'))
    pieces.push(subQuery([parent, kept, inScope].filter(Boolean).join(', '), text(named)))
    columns.push(...named)
    return named
  }
  const ask = (text: (column: string) => string) => askFor(1, ([column]) => text(column as string))[0] as string

  let page: { column: string; decode: (value: Value | undefined) => Row[] } | null = null
  let total: string | null = null
  if (asks.rows) {
    const { text, withTotal, decode } = rowsText(draft, list, rows, scopeOf(parent, write))
    const named =
      plan.total === 'with the rows'
        ? askFor(2, ([column, count]) => withTotal(column as string, count as string))
        : [ask(text)]
    page = { column: named[0] as string, decode }
    total = named[1] ?? null
  }
  const anyOn = (side: Side | null): string | null => {
    if (!side) return null
    const scope = scopeOf(parent, write)
    const { clauses } = clausesBeside(list, [side], scope, write, true)
    return ask((column) => `${written(clauses)} WITH ${scope.node} LIMIT 1 RETURN count(${scope.node}) AS ${column}`)
  }
  const beforeIt = anyOn(plan.otherSides.beforeIt)
  const behindIt = anyOn(plan.otherSides.behindIt)
  // Who counts goes through the rows several times. If finding them takes work, that is done once; what the past was needs more than the
  // nodes, so it is found each time.
  const isNarrowed = plan.start.at !== 'source' || Object.keys(plan.rest ?? {}).length > 0
  const countsAll = [...asks.facets.values()].some((asked) => findsAll(asked, facetsOf(read)))
  const isKept = !write.isPast && (isNarrowed || !write.isPresent || countsAll)
  const keep = () => {
    if (kept || !isKept) return
    const rows = keptRows(list, parent, write)
    pieces.push(...rows.pieces)
    kept = rows.name
  }
  if (plan.total === 'its own') {
    if (asks.facets.size > 0 || testsOfAll(list).size > 0) keep()
    const scope = scopeOf(parent, write)
    const counted = `${read.source.group ? 'DISTINCT ' : ''}${scope.node}`
    const text = kept
      ? `RETURN size(${kept}) AS `
      : `${written(clausesOfAll(list, scope, write))} RETURN count(${counted}) AS `
    total = ask((column) => text + column)
  }
  const facets = [...asks.facets].flatMap(([key, asked]) => {
    // A facet for which there is no room is read by itself when its field is answered; alone it always has room.
    if (!draft.hasRoom) return []
    const before = pieces.length
    keep()
    const rows = () => {
      const scope = scopeOf(parent, write)
      const { node } = scope
      // Matched again, since Grafeo expands no list of a pattern from a node that comes straight out of a list.
      return { clauses: kept ? [matchEach(kept, node, nodeOf(node))] : clausesOf(list, scope, write), node }
    }
    const isOnce = isKept || !read.source.group
    const decode = facet(asked, facetsOf(read), { write, isOnce, kept, rows, ask: askFor })
    for (const piece of pieces.slice(before)) draft.count(piece)
    return [[key, decode] as const]
  })
  const isAny = (column: string | null, found: StoreRow) => (column ? (found[column] as number) > 0 : null)
  return {
    text: pieces.join(''),
    columns,
    decode: (found): PageRows => ({
      facets: new Map(facets.map(([key, decode]) => [key, decode(found)])),
      rows: page ? page.decode(found[page.column]) : null,
      total: total ? (found[total] as number) : null,
      beforeIt: isAny(beforeIt, found),
      behindIt: isAny(behindIt, found),
    }),
  }
}

function facetsOf({ name, facets }: ConnectionRead): Facets {
  if (!facets) throw new Error(`${name} declares no facets.`)
  return facets
}
