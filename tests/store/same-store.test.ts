/** The embedded engine's graph is told from every other one, and nothing is taken for it that is not whole. */
import { cp, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'
import { openGrafeoToRead } from '../../src/store/grafeo/open-grafeo-to-read.ts'
import type { Store } from '../../src/store/store.ts'
import { engine } from '../engine.ts'

const graph = 'graph.grafeo'
/** Two stores as a process leaves them that was killed; the first has had two imports since its log was last folded into the file. */
let left: { one: string; other: string }
let root: string
let stores: Store[]
/** The folder of a test. */
let data: string

beforeAll(async () => {
  if (engine !== 'grafeo') return
  root = await mkdtemp(join(tmpdir(), 'parley-same-'))
  left = { one: await killed('one', ['tea', 'salt']), other: await killed('other', ['wool']) }
})
afterAll(() => rm(root, { recursive: true, force: true }))
beforeEach(() => {
  stores = []
  data = join(root, `case-${Math.random()}`)
})
afterEach(async () => {
  for (const store of stores) await store.close()
})

/** A folder as it is while a store is open into which these topics were imported, each by an import of its own. */
async function killed(name: string, topics: string[]): Promise<string> {
  const [open, copy] = [join(root, name), join(root, `${name}-killed`)]
  await (await openGrafeo({ path: join(open, graph), queryTimeoutMs: 10_000 })).close()
  const store = await openGrafeo({ path: join(open, graph), queryTimeoutMs: 10_000 })
  await migrate(store)
  for (const topic of topics) {
    const bundle = { name: topic, formatVersion: 1, author: 'Tests', license: 'CC0-1.0' } as const
    await importRecords(store, { bundle, topics: [{ id: `topic/${topic}`, labels: { en: topic } }] })
  }
  await cp(open, copy, { recursive: true })
  await store.close()
  return copy
}

async function open(readOnly = false): Promise<Store> {
  const settings = { path: join(data, graph), queryTimeoutMs: 10_000 }
  const store = await (readOnly ? openGrafeoToRead(settings) : openGrafeo(settings))
  stores.push(store)
  return store
}

async function topics(store: Store): Promise<unknown[]> {
  const rows = await store.read({ name: 'topics', text: 'MATCH (n:Topic) RETURN n.id AS id ORDER BY id' })
  return rows.map(({ id }) => id)
}

async function lastLog(): Promise<{ file: string; bytes: number }> {
  const folder = join(data, `${graph}.wal`)
  const file = join(folder, (await readdir(folder)).toSorted().at(-1) ?? '')
  return { file, bytes: (await stat(file)).size }
}

const belongTogether = /graph\.grafeo\.wal.*graph\.grafeo\.id.*belong together.*backup/

describe.runIf(engine === 'grafeo')('a folder of the embedded engine', () => {
  test('as a killed process left it is whole, and nothing is said of it', async () => {
    await cp(left.one, data, { recursive: true })
    const store = await open()
    expect([await topics(store), store.notices]).toEqual([['topic/salt', 'topic/tea'], []])
    await store.check()
  })

  test('as a process left it that was killed after a write that changed nothing is whole', async () => {
    const before = join(root, 'idle')
    const store = await openGrafeo({ path: join(before, graph), queryTimeoutMs: 10_000 })
    try {
      await migrate(store)
      const text = 'MATCH (n:Topic {id: $id}) SET n.note = 1 RETURN count(n) AS count'
      await store.write((transaction) => transaction.run({ name: 'touch', text, params: { id: 'topic/none' } }))
      await cp(before, data, { recursive: true })
    } finally {
      await store.close()
    }
    await (await open()).check()
  })

  const cases: [string, () => Promise<unknown>, RegExp][] = [
    ['the log was left behind', () => rm(join(data, `${graph}.wal`), { recursive: true }), /has no store in it|lacks/],
    ['the graph is missing', () => rm(join(data, graph)), /is not there, although it was/],
    [
      'the log was cut',
      async () => {
        const { file, bytes } = await lastLog()
        await truncate(file, bytes - 600)
      },
      /lacks the last (commit|\d+ commits)/,
    ],
    [
      'the graph and the log are those of another store',
      async () => {
        await rm(join(data, graph))
        await rm(join(data, `${graph}.wal`), { recursive: true })
        for (const name of [graph, `${graph}.wal`]) {
          await cp(join(left.other, name), join(data, name), { recursive: true })
        }
      },
      /is the store [0-9a-f-]{36}, but the one that belongs there is [0-9a-f-]{36}/,
    ],
  ]
  for (const readOnly of [false, true]) {
    test.each(cases)(
      `where %s is refused, with what to do${readOnly ? ', also for reading' : ''}`,
      async (_, spoil, why) => {
        await cp(left.one, data, { recursive: true })
        await spoil()
        const refused = open(readOnly)
        await expect(refused).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' })
        await expect(refused).rejects.toThrow(why)
        await expect(refused).rejects.toThrow(belongTogether)
      },
    )
  }

  test('whose note was deleted is taken as it is', async () => {
    await cp(left.one, data, { recursive: true })
    await rm(join(data, `${graph}.id`))
    expect(await topics(await open())).toEqual(['topic/salt', 'topic/tea'])
    expect(await readdir(data)).toContain(`${graph}.id`)
  })

  test('whose note is damaged is refused by the name of the note', async () => {
    await cp(left.one, data, { recursive: true })
    await writeFile(join(data, `${graph}.id`), '')
    await expect(open()).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/graph\.grafeo\.id is damaged/),
    })
  })

  test.each([
    ['has no bytes', ''],
    ['holds something else', 'a shopping list'],
  ])('where the graph %s is refused, and left as it is', async (_, content) => {
    await cp(left.one, data, { recursive: true })
    await rm(join(data, `${graph}.wal`), { recursive: true })
    await writeFile(join(data, graph), content)
    await expect(open()).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(join(data, graph)),
    })
    expect((await stat(join(data, graph))).size).toBe(content.length)
  })

  test('whose log ends within a commit that nobody was told of is opened, and that is said', async () => {
    await cp(left.one, data, { recursive: true })
    const { file } = await lastLog()
    await writeFile(file, Buffer.from([40, 0, 0, 0, 1, 2, 3]), { flag: 'a' })
    const store = await open()
    expect(await topics(store)).toEqual(['topic/salt', 'topic/tea'])
    expect(store.notices).toEqual([expect.stringMatching(/^The last \d+ bytes of the log .* were dropped/)])
  })

  test.each([
    ['is gone', () => rm(data, { recursive: true })],
    [
      'has become that of another store',
      async () => {
        await rm(data, { recursive: true })
        await cp(left.other, data, { recursive: true })
      },
    ],
  ])('that %s while a store is open is told by a check, and no engine is started on it', async (_, replace) => {
    await cp(left.one, data, { recursive: true })
    const store = await open()
    await store.check()
    await replace()
    const there = await readdir(data).catch(() => [])
    await expect(store.check()).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(belongTogether),
    })
    const endless =
      'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN sum(a * b * c) AS n'
    await expect(store.read({ name: 'endless', text: endless }, { timeoutMs: 200 })).rejects.toMatchObject({
      kind: 'timeout',
    })
    // Once the process has been killed for that read.
    const answer = () => topics(store).catch(({ kind }) => kind)
    await expect.poll(answer, { timeout: 20_000 }).toBe('unavailable')
    expect(await readdir(data).catch(() => [])).toEqual(there)
  })
})
