/** A closed store says so. */
import { expect, test } from 'vitest'
import { openTestStore } from '../engine.ts'

test('a closed store is unavailable, and can be closed again', async () => {
  const store = await openTestStore()
  await store.close()
  const statement = { name: 'late', text: 'RETURN 1 AS one' }
  await expect(store.read(statement)).rejects.toMatchObject({ kind: 'unavailable' })
  await expect(store.write((transaction) => transaction.run(statement))).rejects.toMatchObject({ kind: 'unavailable' })
  await store.close()
})
