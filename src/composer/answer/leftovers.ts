/** Reads what a text had no room for or could not hold: each field for all its parents together. */
import DataLoader from 'dataloader'
import type { FieldNode } from 'graphql'
import { kindOfId } from '../../model/model.ts'
import type { Row } from '../declare/read.ts'
import { merge, type NestedSelection, selectionWith } from '../select/selection.ts'
import type { ComposedReads } from './composed-reads.ts'

/** A field that has to be read by itself, for one of its parents. */
interface Missing {
  parent: Row
  nested: NestedSelection
  /** Where in the document it is asked for. */
  site: FieldNode
}

/** What a field has for each of its parents, by their ids; or what is wrong with it. */
type FoundByParent = Map<string, unknown> | Error

export class Leftovers {
  private readonly loader = new DataLoader<Missing, unknown>((all) => this.readAll(all), { cache: false })

  constructor(private readonly reads: ComposedReads) {}

  load(missing: Missing): Promise<unknown> {
    return this.loader.load(missing)
  }

  /**
   * Reads at once what several resolvers found missing. Fields of the same parents share a text as long as it has room, so the
   * number of reads grows with the fields asked for, never with their parents.
   */
  private async readAll(all: readonly Missing[]): Promise<unknown[]> {
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
    const found = new Map<NestedSelection, FoundByParent>()
    await Promise.all([...groups.values()].map(({ ids, nested }) => this.readFields(ids, nested, found)))
    return all.map((each) => {
      const { nested } = fields.get(fieldKey(each)) as { nested: NestedSelection }
      const result = found.get(nested) as FoundByParent
      return result instanceof Error ? result : result.get(each.parent.id)
    })
  }

  /** Reads fields of the same parents, as many in one text as it has room for. */
  private async readFields(
    ids: readonly string[],
    fields: readonly NestedSelection[],
    found: Map<NestedSelection, FoundByParent>,
  ): Promise<void> {
    const wanted = selectionWith(fields)
    const noRoom: NestedSelection[] = []
    try {
      const composition = await this.reads.prepared(wanted)
      const composed = composition.byIds(ids, labelOf(ids[0] as string), wanted, (nested, mistake) => {
        if (mistake) found.set(nested, mistake)
        else noRoom.push(nested)
      })
      const read = fields.filter((nested) => !found.has(nested) && !noRoom.includes(nested))
      if (read.length > 0) {
        const rows = await this.reads.read(read.map((nested) => nested.read.name).join(', '), composed)
        for (const nested of read) found.set(nested, new Map(rows.map((row) => [row.id, row[nested.key]])))
      }
    } catch (error) {
      for (const nested of fields) if (!found.has(nested)) found.set(nested, error as Error)
      return
    }
    if (noRoom.length > 0) await this.readFields(ids, noRoom, found)
  }
}

function labelOf(id: string): string {
  return kindOfId(id) ? 'Record' : 'Part'
}
