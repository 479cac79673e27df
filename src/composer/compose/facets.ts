/** Facets: what can be asked of a whole list besides its rows, written as text and read back: distributions and time series. */
import type { UserError } from '../../errors.ts'
import type { StoreRow } from '../../store/store.ts'
import type { Interval } from '../../time/intervals.ts'
import type { Arguments } from '../declare/arguments.ts'
import type { RowDate } from '../declare/dates.ts'
import { type Dimension, type FacetAsked, type Facets, valuesOf } from '../declare/dimensions.ts'
import { type Bucket, type Dated, ofCommonest, type Range, seriesOf, type TimeSeries } from '../declare/time-series.ts'
import { type Clause, countOf, written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'

export interface Distribution {
  buckets: Bucket[]
  missing: number
  other: number
}

const defaultBuckets = 20
const defaultSplit = 5

/** How a facet writes itself: it binds the list's rows again to `node`, in a sub-query whose columns are in scope afterwards. */
export interface FacetWriter {
  write: Writer
  /** Whether the rows are bound once each. */
  isOnce: boolean
  /** The name of the list in which they are kept; empty if they are found each time. */
  kept: string
  rows: () => { clauses: Clause[]; node: string }
  ask: (columns: number, text: (columns: string[]) => string, inScope?: string) => string[]
}

/** Whether the facet finds the values of all rows at once, so that these have to be kept. */
export function findsAll({ name, args }: FacetAsked, facets: Facets): boolean {
  const by = name === 'distribution' ? args.by : args.splitBy
  const dimension = typeof by === 'string' ? facets.dimensions[by] : undefined
  return dimension?.kind === 'value' && dimension.ofAll !== undefined
}

/** Writes the facet's text through `at`, and gives a function that makes its answer of the columns. */
export function facet(asked: FacetAsked, facets: Facets, at: FacetWriter): (found: StoreRow) => unknown {
  return asked.name === 'distribution'
    ? distribution(asked.args, facets, at)
    : timeSeries(asked.args, asked.scored, facets, at)
}

function distribution(args: Arguments, facets: Facets, at: FacetWriter): (found: StoreRow) => Distribution {
  const { write, ask } = at
  const dimension = dimensionNamed(facets, args.by as string)
  const first = (args.first ?? defaultBuckets) as number
  // One more, since the missing value may be among the commonest.
  const most = write.param(first + 1)
  const [buckets, sum, none] = ask(3, ([buckets, sum, none]) => {
    const { text, node } = valued(dimension, at)
    const all = 'range(0, size(vs) - 1)'
    return (
      `${text} ` +
      `WITH value, ${counted(at, node, dimension)} AS count ORDER BY count DESC, value WITH collect(value) AS vs, collect(count) AS cs ` +
      `RETURN [i IN ${all} WHERE i < ${most} | {key: vs[i], count: cs[i]}] AS ${buckets}, ` +
      `reduce(total = 0, x IN cs | total + x) AS ${sum}, head([i IN ${all} WHERE vs[i] = '' | cs[i]]) AS ${none}`
    )
  })
  const without = countWithout(dimension, at)
  return (found) => {
    const empty = (found[none as string] ?? 0) as number
    const shown = (found[buckets as string] as unknown as { key: string; count: number }[])
      .filter(({ key }) => key !== '')
      .slice(0, first)
    return {
      buckets: shown.map((bucket) => ({ ...bucket, names: dimension.names })),
      missing: empty + without(found),
      other: (found[sum as string] as number) - empty - shown.reduce((total, { count }) => total + count, 0),
    }
  }
}

/** Binds the rows, and `value` to each of their values. */
function valued(dimension: Dimension, at: FacetWriter): { text: string; node: string } {
  const { kept, write } = at
  if (kept && dimension.kind === 'value' && dimension.ofAll) {
    const node = write.name('n')
    // Matched again, since Grafeo reads no pattern from a node that comes straight out of a sub-query.
    return { node, text: `${dimension.ofAll(kept, node, write)} MATCH (${node})` }
  }
  const { text, node } = bound(at)
  return { node, text: `${text} ${valuesOf(dimension, node, write.carried(node), write)}` }
}

function bound({ rows }: FacetWriter): { text: string; node: string } {
  const { clauses, node } = rows()
  return { node, text: written(clauses) }
}

/** How many rows have no value because no way of the dimension leads on from them; other missing values are among its values. */
function countWithout(dimension: Dimension, at: FacetWriter): (found: StoreRow) => number {
  const { write, ask } = at
  if (dimension.kind !== 'way' && dimension.kind !== 'ways') return () => 0
  const count = (text: (node: string, clauses: Clause[]) => string, of: Dimension | null = null) => {
    const { clauses, node } = at.rows()
    return ask(1, ([column]) => `${text(node, clauses)} RETURN ${counted(at, node, of)} AS ${column}`)[0] as string
  }
  if (dimension.kind === 'ways') {
    const [all, led] = [
      count((_node, clauses) => written(clauses)),
      count(
        (node, clauses) => `${written(clauses)} ${valuesOf(dimension, node, write.carried(node), write)}`,
        dimension,
      ),
    ]
    return (found) => (found[all] as number) - (found[led] as number)
  }
  const without = count((node, clauses) => {
    clauses.at(-1)?.where.push(`${countOf(dimension.clause(node, write.name('f'), write))} = 0`)
    return written(clauses)
  })
  return (found) => found[without] as number
}

/**
 * Counts rows: a list may bind a row several times (an actor's events by its roles), and so may the way to a value. Where neither
 * does, rows are simply counted, which takes half the time.
 */
function counted({ isOnce }: FacetWriter, node: string, dimension: Dimension | null = null): string {
  const isOneEach = dimension === null || dimension.kind === 'value' || (dimension.kind === 'way' && dimension.isDirect)
  return isOnce && isOneEach ? 'count(*)' : `count(DISTINCT ${node})`
}

function timeSeries(
  args: Arguments,
  scored: boolean,
  facets: Facets,
  at: FacetWriter,
): (found: StoreRow) => TimeSeries | UserError {
  const { write, ask } = at
  const { score } = facets
  const date = dateNamed(facets, args.by)
  const range = (args.range ?? {}) as Range
  date.within.check?.(range, 'range')
  const split = args.splitBy ? dimensionNamed(facets, args.splitBy as string) : null
  const splitFirst = (args.splitFirst ?? defaultSplit) as number
  // Rows with one value at most can be counted by date and value at once, which tells everything.
  const isAtOnce = split?.kind === 'value'
  const properties = scored && score ? score.properties : []
  const rows = (dimension: Dimension | null, properties: readonly string[], top?: string) => {
    const [column] = ask(
      1,
      ([column]) => {
        const { text, node } = dimension ? valued(dimension, at) : bound(at)
        const among = top ? ` WITH ${write.carried(node)}, value WHERE value IN ${top}` : ''
        const { ahead, date: day, earliest, latest } = date.days(node, write)
        const scores = properties.map((property, index) => `${write.value(node)}.${property} AS s${index}`)
        const grouped = [`${day} AS date`, ...(dimension ? ['value'] : []), ...scores]
        const days = `min(${earliest}) AS earliest, min(${latest}) AS latest`
        const shown = [
          'earliest: earliest, latest: latest, undated: date IS NULL, count: count',
          ...(dimension ? ['value: value'] : []),
          ...(scores.length > 0 ? [`scored: [${scores.map((_, index) => `s${index}`).join(', ')}]`] : []),
        ]
        return (
          `${text}${among} ${ahead}WITH ${grouped.join(', ')}, ${days}, ` +
          `${counted(at, node, dimension)} AS count RETURN collect({${shown.join(', ')}}) AS ${column}`
        )
      },
      top,
    )
    return (found: StoreRow) => found[column as string] as unknown as Dated[]
  }
  const dates = rows(isAtOnce ? split : null, properties)
  // Of codes and languages there are so few that all are counted by date; the commonest are then chosen here, without another pass.
  const top = split?.names === 'entity' && !isAtOnce ? commonest(split, splitFirst, date, range, at) : undefined
  const parts = isAtOnce ? dates : split && rows(split, [], top)
  return (found) => {
    const all = dates(found)
    const parted = parts === dates ? all : (parts?.(found) ?? [])
    return seriesOf(
      all,
      split && { rows: top ? parted : ofCommonest(parted, splitFirst, range), dimension: split },
      args.interval as Interval,
      range,
      properties.length > 0 && score ? score.value : null,
    )
  }
}

/** A column with the commonest values of the rows in the range. */
function commonest(split: Dimension, most: number, date: RowDate, range: Range, at: FacetWriter): string {
  const { write, ask } = at
  const [top] = ask(1, ([column]) => {
    const { clauses, node } = at.rows()
    clauses.at(-1)?.where.push(date.within.test(node, range, write))
    return (
      `${written(clauses)} ${valuesOf(split, node, write.carried(node), write)} ` +
      `WITH value, ${counted(at, node, split)} AS count ` +
      `WHERE value <> '' WITH value, count ORDER BY count DESC, value LIMIT ${write.param(most)} RETURN collect(value) AS ${column}`
    )
  })
  return top as string
}

function dateNamed({ dates = {} }: Facets, name: unknown): RowDate {
  const date = typeof name === 'string' ? dates[name] : Object.values(dates)[0]
  if (!date) throw new Error(`The list has no date ${name ?? ''} to make a time series of.`)
  return date
}

function dimensionNamed({ dimensions }: Facets, name: string): Dimension {
  const dimension = dimensions[name]
  if (!dimension) throw new Error(`No dimension is declared for ${name}.`)
  return dimension
}
