/** Puts the reads of a selection together in one Cypher text, and takes what comes back apart again. */
import { isUserError, type UserError } from '../../errors.ts'
import { RECORD } from '../../model/structure.ts'
import type { Row as StoreRow, Value } from '../../store/store.ts'
import type { PageRows } from '../compose/page-rows.ts'
import type { Arguments } from '../declare/arguments.ts'
import { inRange, mostRows } from '../declare/bounds.ts'
import { addConditions, entryOf } from '../declare/filter.ts'
import {
  beyond,
  boundOrder,
  comparison,
  isUsual,
  type Order,
  orderAsked,
  type Place,
  sorting,
  writtenOrder,
} from '../declare/order.ts'
import type { ConnectionRead, ListRead, ListSource, Row } from '../declare/read.ts'
import { type Window, windowOf } from '../declare/window.ts'
import type { NestedSelection, Selection } from '../select/selection.ts'
import { type DayOrder, type DaySpan, type Walk, walkedByDays } from '../text/by-days.ts'
import { type At, type Clause, call, carry, type Match, written } from '../text/clause.ts'
import { joined, listOf, type Pattern } from '../text/pattern.ts'
import type { Writer } from '../text/writer.ts'
import { facet } from './facets.ts'

/**
 * Past this many characters nested reads are left to a read of their own: a new text costs Neo4j planning time that
 * grows faster than its length (docs/store.md has the figures).
 */
const longestText = 2400

/** A whole text with its parameters; `decode` makes of the store's rows what the resolvers pick from. */
export interface Composed<Result> {
  text: string
  params: Record<string, Value>
  decode: (rows: StoreRow[]) => Result
}

/** A piece of the text: sub-queries that add columns to a node's row, and how the columns are read back. */
interface Piece {
  text: string
  columns: string[]
  /** What the (one) column shows, where no sub-query gives it. */
  shown?: string
  decode: (columns: StoreRow) => unknown
}

/** Where the engine's indexes give no order: the first and last day of what lists are ordered by, as {@link spanOf} names it. */
export type DaySpans = ReadonlyMap<string, DaySpan>

export function spanOf({ label, key }: DayOrder): string {
  return `${label}.${key}`
}

export class Composition {
  private written = 0

  /** `refuse` throws UserError for a nested read whose filter names what is not there. */
  constructor(
    private readonly write: Writer,
    private readonly refuse: (nested: NestedSelection) => void,
    private readonly spans: DaySpans = new Map(),
  ) {}

  /**
   * The nodes with these ids, whatever their order; `label` is Record, or Part for parts. `leftOut` hears of the nested
   * reads that are not in the text: those with a mistake, and those for which there was no room (null).
   */
  byIds(
    ids: readonly string[],
    label: string,
    selection: Selection,
    leftOut: (nested: NestedSelection, mistake: UserError | null) => void = () => {},
  ): Composed<Row[]> {
    const node = this.write.name('n')
    const head = written([this.write.byIds(node, label, ids)])
    const { calls, projection, decode } = this.row(node, selection, leftOut)
    return {
      text: `${head}${calls} RETURN ${projection} AS row`,
      params: this.write.params,
      decode: (rows) => rows.map((each) => decode(each.row as StoreRow)),
    }
  }

  /** A connection at the root of a request; throws UserError where its arguments are wrong. */
  root(selection: NestedSelection, read: ConnectionRead): Composed<PageRows> {
    this.refuse(selection)
    const { text, columns, decode } = this.connection('', selection, read)
    return {
      text: columns.length > 0 ? `${text.trim()} RETURN ${columns.join(', ')}` : 'RETURN 0 AS nothing',
      params: this.write.params,
      decode: ([row]) => decode(row ?? {}) as PageRows,
    }
  }

  /** The sub-queries that a node's row needs, and its projection once they have run. */
  private row(
    node: string,
    selection: Selection,
    leftOut: (nested: NestedSelection, mistake: UserError | null) => void = () => {},
  ) {
    const shown = ['.id']
    for (const name of selection.properties) {
      // It may have been withdrawn since.
      if (name === 'retractedAt' && this.write.isPast) shown.push(`retractedAt: ${this.write.withdrawnBy(node)}`)
      else if (name !== 'id') shown.push(`.${name}`)
    }
    const decoders: [key: string, decode: Piece['decode']][] = []
    for (const read of selection.expressions.values()) {
      const column = this.write.name('c')
      shown.push(`${column}: ${read.expression(node, this.write)}`)
      decoders.push([read.name, (columns) => read.value(columns[column] ?? null)])
    }
    let calls = ''
    for (const nested of selection.nested.values()) {
      const piece = this.written > longestText ? null : this.nested(node, nested)
      if (piece === null || isUserError(piece)) {
        leftOut(nested, piece)
        continue
      }
      calls += piece.text
      for (const column of piece.columns) shown.push(`${column}: ${piece.shown ?? column}`)
      decoders.push([nested.key, piece.decode])
    }
    const decode = (columns: StoreRow): Row => {
      const row = columns as Record<string, unknown> & Row
      for (const [key, read] of decoders) row[key] = read(columns)
      return row
    }
    return { calls, shown, projection: projected(this.write.value(node), shown), decode }
  }

  /** One nested read, or what is wrong with its arguments: then its resolver asks again by itself, and reports it. */
  private nested(parent: string, nested: NestedSelection): Piece | UserError {
    try {
      this.refuse(nested)
      return nested.read.kind === 'list'
        ? this.list(parent, nested, nested.read)
        : this.connection(parent, nested, nested.read)
    } catch (error) {
      if (isUserError(error)) return error
      throw error
    }
  }

  private list(parent: string, { args, rows }: NestedSelection, read: ListRead): Piece {
    if (read.single) return this.single(parent, read, args, rows)
    const most = (inRange(args.first, 'first') ?? mostRows) + 1
    const owned = read.source.owned && !this.write.isPast ? this.owned(parent, read.source, args, rows) : null
    if (owned) return owned
    const scope = this.scope(parent)
    const column = this.write.name('c')
    const clauses = read.source.clauses(scope, args, this.write)
    const { text, decode } = this.rows(scope, read.source, read.source.order, clauses, rows, most, false, null)
    return {
      text: subQuery(parent, text(column)),
      columns: [column],
      decode: (columns) => decode(columns[column]),
    }
  }

  /**
   * A list that its record owns, in the row itself, together with a node that each of its nodes leads to (a citation with its
   * source): some 15 % less than sub-queries for fifty actors' claims. Null where more is asked of its nodes than one pattern
   * tells, since Grafeo refuses a pattern inside a pattern.
   */
  private owned(parent: string, source: ListSource, args: Arguments, selection: Selection): Piece | null {
    const [far, ...others] = [...selection.nested.values()]
    if (others.length > 0 || selection.expressions.size > 0 || (far && !isJoined(far))) return null
    const { node, key } = this.scope(parent)
    const column = this.write.name('c')
    const [first, ...rest] = source.clauses({ parent, node, key }, args, this.write)
    if (first?.kind !== 'match' || rest.length > 0) return null
    const { keys } = writtenOrder(source.order, { parent, node, key }, this.write)
    const shown = [`id: ${node}.id`, `_keys: [${keys.map(({ text }) => text).join(', ')}]`]
    for (const name of selection.properties) if (name !== 'id') shown.push(`${name}: ${node}.${name}`)
    let [pattern] = first.patterns as [Pattern]
    let decode = (row: StoreRow) => row as Record<string, unknown> & Row
    if (far) {
      const end = this.scope(node)
      const [link] = (far.read as ListRead).source.clauses(end, far.args, this.write)
      const inner = this.row(end.node, far.rows)
      const column = this.write.name('c')
      pattern = joined(pattern, (link as Match).patterns[0] as Pattern)
      shown.push(`${column}: ${inner.projection}`)
      decode = (row) => {
        const decoded = row as Record<string, unknown> & Row
        decoded[far.key] = [inner.decode(row[column] as StoreRow)]
        return decoded
      }
    }
    const text = listOf(pattern, first.where, `{${shown.join(', ')}}`)
    this.written += text.length
    const compare = comparison(source.order)
    return {
      text: '',
      columns: [column],
      shown: text,
      decode: (columns) => ((columns[column] ?? []) as StoreRow[]).map(decode).sort(compare),
    }
  }

  /**
   * The one node at the far end, or none. A pattern with nothing nested in it stands in the row itself, which costs less
   * than a sub-query; Grafeo refuses a pattern inside a pattern, so a row with expressions does not.
   */
  private single(parent: string, { source }: ListRead, args: Arguments, selection: Selection): Piece {
    const scope = this.scope(parent)
    const column = this.write.name('c')
    const clauses = source.clauses(scope, args, this.write)
    const start = written(clauses)
    this.written += start.length
    const { calls, projection, decode } = this.row(scope.node, selection)
    const read = (columns: StoreRow) => ((columns[column] ?? []) as StoreRow[]).map(decode)
    const plain = !this.write.isPast && selection.nested.size === 0 && selection.expressions.size === 0
    const [first] = clauses
    const pattern = first?.kind === 'match' ? first.patterns[0] : undefined
    if (plain && first && pattern?.from === parent) {
      return { text: '', columns: [column], shown: listOf(pattern, first.where, projection), decode: read }
    }
    return {
      text: subQuery(parent, `${start}${calls} RETURN collect(${projection}) AS ${column}`),
      columns: [column],
      decode: read,
    }
  }

  private connection(parent: string, { args, rows, asks }: NestedSelection, read: ConnectionRead): Piece {
    const window = windowOf(args)
    const { source } = read
    const pieces: string[] = []
    const columns: string[] = []
    const askFor = (count: number, text: (columns: string[]) => string, inScope = ''): string[] => {
      const named = Array.from({ length: count }, () => this.write.name('c'))
      pieces.push(subQuery([parent, inScope].filter(Boolean).join(', '), text(named)))
      columns.push(...named)
      return named
    }
    const ask = (text: (column: string) => string) => askFor(1, ([column]) => text(column as string))[0] as string
    const sides = [
      ...(window.after ? [['after', window.after] as const] : []),
      ...(window.before ? [['before', window.before] as const] : []),
    ]

    const asked = isUsual(args, read.usual) ? source.order : orderAsked(read.orders ?? {}, args, this.write)
    /** The list's clauses in one scope, kept to one side of each place, and the order as its keys are bound there. */
    const inPlace = (scope: At, places: typeof sides, orAt = false) => {
      const clauses = this.filtered(read, scope, args)
      const order = boundOrder(asked, scope, clauses, this.write)
      this.placed(clauses, places, order, source.order, scope, orAt)
      return { clauses, order }
    }
    let page: { column: string; decode: (value: Value | undefined) => Row[] } | null = null
    let total: string | null = null
    if (asks.rows) {
      const scope = this.scope(parent)
      const { clauses, order } = inPlace(scope, sides)
      const most = (window.backwards ? window.last : window.first) ?? 0
      const walk = this.walkOf(read, args, window)
      const { text, withTotal, decode } = this.rows(
        scope,
        source,
        order,
        clauses,
        rows,
        most + 1,
        window.backwards,
        walk,
      )
      // What no index orders is collected whole to be sorted, and so is counted by the way.
      const whole = asks.total && sides.length === 0 && asked === source.order && this.isNarrowed(read, args)
      const named = whole ? askFor(2, ([column, count]) => withTotal(column as string, count as string)) : [ask(text)]
      page = { column: named[0] as string, decode }
      total = named[1] ?? null
    }
    // Is there anything on the other side of a cursor, where its own row stands too?
    const anyBeyond = (side: 'after' | 'before', rest: 'after' | 'before'): string | null => {
      const place = window[side]
      if (!place) return null
      const scope = this.scope(parent)
      const { clauses } = inPlace(scope, [[rest, place]], true)
      return ask((column) => `${written(clauses)} WITH ${scope.node} LIMIT 1 RETURN count(${scope.node}) AS ${column}`)
    }
    const beforeIt = asks.hasPreviousPage ? anyBeyond('after', 'before') : null
    const behindIt = asks.hasNextPage ? anyBeyond('before', 'after') : null
    if (asks.total && total === null) {
      const scope = this.scope(parent)
      const counted = `${source.group ? 'DISTINCT ' : ''}${scope.node}`
      const clauses = this.filtered(read, scope, args)
      total = ask((column) => `${written(clauses)} RETURN count(${counted}) AS ${column}`)
    }
    const facets = [...asks.facets].flatMap(([key, asked]) => {
      // What has no room is read by itself when its field is answered; one alone always has.
      if (this.written > longestText) return []
      const before = pieces.length
      const rows = () => {
        const scope = this.scope(parent)
        return { clauses: this.filtered(read, scope, args), node: scope.node }
      }
      if (!read.facets) throw new Error(`${read.name} declares no facets.`)
      const decode = facet(asked, read.facets, { write: this.write, rows, ask: askFor })
      for (const piece of pieces.slice(before)) this.written += piece.length
      return [[key, decode] as const]
    })
    return {
      text: pieces.join(''),
      columns,
      decode: (found): PageRows => ({
        facets: new Map(facets.map(([key, decode]) => [key, decode(found)])),
        rows: page ? page.decode(found[page.column]) : null,
        total: total ? (found[total] as number) : null,
        beforeIt: beforeIt ? (found[beforeIt] as number) > 0 : null,
        behindIt: behindIt ? (found[behindIt] as number) > 0 : null,
      }),
    }
  }

  private scope(parent: string): At {
    return { parent, node: this.write.name('n'), key: this.write.name('k') }
  }

  /** Keeps to one side of each place: by the first clause where the order is the source's own, which its index can follow. */
  private placed(
    clauses: Clause[],
    sides: readonly (readonly ['after' | 'before', Place])[],
    order: Order,
    own: Order,
    scope: At,
    orAt = false,
  ): void {
    const clause = order === own ? clauses[0] : clauses.at(-1)
    for (const [side, place] of sides) {
      clause?.where.push(beyond(side, place, writtenOrder(order, scope, this.write), this.write, orAt))
    }
  }

  private filtered({ source, filter: fields, label, narrow }: ConnectionRead, scope: At, args: Arguments): Clause[] {
    const { write } = this
    const filter = args.filter as Arguments | null | undefined
    if (!fields || !filter) return source.clauses(scope, args, write)
    // What was known before is found by its own ways only.
    const entry = label && !write.isPast ? entryOf(fields, filter) : null
    const start = entry?.text(scope.node, label as string, write)
    const clauses: Clause[] = start
      ? [carry(start, `DISTINCT ${scope.node}`, write.counted(scope.node, label as string))]
      : ((write.isPast ? null : narrow?.(scope, filter, write)) ?? source.clauses(scope, args, write))
    // What an entry leads through may not count on the days that are asked about.
    const met = entry && write.moment.valid === undefined && write.moment.published === undefined
    addConditions(clauses, fields, met ? entry.rest : filter, scope.node, write)
    return clauses
  }

  /** The first `most` rows of a list, each with its sort keys as `_keys`; sorted again once they are here. */
  private rows(
    scope: At,
    source: ListSource,
    order: Order,
    clauses: Clause[],
    selection: Selection,
    most: number,
    backwards: boolean,
    walk: Walk | null,
  ) {
    const { write } = this
    const { node, key } = scope
    const start = written(clauses)
    const limit = write.param(most)
    const groups = Object.entries(source.group?.(scope, write) ?? {})
    const asked = writtenOrder(order, scope, write)
    // The keys of the index's own order stand as they are, so that Neo4j sees that they are sorted already.
    const named = order === source.order && groups.length === 0
    const keys = named ? asked.keys : asked.keys.map((each, index) => ({ ...each, text: `${node}key${index}` }))
    const carried = source.keyed && named ? `${write.carried(node)}, ${write.carried(key)}` : write.carried(node)
    const computed = named ? [] : asked.keys.map(({ text }, index) => `${text} AS ${node}key${index}`)
    const grouped = groups.map(([name, expression]) => `${expression} AS ${node}${name}`)
    // Grafeo groups by plain values only: keys of another order are computed behind the groups.
    const ahead =
      order !== source.order && groups.length > 0
        ? `WITH ${[carried, ...(order.bound ?? []), ...grouped].join(', ')} `
        : ''
    const counts = ahead ? groups.map(([name]) => `${node}${name}`) : grouped
    const inOrder =
      `${ahead}WITH ${[carried, ...computed, ...counts].join(', ')} ` +
      sorting({ ...asked, keys, ...(named ? {} : { id: `${node}.id`, prefix: null }) }, backwards)
    const sorted = `${inOrder} LIMIT ${limit}`
    const sortKeys = `[${keys.map(({ text }) => text).join(', ')}]`
    const counted = groups.map(([name]) => `${name}: ${node}${name}`)
    this.written += start.length + sorted.length
    const { calls, shown: columns, decode } = this.row(node, selection)
    const projection = (keys: string) => projected(this.write.value(node), [...columns, `_keys: ${keys}`, ...counted])
    const decodeAll = (value: Value | undefined) => ((value ?? []) as StoreRow[]).map(decode).sort(comparison(order))
    const shown = `{id: ${node}.id, keys: ${sortKeys}}`
    const firstOf = (found: string, column: string) =>
      `UNWIND ${found} AS one WITH one.id AS id, one.keys AS keys LIMIT ${limit} MATCH (${node}:${RECORD} {id: id})` +
      `${calls} RETURN collect(${projection('keys')}) AS ${column}`
    const withTotal = (column: string, total: string) =>
      `${start} ${inOrder} WITH collect(${shown}) AS found CALL (found) { ${firstOf('found', column)} } ` +
      `RETURN ${column}, size(found) AS ${total}`
    const [first] = asked.keys
    if (source.days && walk && named && first) {
      const walked = walkedByDays(
        source.days,
        walk,
        {
          at: scope,
          clauses,
          bound: carried,
          key: first.text,
          sorting: sorting({ ...asked, prefix: null }, backwards),
          shown,
        },
        most,
        write,
      )
      return { text: (column: string) => walked.text + firstOf(walked.found, column), withTotal, decode: decodeAll }
    }
    return {
      text: (column: string) => `${start} ${sorted}${calls} RETURN collect(${projection(sortKeys)}) AS ${column}`,
      withTotal,
      decode: decodeAll,
    }
  }

  /** How its rows are walked to by days or months: where no index gives its order, and no filter's own way finds fewer. */
  private walkOf(read: ConnectionRead, args: Arguments, { backwards, after, before }: Window): Walk | null {
    const { days } = read.source
    const span = days && this.spans.get(spanOf(days))
    if (!span || this.write.isPast || !isUsual(args, read.usual)) return null
    const filter = args.filter as Arguments | null | undefined
    if (this.isNarrowed(read, args) || (read.label && read.filter && filter && entryOf(read.filter, filter)))
      return null
    const day = (backwards ? before : after)?.keys[0]
    if (!backwards) return { start: typeof day === 'string' ? day : span.latest, way: 'back' }
    return day && typeof day === 'string'
      ? { start: day, way: 'on' }
      : { start: span.earliest, way: 'on', undatedFirst: true }
  }

  /** Whether a list of a parent is found by clauses that look at fewer nodes than its own, and in no order. */
  private isNarrowed({ narrow }: ConnectionRead, args: Arguments): boolean {
    const filter = args.filter as Arguments | null | undefined
    return !this.write.isPast && !!filter && narrow?.({ parent: '', node: '', key: '' }, filter, this.write) != null
  }
}

/** Whether a nested read is of one node that is always there, of which nothing further is read. */
function isJoined({ read, rows }: NestedSelection): boolean {
  return read.kind === 'list' && read.required === true && rows.nested.size === 0 && rows.expressions.size === 0
}

function subQuery(parent: string, text: string): string {
  return ` ${call(parent, text)}`
}

function projected(value: string, shown: readonly string[]): string {
  return `${value} {${shown.join(', ')}}`
}
