/** A store without a database, for tests of what stands before it. */
import type { Store } from '../../src/store/store.ts'

export function storeOf(read: Store['read']): Store {
  return {
    engine: 'none 1.0',
    indexesGiveOrder: true,
    read,
    write: () => Promise.reject(new Error('Nothing writes here.')),
    prepare: async () => {},
    close: async () => {},
  }
}
