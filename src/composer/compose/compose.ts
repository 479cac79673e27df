/** Puts the reads of a selection together in one Cypher text, and takes apart what comes back. */
import { isUserError, type UserError } from '../../errors.ts'
import type { StoreRow, Value } from '../../store/store.ts'
import type { ConnectionRead, ListRead, Row } from '../declare/read.ts'
import type { NestedSelection, Selection } from '../select/selection.ts'
import { written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import { connectionText } from './connection-text.ts'
import { oneInRow, ownedInRow } from './in-row.ts'
import { type ListPlan, type PlanningEngine, planOf } from './list-plan.ts'
import type { PageRows } from './page-rows.ts'
import { type Draft, longestText, type Piece, projection, type RowPiece, scopeOf, subQuery } from './piece.ts'
import { rowsText } from './rows-text.ts'

/** A whole text with its parameters; `decode` makes of the store's rows what the resolvers pick from. */
export interface Composed<Result> {
  text: string
  params: Record<string, Value>
  /** How each list in the text is written, in the order in which they were planned. */
  plans: readonly NamedPlan[]
  decode: (rows: StoreRow[]) => Result
}

export interface NamedPlan {
  /** The name of the list's read. */
  name: string
  plan: ListPlan
}

/** Is told of the nested reads that are not in a text: those with a mistake, and those for which there was no room (null). */
type LeftOut = (nested: NestedSelection, mistake: UserError | null) => void

export class Composition implements Draft {
  private written = 0
  private readonly plans: NamedPlan[] = []

  /** `refuse` throws UserError for a nested read whose filter names what is not there. */
  constructor(
    readonly write: Writer,
    private readonly refuse: (nested: NestedSelection) => void,
    private readonly engine: PlanningEngine,
  ) {}

  /** The nodes with these ids, in any order; `label` is Record, or Part for parts. */
  byIds(ids: readonly string[], label: string, selection: Selection, leftOut: LeftOut = () => {}): Composed<Row[]> {
    const node = this.write.name('n')
    const head = written([this.write.byIds(node, label, ids)])
    const { calls, shown, decode } = this.row(node, selection, leftOut)
    return {
      text: `${head}${calls} RETURN ${projection(node, shown, this.write)} AS row`,
      params: this.write.params,
      plans: this.plans,
      decode: (rows) => rows.map((each) => decode(each.row as StoreRow)),
    }
  }

  /** A connection at the root of a request; throws UserError if its arguments are wrong. */
  root(selection: NestedSelection, read: ConnectionRead): Composed<PageRows> {
    this.refuse(selection)
    const { text, columns, decode } = connectionText(this, '', selection, read, this.planned(selection))
    return {
      text: columns.length > 0 ? `${text.trim()} RETURN ${columns.join(', ')}` : 'RETURN 0 AS nothing',
      params: this.write.params,
      plans: this.plans,
      decode: ([row]) => decode(row ?? {}) as PageRows,
    }
  }

  get hasRoom(): boolean {
    return this.written <= longestText
  }

  count(text: string): void {
    this.written += text.length
  }

  row(node: string, selection: Selection, leftOut: LeftOut = () => {}): RowPiece {
    const { write } = this
    const shown = ['.id']
    for (const name of selection.properties) {
      // The record may have been withdrawn only after the moment.
      if (name === 'retractedAt' && write.isPast) shown.push(`retractedAt: ${write.withdrawnBy(node)}`)
      else if (name !== 'id') shown.push(`.${name}`)
    }
    const decoders: [key: string, decode: Piece['decode']][] = []
    for (const read of selection.expressions.values()) {
      const column = write.name('c')
      shown.push(`${column}: ${read.expression(node, write)}`)
      decoders.push([read.name, (columns) => read.value(columns[column] ?? null)])
    }
    let calls = ''
    for (const nested of selection.nested.values()) {
      const piece = this.hasRoom ? this.nested(node, nested) : null
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
    return { calls, shown, decode }
  }

  /** One nested read; or what is wrong with its arguments: then its resolver asks again by itself and reports it. */
  private nested(parent: string, nested: NestedSelection): Piece | UserError {
    try {
      this.refuse(nested)
      const plan = this.planned(nested)
      const { read } = nested
      if (read.kind === 'connection') return connectionText(this, parent, nested, read, plan)
      if (plan.form === 'in the row') return (read.single ? oneInRow : ownedInRow)(this, parent, nested, read)
      return (read.single ? one : list)(this, parent, nested, read, plan)
    } catch (error) {
      if (isUserError(error)) return error
      throw error
    }
  }

  private planned(nested: NestedSelection): ListPlan {
    const plan = planOf(nested, this.write.moment, this.engine)
    this.plans.push({ name: nested.read.name, plan })
    return plan
  }
}

/** The one node at the far end of a sub-query, or none. */
function one(draft: Draft, parent: string, { args, rows }: NestedSelection, read: ListRead): Piece {
  const { write } = draft
  const scope = scopeOf(parent, write)
  const column = write.name('c')
  const start = written(read.source.clauses(scope, args, write))
  draft.count(start)
  const { calls, shown, decode } = draft.row(scope.node, rows)
  return {
    text: subQuery(parent, `${start}${calls} RETURN collect(${projection(scope.node, shown, write)}) AS ${column}`),
    columns: [column],
    decode: (columns) => ((columns[column] ?? []) as StoreRow[]).map(decode),
  }
}

/** A plain list. */
function list(draft: Draft, parent: string, { args, rows }: NestedSelection, read: ListRead, plan: ListPlan): Piece {
  const scope = scopeOf(parent, draft.write)
  const column = draft.write.name('c')
  const { text, decode } = rowsText(draft, { read, args, plan }, rows, scope)
  return { text: subQuery(parent, text(column)), columns: [column], decode: (columns) => decode(columns[column]) }
}
