/** A store without a database, for tests of what stands before it. */
import type { Store } from '../../src/store/store.ts'

export function storeOf(read: Store['read']): Store {
  return {
    engine: 'none 1.0',
    indexesGiveOrder: true,
    notices: [],
    places: { small: 4, large: 2 },
    read,
    write: () => Promise.reject(new Error('Nothing writes here.')),
    async check() {
      await read({ name: 'check', text: '' })
    },
    prepare: async () => {},
    onRestart() {},
    missing: async () => [],
    close: async () => {},
  }
}
