/** Imports the generated bundle into a store with Parley's own importer, unless the store has it already. */
import { importRecords } from '../src/bundle/import.ts'
import { migrate } from '../src/bundle/upgrade/store-version.ts'
import { indexesOf } from '../src/model/indexes.ts'
import { model } from '../src/model/model.ts'
import type { Store } from '../src/store/store.ts'
import { beside, bundleName, generateBundle } from './generate.ts'
import type { Sizes } from './pools.ts'

/** What an import cost: the time, and the most memory that this process has ever had, in MB. */
export interface LoadFigures {
  seconds: number
  peakMb: number
  nodes: number
}

/**
 * Imports the bundle of these sizes into the store, in so many copies, or returns null if all of it is there. If the store holds
 * anything else, leaves it alone and throws an Error, unless `wipe` says that it may be emptied.
 */
export async function load(store: Store, sizes: Sizes, wipe: boolean, worlds = 1): Promise<LoadFigures | null> {
  await store.prepare(indexesOf(model))
  await migrate(store)
  const wanted = Array.from({ length: worlds }, (_, world) => nameOf(sizes, world))
  const found = await bundlesIn(store)
  const held = new Set(found.filter((name) => wanted.includes(name)))
  if (held.size === worlds && found.length === worlds) return null
  if (held.size < found.length) {
    if (!wipe)
      throw new Error(`The store holds ${found.join(', ')}, not ${wanted.join(', ')}; --wipe empties it first.`)
    await empty(store)
    held.clear()
  }
  const bundle = generateBundle(sizes)
  const start = performance.now()
  for (const [world, name] of wanted.entries()) {
    if (held.has(name)) continue
    const there = world === 0 ? bundle : beside(bundle, world)
    await importRecords(store, { ...there, bundle: { ...bundle.bundle, name } })
  }
  const seconds = (performance.now() - start) / 1_000
  return { seconds, peakMb: process.resourceUsage().maxRSS / 1_024, nodes: await countNodes(store) }
}

function nameOf(sizes: Sizes, world: number): string {
  return `${bundleName(sizes)}${world === 0 ? '' : `-w${world}`}`
}

async function bundlesIn(store: Store): Promise<string[]> {
  const rows = await store.read({
    name: 'bench: bundles',
    text: 'MATCH (i:Import) WITH DISTINCT i.bundle AS bundle ORDER BY bundle RETURN bundle',
  })
  return rows.map(({ bundle }) => String(bundle))
}

async function empty(store: Store): Promise<void> {
  for (let deleted = 1; deleted > 0; ) {
    const [row] = await store.write((transaction) =>
      transaction.run({
        name: 'bench: wipe',
        text: 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted',
      }),
    )
    deleted = Number(row?.deleted)
  }
}

async function countNodes(store: Store): Promise<number> {
  const [row] = await store.read({ name: 'bench: nodes', text: 'MATCH (n) RETURN count(n) AS nodes' })
  return Number(row?.nodes)
}
