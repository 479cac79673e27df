/** The settings choose the engine. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
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

test('a data folder that cannot be used is refused by the name of its setting', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-test-'))
  const [file, taken] = [join(folder, 'file'), join(folder, 'taken')]
  await writeFile(file, 'words')
  await mkdir(join(taken, 'graph.grafeo'), { recursive: true })
  for (const data of [file, taken, '/proc/parley/data']) {
    await expect(openStore(configFrom({ PARLEY_DATA: data }))).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(new RegExp(`${data}.*Set PARLEY_DATA to a folder`, 's')),
    })
  }
  await rm(folder, { recursive: true })
})

test('a Neo4j that is set is used, and nothing else when it cannot be reached', async () => {
  await expect(openStore(configFrom({ NEO4J_URI: 'bolt://127.0.0.1:1' }))).rejects.toMatchObject({
    kind: 'unavailable',
    message: expect.stringContaining('bolt://127.0.0.1:1'),
  })
})
