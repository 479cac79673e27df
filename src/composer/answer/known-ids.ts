/** Which of the ids that a request names exist, and how many relationships their records have: each is looked up once. */
import { kindOfId } from '../../model/model.ts'
import { RECORD } from '../../model/structure.ts'
import type { Statement, StoreRow } from '../../store/store.ts'
import { checkForm, type NamedId, noSuchId } from '../declare/named-ids.ts'

export class KnownIds {
  /** By id, the number of relationships; null for an id that nothing has. */
  private readonly known = new Map<string, number | null>()

  constructor(private readonly read: (statement: Statement) => Promise<StoreRow[]>) {}

  /** Throws BAD_USER_INPUT for the first id of another kind, else for the first that nothing has. */
  async check(named: readonly NamedId[]): Promise<void> {
    for (const each of named) checkForm(each)
    await this.lookUp(named)
    this.refuse(named)
  }

  /** Looks up all ids that are not known yet, in one read; an id whose form is wrong is not looked up. */
  async lookUp(named: Iterable<NamedId>): Promise<void> {
    const wanted = new Set<string>()
    for (const { id } of named) if (kindOfId(id) && !this.known.has(id)) wanted.add(id)
    if (wanted.size === 0) return
    const found = await this.read({
      name: 'ids that exist',
      text: `UNWIND $ids AS id MATCH (n:${RECORD} {id: id}) RETURN n.id AS id, COUNT { (n)--() } AS links`,
      params: { ids: [...wanted] },
    })
    for (const id of wanted) this.known.set(id, null)
    for (const { id, links } of found) this.known.set(id as string, links as number)
  }

  /** How many relationships the record with this id has; null if it was not looked up, or in vain. */
  linksOf(id: string): number | null {
    return this.known.get(id) ?? null
  }

  /** Throws BAD_USER_INPUT for the first id that is of another kind, or that was looked up in vain. */
  refuse(named: Iterable<NamedId>): void {
    for (const each of named) {
      checkForm(each)
      if (this.known.get(each.id) === null) throw noSuchId(each)
    }
  }
}
