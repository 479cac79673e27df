/** A backup has all that the store has, and makes the same of an empty store of either engine. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkedHead } from '../../src/backup/backup-file.ts'
import { restoreBackup } from '../../src/backup/put-back.ts'
import { takeBackup } from '../../src/backup/take.ts'
import { importRecords } from '../../src/bundle/import.ts'
import { migrate } from '../../src/bundle/upgrade/store-version.ts'
import { model } from '../../src/model/model.ts'
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'
import type { Store } from '../../src/store/store.ts'
import { readStoreId } from '../../src/store/store-id.ts'
import { openTestStore } from '../engine.ts'
import type { Answer } from '../service.ts'
import { history } from '../stores/history.ts'
import { graphOf, questionsTo } from '../stores/told.ts'

const quietly = () => {}

let folder: string
let file: string
let nodesTold: number
let graph: string[]
let answers: [string, Answer][]
let storeId: unknown

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-backups-'))
  file = join(folder, 'a.backup')
  const store = await openTestStore()
  for (const bundle of history) await importRecords(store, bundle)
  graph = await graphOf(store)
  answers = await allAnswers(store)
  storeId = (await store.read(readStoreId))[0]?.storeId
  await takeBackup(store, file, (nodes) => {
    nodesTold = nodes
  })
  await store.close()
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

async function allAnswers(store: Store): Promise<[string, Answer][]> {
  const found: [string, Answer][] = []
  for (const [name, ask] of await questionsTo(store)) found.push([name, await ask()])
  return found
}

/** An empty store of the embedded engine, whatever engine is tested: a backup is the way from one to the other. */
const openEmbedded = async () =>
  openGrafeo({ path: join(await mkdtemp(join(folder, 'embedded-')), 'graph.grafeo'), queryTimeoutMs: 30_000 })

describe.each([
  ['the same engine', openTestStore],
  ['the embedded engine', openEmbedded],
])('restored into an empty store of %s', (_, open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
    await restoreBackup(store, file, await checkedHead(file), quietly)
  }, 60_000)
  afterAll(() => store.close())

  test('it has every node and edge, former and withdrawn ones too', async () => {
    expect(graph.length).toBeGreaterThan(300)
    expect(await graphOf(store)).toEqual(graph)
    expect(nodesTold).toBeGreaterThan(100)
  })

  test('it answers every question, of the present and as of each import, as before', async () => {
    expect(answers.length).toBeGreaterThan(10)
    expect(await allAnswers(store)).toEqual(answers)
  })

  test('it is another store, to which the next import comes as to the first', async () => {
    const [found] = await store.read(readStoreId)
    expect(found?.storeId).toMatch(/^[0-9a-f-]{36}$/)
    expect(found?.storeId).not.toBe(storeId)
    expect(await importRecords(store, history.at(-1) as (typeof history)[number])).toMatchObject({ at: null })
  })

  test('it is not restored a second time', async () => {
    await expect(restoreBackup(store, file, await checkedHead(file), quietly)).rejects.toThrow(/has something in it/)
    expect(await graphOf(store)).toEqual(graph)
  })
})

test('a restore that did not end leaves a store that nobody takes for whole, and the next one begins anew', async () => {
  const store = await openEmbedded()
  let writes = 0
  const failing: Store = {
    ...store,
    write(work) {
      writes += 1
      if (writes > 6) throw new Error('The power is gone.')
      return store.write(work)
    },
  }
  const head = await checkedHead(file)
  await expect(restoreBackup(failing, file, head, quietly)).rejects.toThrow('The power is gone.')
  await expect(migrate(store)).rejects.toThrow(/A restore into this store did not end.*parley restore/)
  await restoreBackup(store, file, head, quietly)
  expect(await migrate(store)).toBe(false)
  expect(await graphOf(store)).toEqual(graph)
  await store.close()
})

test('an import that comes in while a backup is taken is in it whole', async () => {
  const store = await openTestStore()
  const [first, ...others] = history
  await importRecords(store, first as (typeof history)[number])
  let comes = true
  const busy: Store = {
    ...store,
    async read(statement, limits) {
      const rows = await store.read(statement, limits)
      if (comes && statement.name === 'backup: nodes of Part') {
        comes = false
        for (const bundle of others) await importRecords(store, bundle)
      }
      return rows
    },
  }
  const path = join(folder, 'busy.backup')
  await takeBackup(busy, path, quietly)
  const whole = await graphOf(store)
  await store.close()
  const restored = await openEmbedded()
  await restoreBackup(restored, path, await checkedHead(path), quietly)
  expect(await graphOf(restored)).toEqual(whole)
  await restored.close()
}, 60_000)

describe('a file', () => {
  const changed = async (change: (lines: string[]) => string[]) => {
    const path = join(folder, `${Math.random()}.backup`)
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n')
    await writeFile(path, gzipSync(change(lines).join('\n')))
    return path
  }

  test('that is there already is kept', async () => {
    const store = await openEmbedded()
    await migrate(store)
    const before = await readFile(file)
    await expect(takeBackup(store, file, quietly)).rejects.toThrow(/is there already/)
    expect(await readFile(file)).toEqual(before)
    await store.close()
  })

  test.each([
    ['from which a line is missing', (lines: string[]) => lines.toSpliced(5, 1)],
    ['in which a letter is another', (lines: string[]) => lines.with(5, (lines[5] as string).replace('a', 'b'))],
    ['without its end', (lines: string[]) => lines.slice(0, 20)],
    ['without anything', () => []],
  ])('%s is refused', async (_, change) => {
    await expect(checkedHead(await changed(change))).rejects.toThrow(/is damaged or not whole/)
  })

  test('that was cut is refused', async () => {
    const path = join(folder, 'cut.backup')
    const bytes = await readFile(file)
    await writeFile(path, bytes.subarray(0, bytes.length - 100))
    await expect(checkedHead(path)).rejects.toThrow(/is damaged or not whole/)
  })

  test('that is no backup, or is not there, is told from a damaged one', async () => {
    const path = join(folder, 'other')
    await writeFile(path, gzipSync('{"some": "thing"}\n'))
    await expect(checkedHead(path)).rejects.toThrow(/is no backup of Parley/)
    await expect(checkedHead(join(folder, 'nowhere'))).rejects.toThrow(/There is no file .*nowhere/)
  })

  test('of a newer program is refused, with what to do', async () => {
    const newer = (lines: string[]) =>
      lines.with(0, (lines[0] as string).replace(`"modelVersion":${model.version}`, '"modelVersion":999'))
    await expect(checkedHead(await changed(newer))).rejects.toThrow(/version 999 of the model.*use a newer Parley/)
  })
})
