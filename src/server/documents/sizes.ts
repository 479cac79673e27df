/** How many nodes of each kind the store has: what the cost of looking at a list goes by. */
import { model } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'

/** What an import adds counts at the latest after so long, in milliseconds: to count is quick, but not so quick as to do it for every request. */
const askedAgainAfter = 60_000

/** It is no request's read, so it waits for no place; in milliseconds. */
const mostTime = 2_000

const kinds = [...model.kinds.values()].filter(({ prefix }) => prefix).map(({ name }) => name)
const statement = {
  name: 'sizes',
  text: `${kinds.map((kind) => `CALL () { MATCH (n:${kind}) RETURN count(n) AS ${kind} }`).join(' ')} RETURN ${kinds.join(', ')}`,
}

export class Sizes {
  private known: Readonly<Record<string, number>> | null = null
  private asking: Promise<void> | null = null
  private askedAt = Number.NEGATIVE_INFINITY

  constructor(private readonly store: Pick<Store, 'read'>) {}

  /** How many nodes of the kind or interface there are; of what is neither, all entities; infinitely many until that is known. */
  of(label: string): number {
    const { known } = this
    if (!known) return Number.POSITIVE_INFINITY
    const names =
      model.interfaces.get(label)?.kinds ?? (label in known ? [label] : (model.interfaces.get('Entity')?.kinds ?? []))
    return names.reduce((sum, kind) => sum + (known[kind] ?? 0), 0)
  }

  /**
   * To be called when a request comes: finds the sizes out again if it is time, for which nobody waits but those who come before they are
   * known at all. If it fails, what was known stays.
   */
  refresh(): Promise<void> | null {
    if (performance.now() - this.askedAt >= askedAgainAfter) {
      this.askedAt = performance.now()
      this.asking = this.store.read(statement, { timeoutMs: mostTime, lane: 'small' }).then(
        ([row]) => {
          if (row) this.known = row as Record<string, number>
        },
        () => {},
      )
    }
    return this.known ? null : this.asking
  }
}
