/** Which store a store is: an id that is made with it, by which it is told from every other one. */
import { STORE } from '../model/structure.ts'
import type { Statement } from './store.ts'

/** One row with the id, null if the store has none yet; no row if it was never brought up to date. */
export const readStoreId: Statement = {
  name: 'store: id',
  text: `MATCH (s:${STORE} {id: 'store'}) RETURN s.storeId AS storeId`,
}
