/** `parley doctor` tells what is wrong with a store and what to do, ends with 1 if anything is, and writes nothing. */
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inReadyStore } from '../../src/commands/ready-store.ts'
import { configFrom } from '../../src/config.ts'
import { model } from '../../src/model/model.ts'
import { openStore } from '../../src/store/open.ts'
import type { Store } from '../../src/store/store.ts'
import { engine, openTestStore } from '../engine.ts'
import { outcome, settings } from './process.ts'

let root: string
/** The folder of a store that is sound; on Neo4j the database is. */
let sound: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'parley-doctor-'))
  sound = join(root, 'sound')
  await (await openTestStore()).close()
  await inReadyStore(configFrom(settings(sound)), async () => {})
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** What there is in a folder, with sizes and times of change. */
async function contentsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return Promise.all(
    names.toSorted().map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    }),
  )
}

async function change(store: Store, text: string): Promise<void> {
  await store.write((transaction) => transaction.run({ name: 'tests', text }))
  await store.close()
}

test('a sound store is told from others, and all is well with it', async () => {
  const { code, said } = await outcome(['doctor'], settings(sound))
  expect(said).toMatch(/^Place: .*\nEngine: .*\nStore: +[0-9a-f-]{36}\nImport: +none yet.*\nAll is well\.\n$/)
  expect(code).toBe(0)
})

test.each([
  ['an older program wrote', model.version - 1, /the next start or import migrates it/],
  ['a newer program wrote', model.version + 1, /use the newer Parley/],
])('a store that %s is wrong, with what to do', async (_, version, advice) => {
  const data = join(root, `version-${version}`)
  if (engine === 'grafeo') await cp(sound, data, { recursive: true })
  await change(await openStore(configFrom(settings(data))), `MATCH (s:Store) SET s.modelVersion = ${version}`)
  const { code, said } = await outcome(['doctor'], settings(data))
  await change(await openStore(configFrom(settings(data))), `MATCH (s:Store) SET s.modelVersion = ${model.version}`)
  expect([code, said]).toEqual([1, expect.stringMatching(advice)])
  expect(said).toMatch(/One thing is wrong\.\n$/)
})

describe.runIf(engine === 'grafeo')('of a folder', () => {
  const cases: [string, (data: string) => Promise<unknown>, RegExp][] = [
    ['that is not there', (data) => rm(data, { recursive: true }), /There is no store\. `start` makes one/],
    ['whose graph is gone', (data) => rm(join(data, 'graph.grafeo')), /is not there, although it was.*backup/],
    ['whose graph is none', (data) => writeFile(join(data, 'graph.grafeo'), 'words'), /Put back a backup/],
    [
      'of another store',
      (data) => writeFile(join(data, 'graph.grafeo.id'), 'other 0\n'),
      /the one that belongs there is other/,
    ],
    [
      'that lacks commits',
      async (data) => {
        const [id] = (await readFile(join(data, 'graph.grafeo.id'), 'utf8')).split(' ')
        await writeFile(join(data, 'graph.grafeo.id'), `${id} 1000\n`)
      },
      /lacks the last \d+ commits/,
    ],
  ]
  test.each(cases)('%s it says so, ends with 1 and changes nothing', async (name, spoil, why) => {
    const data = join(root, name.replaceAll(' ', '-'))
    await cp(sound, data, { recursive: true })
    await spoil(data)
    const before = await contentsOf(data).catch(() => null)
    const { code, said } = await outcome(['doctor'], { PARLEY_DATA: data })
    expect([code, said]).toEqual([1, expect.stringMatching(why)])
    expect(await contentsOf(data).catch(() => null)).toEqual(before)
  })

  test('that another process writes to it says so, and by which where that can be known', async () => {
    const store = await openStore(configFrom({ PARLEY_DATA: sound }))
    const { code, said } = await outcome(['doctor'], { PARLEY_DATA: sound })
    await store.close()
    expect([code, said]).toEqual([1, expect.stringMatching(/Another process has the graph at .* open/)])
    if (process.platform === 'linux') expect(said).toContain(`started by ${process.pid}`)
  })

  test('without indexes it names them', async () => {
    const data = join(root, 'bare')
    const text = "CREATE (s:Store {id: 'store', storeId: 'bare', modelVersion: 9})"
    await change(await openStore(configFrom({ PARLEY_DATA: data })), text)
    const { code, said } = await outcome(['doctor'], { PARLEY_DATA: data })
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/Indexes are missing.*Record_id.*the next start or import makes them/),
    ])
  })
})

describe.runIf(engine === 'neo4j')('of Neo4j', () => {
  test.each([
    ['nobody listens', { NEO4J_URI: 'bolt://user:secret@127.0.0.1:1' }, /check NEO4J_URI, and that the server runs/],
    ['the database is missing', { NEO4J_DATABASE: 'nowhere' }, /it has no database nowhere: check NEO4J_DATABASE/],
  ])('where %s it says so, and no password', async (_, env, why) => {
    const { code, said } = await outcome(['doctor'], { ...settings(sound), ...env })
    expect([code, said]).toEqual([1, expect.stringMatching(why)])
    expect(said).not.toContain('secret')
  })
})
