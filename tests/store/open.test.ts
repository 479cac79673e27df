/** The settings choose the engine. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configFrom } from '../../src/config.ts'
import { openStore } from '../../src/store/open.ts'

test('without a Neo4j the store is a file in the data folder', async () => {
  const data = await mkdtemp(join(tmpdir(), 'parley-test-'))
  const store = await openStore(configFrom({ PARLEY_DATA: data }))
  expect(store.engine).toMatch(/^grafeo /)
  expect(await readdir(data)).toContain('graph.grafeo')
  await store.close()
  await rm(data, { recursive: true })
})

test('a Neo4j that is set is used, and nothing else when it cannot be reached', async () => {
  await expect(openStore(configFrom({ NEO4J_URI: 'bolt://127.0.0.1:1' }))).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('bolt://127.0.0.1:1'),
  })
})
