/** Puts the reads of a selection together in one Cypher text, and takes what comes back apart again. */
import { isUserError, type UserError } from '../errors.ts'
import type { Row as StoreRow, Value } from '../store/store.ts'
import type { Arguments, Param } from './arguments.ts'
import { condition, entryOf } from './filter.ts'
import { beyond, inRange, mostRows, type PageRows, windowOf } from './page.ts'
import type { Clause, ConnectionRead, ListRead, ListSource, Row } from './read.ts'
import type { NestedSelection, Selection } from './selection.ts'

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

/** The names in scope while a list is read. */
interface Scope {
  parent: string
  node: string
  key: string
}

export class Composition {
  private readonly params: Record<string, Value> = {}
  private names = 0
  private written = 0

  /** `refuse` throws UserError for a nested read whose filter names what is not there. */
  constructor(private readonly refuse: (nested: NestedSelection) => void) {}

  private readonly param: Param = (value) => {
    const name = `p${Object.keys(this.params).length}`
    this.params[name] = value
    return `$${name}`
  }

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
    const node = this.name('n')
    const head = `UNWIND ${this.param([...ids])} AS id MATCH (${node}:${label} {id: id})`
    const { calls, projection, decode } = this.row(node, selection, [], leftOut)
    return {
      text: `${head}${calls} RETURN ${projection} AS row`,
      params: this.params,
      decode: (rows) => rows.map((each) => decode(each.row as StoreRow)),
    }
  }

  /** A connection at the root of a request; throws UserError where its arguments are wrong. */
  root(selection: NestedSelection, read: ConnectionRead): Composed<PageRows> {
    this.refuse(selection)
    const { text, columns, decode } = this.connection('', selection, read)
    return {
      text: columns.length > 0 ? `${text.trim()} RETURN ${columns.join(', ')}` : 'RETURN 0 AS nothing',
      params: this.params,
      decode: ([row]) => decode(row ?? {}) as PageRows,
    }
  }

  private name(prefix: string): string {
    return `${prefix}${this.names++}`
  }

  /** The sub-queries that a node's row needs, and its projection once they have run. */
  private row(
    node: string,
    selection: Selection,
    extra: readonly string[] = [],
    leftOut: (nested: NestedSelection, mistake: UserError | null) => void = () => {},
  ) {
    const shown = ['.id']
    for (const name of selection.properties) if (name !== 'id') shown.push(`.${name}`)
    const decoders: [key: string, decode: Piece['decode']][] = []
    for (const read of selection.expressions.values()) {
      const column = this.name('c')
      shown.push(`${column}: ${read.expression(node)}`)
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
    return { calls, projection: `${node} {${[...shown, ...extra].join(', ')}}`, decode }
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
    const owned = read.source.owned ? this.owned(parent, read.source, args, rows) : null
    if (owned) return owned
    const scope = this.scope(parent)
    const column = this.name('c')
    const { text, decode } = this.rows(
      scope,
      read.source,
      read.source.clauses(scope, args, this.param),
      rows,
      most,
      false,
    )
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
    const column = this.name('c')
    const [first, ...rest] = source.clauses({ parent, node, key }, args, this.param)
    if (!first || rest.length > 0) return null
    const order = orderIn(source, { parent, node, key })
    const shown = [`id: ${node}.id`, `_key: ${order.by}`]
    for (const name of selection.properties) if (name !== 'id') shown.push(`${name}: ${node}.${name}`)
    let { match } = first
    let decode = (row: StoreRow) => row as Record<string, unknown> & Row
    if (far) {
      const end = this.scope(node)
      const [link] = (far.read as ListRead).source.clauses(end, far.args, this.param)
      const inner = this.row(end.node, far.rows)
      const joined = this.name('c')
      match += link?.match.replace(`MATCH (${node})`, '')
      shown.push(`${joined}: ${inner.projection}`)
      decode = (row) => {
        const decoded = row as Record<string, unknown> & Row
        decoded[far.key] = [inner.decode(row[joined] as StoreRow)]
        return decoded
      }
    }
    const text = `[${written([{ ...first, match }]).replace('MATCH ', '')} | {${shown.join(', ')}}]`
    this.written += text.length
    const compare = inOrder(source)
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
    const column = this.name('c')
    const clauses = source.clauses(scope, args, this.param)
    const start = written(clauses)
    this.written += start.length
    const { calls, projection, decode } = this.row(scope.node, selection)
    const read = (columns: StoreRow) => ((columns[column] ?? []) as StoreRow[]).map(decode)
    const pattern = start.replace('MATCH ', '')
    if (selection.nested.size === 0 && selection.expressions.size === 0 && pattern.startsWith(`(${parent})`)) {
      return { text: '', columns: [column], shown: `[${pattern} | ${projection}]`, decode: read }
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
    const ask = (text: (column: string) => string): string => {
      const column = this.name('c')
      pieces.push(subQuery(parent, text(column)))
      columns.push(column)
      return column
    }
    const sides = [
      ...(window.after ? [['after', window.after] as const] : []),
      ...(window.before ? [['before', window.before] as const] : []),
    ]

    let page: { column: string; decode: (value: Value | undefined) => Row[] } | null = null
    if (asks.rows) {
      const scope = this.scope(parent)
      const clauses = this.filtered(read, scope, args)
      for (const [side, place] of sides) {
        clauses[0]?.where.push(beyond(side, place, orderIn(source, scope), this.param))
      }
      const most = (window.backwards ? window.last : window.first) ?? 0
      const { text, decode } = this.rows(scope, source, clauses, rows, most + 1, window.backwards)
      page = { column: ask(text), decode }
    }
    // Is there anything on the other side of a cursor, where its own row stands too?
    const anyBeyond = (side: 'after' | 'before', rest: 'after' | 'before'): string | null => {
      const place = window[side]
      if (!place) return null
      const scope = this.scope(parent)
      const clauses = this.filtered(read, scope, args)
      clauses[0]?.where.push(beyond(rest, place, orderIn(source, scope), this.param, true))
      return ask((column) => `${written(clauses)} WITH ${scope.node} LIMIT 1 RETURN count(${scope.node}) AS ${column}`)
    }
    const beforeIt = asks.hasPreviousPage ? anyBeyond('after', 'before') : null
    const behindIt = asks.hasNextPage ? anyBeyond('before', 'after') : null
    let total: string | null = null
    if (asks.total) {
      const scope = this.scope(parent)
      const counted = `${source.group ? 'DISTINCT ' : ''}${scope.node}`
      const clauses = this.filtered(read, scope, args)
      total = ask((column) => `${written(clauses)} RETURN count(${counted}) AS ${column}`)
    }
    return {
      text: pieces.join(''),
      columns,
      decode: (found): PageRows => ({
        rows: page ? page.decode(found[page.column]) : null,
        total: total ? (found[total] as number) : null,
        beforeIt: beforeIt ? (found[beforeIt] as number) > 0 : null,
        behindIt: behindIt ? (found[behindIt] as number) > 0 : null,
      }),
    }
  }

  private scope(parent: string): Scope {
    return { parent, node: this.name('n'), key: this.name('k') }
  }

  private filtered({ source, filter: fields, label, narrow }: ConnectionRead, scope: Scope, args: Arguments): Clause[] {
    const filter = args.filter as Arguments | null | undefined
    if (!fields || !filter) return source.clauses(scope, args, this.param)
    const entry = label ? entryOf(fields, filter) : null
    const clauses = entry
      ? [
          {
            match: `${entry.text(scope.node, label as string, this.param)} WITH DISTINCT ${scope.node}`,
            where: [] as string[],
          },
        ]
      : (narrow?.(scope, filter, this.param) ?? source.clauses(scope, args, this.param))
    clauses.at(-1)?.where.push(condition(fields, entry?.rest ?? filter, scope.node, this.param))
    return clauses
  }

  /** The first `most` rows of a list, each with its sort key as `_key`; sorted again once they are here. */
  private rows(
    scope: Scope,
    source: ListSource,
    clauses: Clause[],
    selection: Selection,
    most: number,
    backwards: boolean,
  ) {
    const { node, key } = scope
    const order = orderIn(source, scope)
    const down = (direction: 'ASC' | 'DESC') => ((direction === 'DESC') !== backwards ? ' DESC' : '')
    const start = written(clauses)
    const limit = this.param(most)
    const groups = Object.entries(source.group?.(scope) ?? {})
    let sorted: string
    let extra: string[]
    if (groups.length > 0) {
      const grouped = groups.map(([name, expression]) => `${expression} AS ${node}${name}`)
      sorted =
        `WITH ${node}, ${order.by} AS ${node}key, ${grouped.join(', ')} ` +
        `ORDER BY ${node}key${down(order.direction)}, ${node}.id${down('ASC')} LIMIT ${limit}`
      extra = [`_key: ${node}key`, ...groups.map(([name]) => `${name}: ${node}${name}`)]
    } else {
      const ties = order.by === order.id ? '' : `, ${order.id}${down('ASC')}`
      const prefix = order.prefix ? `${order.prefix}${down(order.direction)}, ` : ''
      sorted =
        `WITH ${source.keyed ? `${node}, ${key}` : node} ` +
        `ORDER BY ${prefix}${order.by}${down(order.direction)}${ties} LIMIT ${limit}`
      extra = [`_key: ${order.by}`]
    }
    this.written += start.length + sorted.length
    const { calls, projection, decode } = this.row(node, selection, extra)
    const compare = inOrder(source)
    return {
      text: (column: string) => `${start} ${sorted}${calls} RETURN collect(${projection}) AS ${column}`,
      decode: (value: Value | undefined) => ((value ?? []) as StoreRow[]).map(decode).sort(compare),
    }
  }
}

function orderIn(source: ListSource, scope: Scope) {
  const { by, id, prefix, direction } = source.order
  return { by: by(scope), id: id(scope), prefix: prefix?.(scope), direction }
}

/** Compares rows that carry their sort key as `_key`. */
function inOrder({ order }: ListSource) {
  const sign = order.direction === 'DESC' ? -1 : 1
  return (a: Row, b: Row) => sign * ascending(a._key, b._key) || ascending(a.id, b.id)
}

/** Whether a nested read is of one node that is always there, of which nothing further is read. */
function isJoined({ read, rows }: NestedSelection): boolean {
  return read.kind === 'list' && read.required === true && rows.nested.size === 0 && rows.expressions.size === 0
}

function written(clauses: Clause[]): string {
  return clauses
    .map(({ match, where }) => (where.length > 0 ? `${match} WHERE ${where.join(' AND ')}` : match))
    .join(' ')
}

function subQuery(parent: string, text: string): string {
  return ` CALL (${parent}) { ${text} }`
}

function ascending(a: unknown, b: unknown): number {
  return (a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0
}
