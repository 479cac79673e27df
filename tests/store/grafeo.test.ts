/** What the embedded engine promises beyond the common contract: its file outlives every process that opened it. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'
import { openGrafeoToRead } from '../../src/store/grafeo/open-grafeo-to-read.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { engine } from '../engine.ts'

let folder: string
let path: string
let stores: Store[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-test-'))
  path = join(folder, 'not', 'yet', 'there', 'graph.grafeo')
  stores = []
})
afterEach(async () => {
  for (const store of stores) await store.close()
  await rm(folder, { recursive: true })
})

async function open(queryTimeoutMs = 10_000): Promise<Store> {
  const store = await openGrafeo({ path, queryTimeoutMs })
  stores.push(store)
  return store
}

/** All files in a folder, by name. */
async function contentsOf(root: string): Promise<[string, string][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))
  return Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'base64')] as [string, string]))
}

function create(id: string): Statement {
  return { name: 'create', text: 'CREATE (n:Record {id: $id})', params: { id } }
}

const ids: Statement = { name: 'ids', text: 'MATCH (n:Record) RETURN n.id AS id ORDER BY id' }
const crowd: Statement = {
  name: 'crowd',
  text: "UNWIND range(1, 1000) AS i CREATE (n:Part {id: 'part/' + toString(i)})",
}
const endless: Statement = {
  name: 'endless',
  text: 'MATCH (a:Part), (b:Part), (c:Part), (d:Part) WHERE a.id + b.id + c.id + d.id = $none RETURN count(*) AS n',
  params: { none: '' },
}

describe.runIf(engine === 'grafeo')('the embedded engine', () => {
  test('creates the folder of its file, and finds the data there the next time', async () => {
    const first = await open()
    await first.write((transaction) => transaction.run(create('kept')))
    await first.close()
    expect(await (await open()).read(ids)).toEqual([{ id: 'kept' }])
  })

  test('says its name and version', async () => {
    expect((await open()).engine).toMatch(/^grafeo \d+\.\d+\.\d+$/)
  })

  test('that only reads writes nothing, not even after a crash, and lets others read', async () => {
    const writer = await open()
    await writer.write((transaction) => transaction.run(create('kept')))
    // What a crash would leave: the file and beside it the log of commits.
    const left = join(folder, 'left')
    await cp(dirname(path), left, { recursive: true })
    const before = await contentsOf(left)
    const readers = await Promise.all(
      [1, 2].map(() => openGrafeoToRead({ path: join(left, 'graph.grafeo'), queryTimeoutMs: 10_000 })),
    )
    stores.push(...readers)
    for (const reader of readers) expect(await reader.read(ids)).toEqual([{ id: 'kept' }])
    await expect(readers[0]?.write((transaction) => transaction.run(create('more')))).rejects.toMatchObject({
      kind: 'read-only',
    })
    for (const reader of readers) await reader.close()
    expect(await contentsOf(left)).toEqual(before)
  })

  test('refuses a file that is open already, and says which and what to do', async () => {
    await open()
    await expect(open()).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'locked',
      message: expect.stringMatching(new RegExp(`${path}.*PARLEY_DATA`)),
    })
  })

  test('loses nothing acknowledged, and nothing in part, when the service is killed while it writes', async () => {
    const writer = fork(new URL('./endless-writer.ts', import.meta.url), [path], {
      execArgv: ['--import', createRequire(import.meta.url).resolve('tsx')],
      silent: true,
    })
    let said = ''
    writer.stderr?.setEncoding('utf8').on('data', (chunk) => {
      said += chunk
    })
    let acknowledged = 0
    for (; acknowledged < 100; [acknowledged] = await once(writer, 'message'));
    writer.on('message', (n) => {
      acknowledged = Number(n)
    })
    writer.kill('SIGKILL')
    // Its streams are closed once the engine's process, which has them too, has ended: without a word.
    await once(writer, 'close')
    expect(said).toBe('')

    const store = await open()
    const [row] = await store.read({
      name: 'count',
      text: 'MATCH (r:Record)-[:ABOUT]->(:Part) RETURN count(*) AS whole, max(r.n) AS last',
    })
    expect(row?.whole).toBe(row?.last)
    expect(Number(row?.whole)).toBeGreaterThanOrEqual(acknowledged)
    const [all] = await store.read({ name: 'all', text: 'MATCH (r:Record) RETURN count(*) AS n' })
    expect(all?.n).toBe(row?.whole)
  })

  test('leaves nothing in the folder for temporary files when it has been read', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'parley-spilled-'))
    const spilled = async () => (await readdir(temporary)).filter((name) => name.endsWith('.spill'))
    const others = process.env.TMPDIR
    process.env.TMPDIR = temporary
    try {
      await (await open()).close()
      const reader = await openGrafeoToRead({ path, queryTimeoutMs: 10_000 })
      expect(await spilled()).toHaveLength(1)
      await reader.close()
      expect(await spilled()).toEqual([])
    } finally {
      if (others === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = others
      await rm(temporary, { recursive: true })
    }
  })

  test('keeps a write under way when a read runs past its limit, and stops the read after it', async () => {
    const store = await open(500)
    await store.write((transaction) => transaction.run(crowd))
    await store.write(async (transaction) => {
      await transaction.run(create('before'))
      await expect(store.read(endless)).rejects.toMatchObject({ kind: 'timeout' })
      // Longer than a new process takes to start: by now it would have been killed.
      await pause(3_000)
      await transaction.run(create('after'))
    })
    // The process that was kept busy has to make room for another one first.
    const patient = { timeoutMs: 20_000 }
    expect(await store.read(ids, patient)).toEqual([{ id: 'after' }, { id: 'before' }])
    await store.write((transaction) => transaction.run(create('later')))
    expect(await store.read(ids, patient)).toEqual([{ id: 'after' }, { id: 'before' }, { id: 'later' }])
  })
})
