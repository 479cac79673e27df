/** Answers one request's fields: composes what can be read together, and reads by itself what could not. */
import DataLoader from 'dataloader'
import { type FieldNode, type GraphQLResolveInfo, getNamedType } from 'graphql'
import { badInput, isUserError } from '../../errors.ts'
import { kindOfId, model } from '../../model/model.ts'
import type { Statement, Row as StoreRow } from '../../store/store.ts'
import { Composition } from '../compose/compose.ts'
import { type DaySpans, spanOf } from '../compose/list-plan.ts'
import type { PageRows } from '../compose/page-rows.ts'
import type { Arguments } from '../declare/arguments.ts'
import { mostRows } from '../declare/bounds.ts'
import { checkForm, idsIn, type NamedId } from '../declare/filter.ts'
import type { Ask, ComputedRead, ConnectionRead, NestedRead, PropertyRead, Read, Reader, Row } from '../declare/read.ts'
import { momentOf } from '../select/moment.ts'
import {
  facetAlone,
  keyOf,
  merge,
  type NestedSelection,
  nestedSelection,
  type Selection,
  selectionOf,
} from '../select/selection.ts'
import type { DayOrder, DaySpan } from '../text/by-days.ts'
import { type Counts, type Moment, Writer } from '../text/writer.ts'
import { type Page, pageOf } from './page.ts'

/** What the composer needs of the request; `truncated` collects the paths of plain lists that had more rows. */
export interface Request extends Reader {
  read: (statement: Statement) => Promise<StoreRow[]>
  truncated: Set<string>
  /** What counts at a moment. */
  counts: Counts
  /** Where the engine's indexes give no order: the days that a key of a label has, null where there is nothing. */
  daySpan?: (label: string, key: string) => Promise<DaySpan | null>
}

/** A field that has to be read by itself, for one of its parents. */
interface Missing {
  parent: Row
  nested: NestedSelection
  /** Where in the document it is asked for. */
  site: FieldNode
}

export class Answers {
  private readonly known = new Map<string, boolean>()
  private readonly missing = new DataLoader<Missing, unknown>((all) => this.readMissing(all), { cache: false })

  private readonly named = new DataLoader<{ id: string; info: GraphQLResolveInfo }, Row | null>(
    (all) => this.readNamed(all),
    { cache: false },
  )
  private readonly labelled = new DataLoader<string, unknown>((ids) => this.readLabels(ids))
  private readonly computations = new Map<string, DataLoader<string, unknown>>()
  private moment: Moment | null = null

  constructor(private readonly request: Request) {}

  /** The moment that the request's operation asks about: a request has one operation, so all its reads have one moment. */
  momentIn(info: GraphQLResolveInfo): Moment {
    this.moment ??= momentOf(info)
    return this.moment
  }

  /**
   * The rows of these ids in their order, with all that the field's selection asks of them; null for ids that are
   * malformed, unknown or of another kind than `kinds` (kinds or interfaces; all when left out). One read.
   */
  async byIds(
    ids: readonly string[],
    kinds: readonly string[] | null,
    info: GraphQLResolveInfo,
  ): Promise<(Row | null)[]> {
    this.momentIn(info)
    const allowed = kinds?.flatMap((name) => model.interfaces.get(name)?.kinds ?? [name])
    const wanted = ids.filter((id) => {
      const kind = kindOfId(id)
      return kind && (!allowed || allowed.includes(kind.name))
    })
    if (wanted.length === 0) return ids.map(() => null)
    const selection = selectionOf(info, getNamedType(info.returnType), info.fieldNodes)
    await this.checkIds(selection)
    const composition = this.composition(await this.spansIn(selection))
    const { text, params, decode } = composition.byIds([...new Set(wanted)], 'Record', selection)
    const rows = decode(await this.request.read({ name: `${info.fieldName} by id`, text, params }))
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  }

  /** A connection at the root: one read. */
  async connection(read: ConnectionRead, args: Arguments, info: GraphQLResolveInfo): Promise<Page> {
    const nested = this.nestedOf(read, args, info)
    await this.checkIds(of([nested]))
    const { text, params, decode } = this.composition(await this.spansIn(of([nested]))).root(nested, read)
    const found = decode(await this.request.read({ name: read.name, text, params }))
    return pageOf(found, args, read.name, '', this.momentIn(info), async (asked) => {
      const alone = facetAlone(read, args, asked)
      const { text, params, decode } = this.composition().root(alone, read)
      const { facets } = decode(await this.request.read({ name: `${read.name}: ${asked.name}`, text, params }))
      return facets.get(keyOf(asked, asked.args))
    })
  }

  /** The one row of a statement that always gives one. */
  async one(statement: Statement): Promise<StoreRow> {
    const [row] = await this.request.read(statement)
    if (!row) throw new Error(`${statement.name} gave no row.`)
    return row
  }

  /** What a field's row carries already, or, where it was left out, one read for all parents that ask. */
  field(
    read: Exclude<Read, PropertyRead | ComputedRead>,
    parent: Row,
    args: Arguments,
    info: GraphQLResolveInfo,
  ): unknown {
    if (read.kind === 'self') return parent
    if (read.kind === 'expression') return parent[read.name] ?? null
    const key = keyOf(read, args)
    // At once where it can be: a promise for each field of each row would cost more than the rest of the answer.
    if (key in parent) return this.finished(read, parent[key], parent, args, info)
    const missing = { parent, nested: this.nestedOf(read, args, info), site: info.fieldNodes[0] as FieldNode }
    return this.missing.load(missing).then((found) => this.finished(read, found, parent, args, info))
  }

  /**
   * A record that a computed answer names by its id, with all that the field's selection asks of it; null where it does not
   * count at the request's moment. One read for all that the field names, however many parents it has.
   */
  reference(id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    this.momentIn(info)
    return this.named.load({ id, info })
  }

  /** The stored labels of a record that a computed answer names: one read for all of the request that are asked for at once. */
  labels(id: string, info: GraphQLResolveInfo): Promise<unknown> {
    this.momentIn(info)
    return this.labelled.load(id)
  }

  /** What is computed for one parent: for all parents of the request at once. */
  computed(read: ComputedRead, parent: Row, args: Arguments, info: GraphQLResolveInfo): Promise<unknown> {
    this.momentIn(info)
    const key = keyOf(read, args)
    let loader = this.computations.get(key)
    if (!loader) {
      loader = new DataLoader(
        async (ids) => {
          const found = await read.compute(ids, args, this.ask())
          return ids.map((id) => found.get(id) ?? null)
        },
        { maxBatchSize: mostRows },
      )
      this.computations.set(key, loader)
    }
    return loader.load(parent.id)
  }

  /** How computed answers read the graph at the request's moment. */
  ask(): Ask {
    const { daySpan } = this.request
    return {
      ...(daySpan ? { daySpan } : {}),
      writer: () => this.writer(),
      read: (name, text, write) => this.request.read({ name, text, params: write.params }),
    }
  }

  private async readNamed(all: readonly { id: string; info: GraphQLResolveInfo }[]): Promise<(Row | null)[]> {
    const sites = new Map<FieldNode, { info: GraphQLResolveInfo; ids: Set<string> }>()
    for (const { id, info } of all) {
      const site = info.fieldNodes[0] as FieldNode
      const known = sites.get(site)
      if (known) known.ids.add(id)
      else sites.set(site, { info, ids: new Set([id]) })
    }
    const rows = new Map<FieldNode, Map<string, Row>>()
    await Promise.all(
      [...sites].map(async ([site, { info, ids }]) => {
        const found = await this.byIds([...ids], null, info)
        rows.set(site, new Map(found.flatMap((row) => (row ? [[row.id, row]] : []))))
      }),
    )
    return all.map(({ id, info }) => rows.get(info.fieldNodes[0] as FieldNode)?.get(id) ?? null)
  }

  private async readLabels(ids: readonly string[]): Promise<unknown[]> {
    const wanted: Selection = { properties: new Set(['labels']), expressions: new Map(), nested: new Map() }
    const { text, params, decode } = this.composition().byIds(ids, 'Record', wanted)
    const rows = decode(await this.request.read({ name: 'labels', text, params }))
    const labels = new Map(rows.map((row) => [row.id, row.labels]))
    return ids.map((id) => labels.get(id) ?? null)
  }

  private finished(read: NestedRead, found: unknown, parent: Row, args: Arguments, info: GraphQLResolveInfo): unknown {
    if (read.kind === 'connection') {
      return pageOf(found as PageRows, args, read.name, parent.id, this.momentIn(info), async (asked) => {
        const nested = facetAlone(read, args, asked)
        const rows = (await this.missing.load({ parent, nested, site: info.fieldNodes[0] as FieldNode })) as PageRows
        return rows.facets.get(keyOf(asked, asked.args))
      })
    }
    let rows = found as Row[]
    const most = (args.first as number | null | undefined) ?? mostRows
    if (!read.single && rows.length > most) {
      this.request.truncated.add(pathOf(info))
      rows = rows.slice(0, most)
    }
    if (read.finish) return read.finish(rows, parent)
    return read.single ? (rows[0] ?? null) : rows
  }

  private nestedOf(read: NestedRead, args: Arguments, info: GraphQLResolveInfo): NestedSelection {
    this.momentIn(info)
    return nestedSelection(info, read, getNamedType(info.returnType), args, info.fieldNodes)
  }

  /**
   * Reads what several resolvers found missing at once. Fields of the same parents share a text as long as it has room,
   * so the number of reads grows with the fields asked for, never with their parents.
   */
  private async readMissing(all: readonly Missing[]): Promise<unknown[]> {
    const fields = new Map<string, { nested: NestedSelection; site: FieldNode; ids: Set<string> }>()
    const fieldKey = ({ parent, nested }: Missing) => `${labelOf(parent.id)} ${nested.key}`
    for (const each of all) {
      const field = fields.get(fieldKey(each))
      if (field) {
        field.ids.add(each.parent.id)
        if (field.site !== each.site) merge(field.nested, each.nested)
      } else fields.set(fieldKey(each), { nested: each.nested, site: each.site, ids: new Set([each.parent.id]) })
    }
    const groups = new Map<string, { ids: string[]; nested: NestedSelection[] }>()
    for (const { nested, ids } of fields.values()) {
      const key = [...ids].join(' ')
      const group = groups.get(key)
      if (group) group.nested.push(nested)
      else groups.set(key, { ids: [...ids], nested: [nested] })
    }
    const results = new Map<NestedSelection, Map<string, unknown> | Error>()
    await Promise.all([...groups.values()].map(({ ids, nested }) => this.readFields(ids, nested, results)))
    return all.map((each) => {
      const { nested } = fields.get(fieldKey(each)) as { nested: NestedSelection }
      const result = results.get(nested) as Map<string, unknown> | Error
      return result instanceof Error ? result : result.get(each.parent.id)
    })
  }

  private async readFields(
    ids: readonly string[],
    fields: readonly NestedSelection[],
    results: Map<NestedSelection, Map<string, unknown> | Error>,
  ): Promise<void> {
    const wanted = of(fields)
    const noRoom: NestedSelection[] = []
    try {
      await this.checkIds(wanted)
      const label = labelOf(ids[0] as string)
      const composition = this.composition(await this.spansIn(wanted))
      const { text, params, decode } = composition.byIds(ids, label, wanted, (nested, mistake) => {
        if (mistake) results.set(nested, mistake)
        else noRoom.push(nested)
      })
      const read = fields.filter((nested) => !results.has(nested) && !noRoom.includes(nested))
      if (read.length > 0) {
        const name = read.map((nested) => nested.read.name).join(', ')
        const rows = decode(await this.request.read({ name, text, params }))
        for (const nested of read) results.set(nested, new Map(rows.map((row) => [row.id, row[nested.key]])))
      }
    } catch (error) {
      for (const nested of fields) if (!results.has(nested)) results.set(nested, error as Error)
      return
    }
    if (noRoom.length > 0) await this.readFields(ids, noRoom, results)
  }

  private writer(): Writer {
    return new Writer(this.moment ?? {}, this.request.counts)
  }

  private composition(spans: DaySpans = new Map()): Composition {
    const engine = { indexesGiveOrder: this.request.daySpan === undefined, spans }
    return new Composition(this.writer(), (nested) => this.refuse(nested), engine)
  }

  private refuse({ read, args }: NestedSelection): void {
    for (const named of namedIds(read, args)) {
      checkForm(named)
      if (this.known.get(named.id) === false) {
        throw badInput(named.argument, `nothing has the id ${JSON.stringify(named.id)}.`)
      }
    }
  }

  /** The days of what the lists of a selection are ordered by, where the engine's indexes give no order. */
  private async spansIn(selection: Selection): Promise<DaySpans> {
    const spans = new Map<string, DaySpan>()
    const { daySpan } = this.request
    if (!daySpan || this.moment?.known) return spans
    for (const days of dayOrders(selection)) {
      if (spans.has(spanOf(days))) continue
      const span = await daySpan(days.label, days.key)
      if (span) spans.set(spanOf(days), span)
    }
    return spans
  }

  /** Looks up the ids that the filters of a selection name, all at once: one read, and none where they are known. */
  private async checkIds(selection: Selection): Promise<void> {
    const ids = [...filterIds(selection)].map(({ id }) => id).filter((id) => kindOfId(id) && !this.known.has(id))
    if (ids.length === 0) return
    const found = await this.request.read({
      name: 'ids that exist',
      text: 'UNWIND $ids AS id MATCH (n:Record {id: id}) RETURN n.id AS id',
      params: { ids: [...new Set(ids)] },
    })
    for (const id of ids) this.known.set(id, false)
    for (const { id } of found) this.known.set(id as string, true)
  }
}

function namedIds(read: NestedRead, args: Arguments): NamedId[] {
  return read.kind === 'connection' && read.filter && args.filter ? idsIn(read.filter, args.filter as Arguments) : []
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
      // A filter that is too large is reported by its own field.
      if (!isUserError(error)) throw error
    }
    yield* filterIds(rows)
  }
}

function of(fields: readonly NestedSelection[]): Selection {
  return { properties: new Set(), expressions: new Map(), nested: new Map(fields.map((each) => [each.key, each])) }
}

function labelOf(id: string): string {
  return kindOfId(id) ? 'Record' : 'Part'
}

function pathOf(info: GraphQLResolveInfo): string {
  const steps: (string | number)[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) steps.unshift(at.key)
  return steps.join('.')
}
