/** The seed is imported as every bundle is. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkBundle, importBundle } from '../../src/bundle/import.ts'
import { openTestStore } from '../engine.ts'
import { records } from './seed.ts'

const path = fileURLToPath(new URL('../../seed/', import.meta.url))

test('there is nothing wrong with it and nothing doubtful, standing by itself', async () => {
  const { problems, warnings } = await checkBundle(path, null)
  expect([...problems.sorted(), ...warnings.sorted()]).toEqual([])
})

test('an empty store takes all of it, and taking it again changes nothing', async () => {
  const store = await openTestStore()
  try {
    const first = await importBundle(store, { path })
    expect(first.created.toSorted()).toEqual(records.map(({ id }) => id).toSorted())
    const second = await importBundle(store, { path })
    expect(second.at).toBeNull()
    expect(second.unchanged).toHaveLength(records.length)
  } finally {
    await store.close()
  }
})
