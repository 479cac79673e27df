/** The composed reads of one request: looks up what a selection needs first, makes its text, and reads the rows. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Pause } from '../../collections/pause.ts'
import { isUserError } from '../../errors.ts'
import type { Statement, StoreRow } from '../../store/store.ts'
import { type Composed, Composition, type NamedPlan } from '../compose/compose.ts'
import { type DaySpans, spanOf } from '../compose/list-plan.ts'
import type { Arguments } from '../declare/arguments.ts'
import { idsIn } from '../declare/filter.ts'
import type { NamedId } from '../declare/named-ids.ts'
import type { Engine, NestedRead, Reader } from '../declare/read.ts'
import { momentOf } from '../select/moment.ts'
import type { Selection } from '../select/selection.ts'
import type { DayOrder, DaySpan } from '../text/by-days.ts'
import { type Counts, isPast, type Moment, Writer } from '../text/writer.ts'
import { KnownIds } from './known-ids.ts'

/** What the composer needs of the request; `truncated` collects the paths of plain lists that had more rows. */
export interface Request extends Reader {
  /** Runs a statement; `plans` says how the lists of a composed one are written. */
  read: (statement: Statement, plans?: readonly NamedPlan[]) => Promise<StoreRow[]>
  truncated: Set<string>
  /** What counts at a moment. */
  counts: Counts
  engine: Engine
  pause: Pause
}

export class ComposedReads {
  readonly ids: KnownIds
  private moment: Moment | null = null

  constructor(private readonly request: Request) {
    this.ids = new KnownIds(request.read)
  }

  /** The moment that the request's operation asks about. A request has one operation, so all its reads have the same moment. */
  momentIn(info: GraphQLResolveInfo): Moment {
    this.moment ??= momentOf(info)
    return this.moment
  }

  writer(): Writer {
    return new Writer(this.moment ?? {}, this.request.counts)
  }

  /**
   * A composition for rows of lists, after looking up the ids that these name and the days that they are ordered by: one read for
   * all ids, none if all are known.
   */
  async prepared(selection: Selection): Promise<Composition> {
    await this.ids.lookUp(filterIds(selection))
    return this.composition(await this.spansOf(selection))
  }

  /** A composition for a text that has no rows of lists, or none that are walked by days. */
  composition(spans: DaySpans = new Map()): Composition {
    const engine = {
      indexesGiveOrder: this.request.engine.indexesGiveOrder,
      spans,
      linksOf: (id: string) => this.ids.linksOf(id),
    }
    return new Composition(this.writer(), ({ read, args }) => this.ids.refuse(namedIds(read, args)), engine)
  }

  async read<Result>(name: string, { text, params, plans, decode }: Composed<Result>): Promise<Result> {
    return decode(await this.request.read({ name, text, params }, plans))
  }

  /** The first and last days of what lists are ordered by; only needed if the engine's indexes give no order. */
  private async spansOf(selection: Selection): Promise<DaySpans> {
    const spans = new Map<string, DaySpan>()
    const { engine } = this.request
    if (engine.indexesGiveOrder || isPast(this.moment ?? {})) return spans
    for (const days of dayOrders(selection)) {
      if (spans.has(spanOf(days))) continue
      const span = await engine.daySpan(days.label, days.key)
      if (span) spans.set(spanOf(days), span)
    }
    return spans
  }
}

function* dayOrders(selection: Selection): Generator<DayOrder> {
  for (const { read, asks, rows } of selection.nested.values()) {
    if (read.kind === 'connection' && asks.rows && read.source.days) yield read.source.days
    yield* dayOrders(rows)
  }
}

function* filterIds(selection: Selection): Generator<NamedId> {
  for (const { read, args, rows } of selection.nested.values()) {
    try {
      yield* namedIds(read, args)
    } catch (error) {
      // The field with the filter reports that it is too large.
      if (!isUserError(error)) throw error
    }
    yield* filterIds(rows)
  }
}

function namedIds(read: NestedRead, args: Arguments): NamedId[] {
  return read.kind === 'connection' && read.filter && args.filter ? idsIn(read.filter, args.filter as Arguments) : []
}
