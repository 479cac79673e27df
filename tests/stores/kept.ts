/** The stores that each version of the model wrote, kept in `version-N/`: as a file of the embedded engine and as a dump of Neo4j. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Bundle } from '../../src/bundle/read/document.ts'
import { openGrafeo } from '../../src/store/grafeo/open-grafeo.ts'
import type { Store } from '../../src/store/store.ts'
import { engine, openTestStore } from '../engine.ts'
import type { Answer } from '../service.ts'
import { load } from './dump.ts'

export const stores = fileURLToPath(new URL('.', import.meta.url))

/** The versions of which there is a store, the latest last. */
export const versions = readdirSync(stores)
  .flatMap((name) => /^version-(\d+)$/.exec(name)?.[1] ?? [])
  .map(Number)
  .toSorted((one, other) => one - other)

const contentOf = (version: number, name: string) => readFileSync(join(stores, `version-${version}`, name))

/** The imports that filled it. */
export function importsOf(version: number): Bundle[] {
  return JSON.parse(contentOf(version, 'imports.json').toString())
}

/** What it answered to the questions of its time, by the names of the questions. */
export function answersOf(version: number): Record<string, Answer> {
  return JSON.parse(contentOf(version, 'answers.json').toString())
}

/** Opens a copy of it on the engine of the tests, as it was written; the caller closes it. */
export async function openKept(version: number): Promise<Store> {
  if (engine === 'neo4j') {
    const store = await openTestStore()
    await load(store, gunzipSync(contentOf(version, 'graph.cypher.gz')).toString())
    return store
  }
  const folder = mkdtempSync(join(tmpdir(), 'parley-kept-'))
  const path = join(folder, 'graph.grafeo')
  writeFileSync(path, gunzipSync(contentOf(version, 'graph.grafeo.gz')))
  const store = await openGrafeo({ path, queryTimeoutMs: 30_000 })
  return {
    ...store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}
