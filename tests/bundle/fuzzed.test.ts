/** Files that are broken in every way: each is refused with what is wrong, and nothing of it is written. */
import { truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkBundle, importBundle } from '../../src/bundle/import.ts'
import { BundleError, problemText } from '../../src/bundle/read/problems.ts'
import { bundleOf, cite, claim, source, state } from '../worlds/island.ts'
import { folderWith } from './files.ts'
import { useStore, wholeGraph } from './graph.ts'

const store = useStore()

const bundle = bundleOf('talks', {
  states: [state('alpha', 'Alpha', { identifiers: { wikidata: 'Q1' } })],
  sources: [source('gazette', { published: '2025-02' })],
  claims: [claim('a', 'state/alpha', { said: '2025-02-13', citations: [cite('gazette', { locator: '§2' })] })],
})
const { bundle: head, ...lists } = bundle
const lines = Object.entries(lists).flatMap(([list, records]) => (records as []).map((each) => ({ [list]: each })))
const texts = {
  'b.yaml': stringify(bundle),
  'b.json': JSON.stringify(bundle),
  'b.ndjson': [{ parley: 1, bundle: head }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''),
}

let folder: string
beforeEach(async () => {
  folder = await folderWith({})
})

/** What an import of these bytes says is wrong; it must not have written anything. */
async function refused(name: string, bytes: Uint8Array | string): Promise<string[]> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  const error = await importBundle(store(), { path }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(BundleError)
  expect((await wholeGraph(store())).filter((line) => !line.includes('"Store"'))).toEqual([])
  return (error as BundleError).problems.map(problemText)
}

const broken = fc.tuple(
  fc.constantFrom(...(Object.keys(texts) as (keyof typeof texts)[])),
  fc.constantFrom('cut', 'byte', 'twice', 'left out'),
  fc.nat(),
  fc.nat({ max: 255 }),
)

test('whatever happens to a file, its check ends, and says where it is wrong if it is', async () => {
  await fc.assert(
    fc.asyncProperty(broken, async ([name, how, where, byte]) => {
      const whole = Buffer.from(texts[name])
      const at = where % whole.length
      const end = Math.min(whole.length, at + (byte % 40))
      const bytes = {
        cut: () => whole.subarray(0, at),
        byte: () => Buffer.concat([whole.subarray(0, at), Buffer.from([byte]), whole.subarray(at + 1)]),
        twice: () => Buffer.concat([whole.subarray(0, end), whole.subarray(at)]),
        'left out': () => Buffer.concat([whole.subarray(0, at), whole.subarray(end)]),
      }[how as 'cut']()
      const path = join(folder, name)
      await writeFile(path, bytes)
      const { problems } = await checkBundle(path, null)
      for (const each of problems.sorted())
        expect(problemText(each)).toMatch(/^b\.(yaml|json|ndjson)|^The bundle|^No file says which bundle/)
    }),
    { numRuns: 150 },
  )
}, 30_000)

test.each(Object.keys(texts) as (keyof typeof texts)[])('%s cut in half is refused', async (name) => {
  const bytes = Buffer.from(texts[name])
  expect((await refused(name, bytes.subarray(0, bytes.length / 2)))[0]).toMatch(/^b\.\w+:\d+/)
})

test.each([
  ['UTF-16', Buffer.from(`\ufeff${texts['b.json']}`, 'utf16le'), /not UTF-8|control|b\.json:1/],
  [
    'Windows-1252',
    Buffer.from(texts['b.json'].replace('Alpha', 'Älpha'), 'latin1'),
    /^b\.json The file is not UTF-8\.$/,
  ],
  ['NUL bytes', texts['b.json'].replace('Alpha', 'Al\u0000pha'), /^b\.json/],
  ['a NUL that is written', texts['b.json'].replace('Alpha', String.raw`Al\u0000pha`), /labels\.en.*control character/],
  ['a key twice', texts['b.json'].replace('"id"', '"id": "state/x", "id"'), /The map has the key "id" already/],
  ['deep nesting', texts['b.json'].replace('"Q1"', `${'['.repeat(20_000)}${']'.repeat(20_000)}`), /nested too deeply/],
])('%s is refused by name', async (_, bytes, problem) => {
  expect((await refused('b.json', bytes)).join('\n')).toMatch(problem)
})

test('a line of 100 MB is refused without being read', async () => {
  const path = join(folder, 'b.ndjson')
  await writeFile(path, `${JSON.stringify({ parley: 1, bundle: head })}\n{`)
  await truncate(path, 100 * 1024 * 1024)
  const before = process.memoryUsage().arrayBuffers
  await expect(importBundle(store(), { path })).rejects.toThrow(
    /^.*\nb\.ndjson:2 The line has more than 16777216 bytes/,
  )
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
})
