/** A store whose reads wait until the test lets them go, to see which are sent and in which order. */
import type { ReadLimits, Statement, Store } from '../../src/store/store.ts'
import { StoreError } from '../../src/store/store.ts'
import { storeOf } from './rowless-store.ts'

interface HeldRead {
  statement: Statement
  limits: ReadLimits
  /** Answers it with no rows. */
  answer(): void
}

export interface HeldStore {
  store: Store
  /** Reads that are under way, the first one first. */
  held: HeldRead[]
  /** The most that were under way at a time. */
  most(): number
  /** Resolves once so many reads are under way. */
  holds(count: number): Promise<void>
  /** Answers all reads, also those that come later. */
  letAllGo(): void
}

/** As the port demands, a read ends when its signal aborts. */
export function heldStore(places: Store['places']): HeldStore {
  const held: HeldRead[] = []
  let most = 0
  let isOpen = false
  const store = storeOf(
    (statement, limits = {}) =>
      new Promise((resolve, reject) => {
        // How large the store is, the service finds out for itself, beside the requests.
        if (isOpen || statement.name === 'sizes') return resolve([])
        const leave = () => {
          const index = held.indexOf(read)
          if (index >= 0) held.splice(index, 1)
        }
        const read: HeldRead = {
          statement,
          limits,
          answer: () => {
            leave()
            resolve([])
          },
        }
        limits.signal?.addEventListener('abort', () => {
          leave()
          reject(new StoreError('aborted', 'Nobody waits.', statement.name))
        })
        held.push(read)
        most = Math.max(most, held.length)
      }),
  )
  return {
    store: { ...store, places },
    held,
    most: () => most,
    async holds(count) {
      while (held.length < count) await new Promise((resolve) => setTimeout(resolve, 2))
    },
    letAllGo() {
      isOpen = true
      for (const read of [...held]) read.answer()
    },
  }
}
