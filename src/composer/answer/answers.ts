/** Answers the fields of one request: composes what can be read together, and reads the rest by itself. */
import DataLoader from 'dataloader'
import { type FieldNode, type GraphQLResolveInfo, getNamedType } from 'graphql'
import { kindOfId, model } from '../../model/model.ts'
import { RECORD } from '../../model/structure.ts'
import type { Statement, StoreRow } from '../../store/store.ts'
import type { PageRows } from '../compose/page-rows.ts'
import type { Arguments } from '../declare/arguments.ts'
import { mostRows } from '../declare/bounds.ts'
import type { Ask, ComputedRead, ConnectionRead, NestedRead, PropertyRead, Read, Row } from '../declare/read.ts'
import {
  facetAlone,
  keyOf,
  type NestedSelection,
  nestedSelection,
  type Selection,
  selectionOf,
  selectionWith,
} from '../select/selection.ts'
import type { Moment } from '../text/writer.ts'
import { ComposedReads, type Request } from './composed-reads.ts'
import { Leftovers } from './leftovers.ts'
import { type Page, pageOf } from './page.ts'

export class Answers {
  private readonly reads: ComposedReads
  private readonly leftovers: Leftovers
  private readonly named = new DataLoader<{ id: string; info: GraphQLResolveInfo }, Row | null>(
    (all) => this.readNamed(all),
    { cache: false },
  )
  private readonly labelled = new DataLoader<string, unknown>((ids) => this.readLabels(ids))
  private readonly computations = new Map<string, DataLoader<string, unknown>>()

  constructor(private readonly request: Request) {
    this.reads = new ComposedReads(request)
    this.leftovers = new Leftovers(this.reads)
  }

  /** The moment that the request's operation asks about. A request has one operation, so all its reads have the same moment. */
  momentIn(info: GraphQLResolveInfo): Moment {
    return this.reads.momentIn(info)
  }

  /**
   * The rows of these ids in their order, with everything that the field's selection asks of them; null for ids that are
   * malformed, unknown or of a kind that is not in `kinds` (kinds or interfaces; null: all). One read.
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
    const composed = (await this.reads.prepared(selection)).byIds([...new Set(wanted)], RECORD, selection)
    const rows = await this.reads.read(`${info.fieldName} by id`, composed)
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  }

  /** A connection at the root: one read. */
  async connection(read: ConnectionRead, args: Arguments, info: GraphQLResolveInfo): Promise<Page> {
    const nested = this.nestedOf(read, args, info)
    const composition = await this.reads.prepared(selectionWith([nested]))
    const found = await this.reads.read(read.name, composition.root(nested, read))
    return pageOf(found, args, read.name, '', this.momentIn(info), async (asked) => {
      const composed = this.reads.composition().root(facetAlone(read, args, asked), read)
      const { facets } = await this.reads.read(`${read.name}: ${asked.name}`, composed)
      return facets.get(keyOf(asked, asked.args))
    })
  }

  /** The one row of a statement that always gives one. */
  async one(statement: Statement): Promise<StoreRow> {
    const [row] = await this.request.read(statement)
    if (!row) throw new Error(`${statement.name} gave no row.`)
    return row
  }

  /** What the row of a field carries already; if it was left out, one read for all parents that ask. */
  field(
    read: Exclude<Read, PropertyRead | ComputedRead>,
    parent: Row,
    args: Arguments,
    info: GraphQLResolveInfo,
  ): unknown {
    if (read.kind === 'self') return parent
    if (read.kind === 'expression') return parent[read.name] ?? null
    const key = keyOf(read, args)
    // Without a promise if possible: one for each field of each row would cost more than the rest of the answer.
    if (key in parent) return this.finished(read, parent[key], parent, args, info)
    const missing = { parent, nested: this.nestedOf(read, args, info), site: info.fieldNodes[0] as FieldNode }
    return this.leftovers.load(missing).then((found) => this.finished(read, found, parent, args, info))
  }

  /**
   * A record that a computed answer names by its id, with everything that the field's selection asks of it; null if it does not
   * count at the request's moment. One read for all records that the field names, however many parents it has.
   */
  reference(id: string, info: GraphQLResolveInfo): Promise<Row | null> {
    this.momentIn(info)
    return this.named.load({ id, info })
  }

  /** The stored labels of a record that a computed answer names: one read for all that the request asks for at once. */
  labels(id: string, info: GraphQLResolveInfo): Promise<unknown> {
    this.momentIn(info)
    return this.labelled.load(id)
  }

  /** What is computed for one parent; it is computed for all parents of the request at once. */
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
    return {
      engine: this.request.engine,
      writer: () => this.reads.writer(),
      read: (name, text, write) => this.request.read({ name, text, params: write.params }),
      checkIds: (named) => this.reads.ids.check(named),
      pause: this.request.pause,
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
    const rows = await this.reads.read('labels', this.reads.composition().byIds(ids, RECORD, wanted))
    const labels = new Map(rows.map((row) => [row.id, row.labels]))
    return ids.map((id) => labels.get(id) ?? null)
  }

  private finished(read: NestedRead, found: unknown, parent: Row, args: Arguments, info: GraphQLResolveInfo): unknown {
    if (read.kind === 'connection') {
      return pageOf(found as PageRows, args, read.name, parent.id, this.momentIn(info), async (asked) => {
        const nested = facetAlone(read, args, asked)
        const rows = (await this.leftovers.load({ parent, nested, site: info.fieldNodes[0] as FieldNode })) as PageRows
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
}

function pathOf(info: GraphQLResolveInfo): string {
  const steps: (string | number)[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) steps.unshift(at.key)
  return steps.join('.')
}
