/** `parley export --format bundle|ndjson`: a bundle comes out as it can go in again, and then comes out as the same bytes. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { importBundle, importRecords, withdrawBundle } from '../../src/bundle/import.ts'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { demonstrationRevisions } from '../../src/commands/demonstration.ts'
import { linesOfBundle, yamlBundle } from '../../src/export/bundle-formats.ts'
import { saidBundle } from '../../src/export/bundle-records.ts'
import { indexesOf } from '../../src/model/indexes.ts'
import { model } from '../../src/model/model.ts'
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'
import type { Store } from '../../src/store/store.ts'
import { outcome, parley, settings } from '../commands/process.ts'
import { openTestStore, takeTestStore } from '../engine.ts'
import { strait } from '../worlds/strait.ts'
import { awkwardWords } from './awkward-words.ts'

const formats = { bundle: yamlBundle, ndjson: linesOfBundle }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-export-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What `work` finds in an empty store that has taken the bundle in. */
async function inStoreWith<T>(store: Store, bundle: Bundle | string, work: () => Promise<T>): Promise<T> {
  try {
    await (typeof bundle === 'string' ? importBundle(store, { path: bundle }) : importRecords(store, bundle))
    return await work()
  } finally {
    await store.close()
  }
}

/** The embedded engine, whatever engine is tested. */
async function embeddedStore(name: string): Promise<Store> {
  const store = await openGrafeo({ path: join(folder, `${name}.grafeo`), queryTimeoutMs: 30_000 })
  await store.prepare(indexesOf(model))
  return store
}

/** The only bundle of the store as a file. */
async function exported(store: Store, format: keyof typeof formats): Promise<string> {
  let text = ''
  for await (const piece of formats[format](await saidBundle(store, undefined), () => {})) text += piece
  return text
}

test.each([
  ['the seed', 'seed', async () => 'seed'],
  ['the demonstration', 'demo', async () => (await demonstrationRevisions()).at(-1)?.bundle as Bundle],
  ['a bundle with all that the model has', 'strait', async () => strait],
  ['a bundle of words that YAML takes for something else', 'awkward', async () => awkwardWords as unknown as Bundle],
])(
  '%s is the same byte for byte after a way through both engines',
  async (_, name, source) => {
    const both = async (store: Store) => [await exported(store, 'bundle'), await exported(store, 'ndjson')] as const
    const first = await takeTestStore()
    const [yaml, lines] = await inStoreWith(first, await source(), () => both(first))
    const file = join(folder, `${name}.yaml`)
    await writeFile(file, yaml)
    const second = await embeddedStore(name)
    expect(await inStoreWith(second, file, () => both(second))).toEqual([yaml, lines])
    const third = await takeTestStore()
    expect(await inStoreWith(third, file, () => both(third))).toEqual([yaml, lines])

    // Both formats say the same, in the order of the schema's lists and of ids.
    const { bundle, ...lists } = parse(yaml) as Record<string, { id: string }[]>
    const [head, ...records] = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(head).toEqual({ parley: 1, bundle })
    expect(records).toEqual(
      Object.entries(lists).flatMap(([collection, list]) => list.map((record) => ({ [collection]: record }))),
    )
    const schema = JSON.parse(await readFile('schema/bundle.schema.json', 'utf8'))
    expect(Object.keys(lists)).toEqual(Object.keys(schema.properties).filter((collection) => collection in lists))
    for (const list of Object.values(lists)) {
      const ids = list.map(({ id }) => id)
      expect(ids).toEqual([...ids].sort())
    }
  },
  60_000,
)

test('what an import adds by itself is left out: ids of citations, defaults, instants', async () => {
  const alpha = {
    id: 'state/alpha',
    labels: { en: ['Alpha', 'Alfa'] },
    citations: [
      { source: 'source/a', locator: 'p. 1' },
      { id: 'citation/own', source: 'source/a' },
    ],
  }
  const source = { id: 'source/a', title: { en: 'A' }, type: 'ARTICLE' }
  const head = { name: 'lean', formatVersion: 1, author: 'A Tester', license: 'CC0-1.0' } as const
  const store = await takeTestStore()
  const yaml = await inStoreWith(store, { bundle: head, sources: [source], states: [alpha] }, () =>
    exported(store, 'bundle'),
  )
  expect(parse(yaml)).toEqual({ bundle: head, states: [alpha], sources: [source] })
})

function named(name: string): Bundle {
  return {
    bundle: { name, formatVersion: 1, author: 'A Tester', license: 'CC0-1.0' },
    states: [{ id: `state/${name}`, labels: { en: name } }],
  }
}

test('where there are several bundles, one has to be named; one that was withdrawn does not count', async () => {
  const store = await takeTestStore()
  await inStoreWith(store, named('beta'), async () => {
    await importRecords(store, named('alpha'))
    await expect(saidBundle(store, undefined)).rejects.toThrow(
      'The store has 2 bundles: alpha, beta. Say which one by --bundle NAME.',
    )
    await expect(saidBundle(store, 'gamma')).rejects.toThrow('The store has no bundle "gamma", but alpha, beta.')
    expect((await saidBundle(store, 'beta')).head.name).toBe('beta')
    await withdrawBundle(store, 'beta')
    expect((await saidBundle(store, undefined)).head.name).toBe('alpha')
  })
})

test('an import that comes in between ends an export, which would not be whole', async () => {
  const store = await takeTestStore()
  await inStoreWith(store, named('alpha'), async () => {
    const said = await saidBundle(store, undefined)
    await importRecords(store, named('beta'))
    const read = async () => {
      for await (const _ of linesOfBundle(said, () => {}));
    }
    await expect(read()).rejects.toThrow('An import came in while the store was read')
  })
})

test('the command prints the bundle, or puts it in the place of an earlier file once it is whole', async () => {
  // If all tests share one database, this empties it.
  await (await openTestStore()).close()
  const store = settings(folder)
  const file = join(folder, 'beta.json')
  await writeFile(file, JSON.stringify(named('beta')))
  expect(await outcome(['import', file], store)).toMatchObject({ code: 0 })
  const text = `{"parley":1,"bundle":${JSON.stringify(named('beta').bundle)}}\n{"states":{"id":"state/beta","labels":{"en":"beta"}}}\n`
  const run = parley(['export', '--format', 'ndjson'], store)
  expect([await run.ended, run.printed]).toEqual([0, { stdout: text, stderr: '' }])
  const out = join(folder, 'beta.ndjson')
  await writeFile(out, 'of an earlier export')
  expect(await outcome(['export', '--format', 'ndjson', '--bundle', 'alpha', '--out', out], store)).toEqual({
    code: 1,
    said: 'The store has no bundle "alpha", but beta.\n',
  })
  expect(await readFile(out, 'utf8')).toBe('of an earlier export')
  expect(await outcome(['export', '--format', 'ndjson', '--out', out], store)).toEqual({
    code: 0,
    said: `${out}: beta, a record.\n`,
  })
  expect(await readFile(out, 'utf8')).toBe(text)
  expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([])
}, 60_000)

test('an unknown format is told with the right ones, and the code is 2', async () => {
  const run = parley(['export', '--format', 'yml'])
  expect([await run.ended, run.printed.stdout]).toEqual([2, ''])
  expect(run.printed.stderr).toMatch(
    /'yml' is invalid. Allowed choices are bundle, ndjson, csv, jsonld, turtle, cypher/,
  )
}, 20_000)

test('without a store there is nothing to export', async () => {
  const said = await outcome(['export', '--format', 'bundle'], { PARLEY_DATA: join(folder, 'nowhere') })
  expect(said).toEqual({ code: 1, said: expect.stringContaining('There is no store') })
}, 20_000)
