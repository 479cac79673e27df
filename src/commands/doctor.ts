/** `parley doctor`: tells what is wrong with the store that the settings name and what to do about it, and writes nothing. */
import { resolve } from 'node:path'
import { readStore } from '../bundle/content/store-node.ts'
import { unfinishedRestore } from '../bundle/upgrade/store-version.ts'
import { type Config, withoutPassword } from '../config.ts'
import { indexesOf } from '../model/indexes.ts'
import { model } from '../model/model.ts'
import { fileIn, hasLog, openToRead } from '../store/open.ts'
import { type Store, StoreError, type StoreRow } from '../store/store.ts'
import { lockHolders } from './lock-holders.ts'

/** Prints what it finds, first what is there and then what is wrong; the exit code is 1 if anything is. */
export async function doctor(config: Config, say: (line: string) => void): Promise<void> {
  say(placeOf(config))
  const wrong = await examined(config, say)
  for (const each of wrong) say(`Wrong:    ${each}`)
  say(
    wrong.length === 0
      ? 'All is well.'
      : wrong.length === 1
        ? 'One thing is wrong.'
        : `${wrong.length} things are wrong.`,
  )
  if (wrong.length > 0) process.exitCode = 1
}

function placeOf({ neo4j, data }: Config): string {
  return neo4j
    ? `Place:    the database ${neo4j.database} of Neo4j at ${withoutPassword(neo4j.uri)} (NEO4J_URI), as ${neo4j.user}`
    : `Place:    ${resolve(data)} (PARLEY_DATA; NEO4J_URI is not set)`
}

/** What is wrong, a sentence or two each. */
async function examined(config: Config, say: (line: string) => void): Promise<string[]> {
  let store: Store | null
  try {
    store = await openToRead(config)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return [error.kind === 'locked' ? `${error.message}${holders(config)}` : error.message]
  }
  if (!store) return ['There is no store. `start` makes one with the seed in it, `import` one with a bundle.']
  try {
    say(`Engine:   ${store.engine}`)
    if (await hasLog(config))
      say('Log:      a process did not end in order; the next start takes what it had written from the log')
    const [stored] = await store.read(readStore)
    if (!stored) return [...store.notices, 'Nothing was ever imported: `start` and `import` make a store of this.']
    if (stored.restoring === true) return [...store.notices, unfinishedRestore]
    say(`Store:    ${stored.storeId ?? 'without an id, which the next start gives it'}`)
    say(`Import:   ${stored.lastRecordedAt ?? 'none yet; `import` takes a bundle in'}`)
    return [...store.notices, ...wrongVersion(stored), ...(await wrongIndexes(store))]
  } finally {
    await store.close()
  }
}

function holders(config: Config): string {
  const found = lockHolders(fileIn(config))
  return found.length === 0 ? '' : ` It is process ${found.join(', and process ')}.`
}

function wrongVersion({ modelVersion }: StoreRow): string[] {
  const written = Number(modelVersion)
  if (written === model.version) return []
  const versions = `The store has version ${written} of the model, and this program has ${model.version}`
  return written > model.version
    ? [`${versions}: use the newer Parley that wrote it, or a backup from before.`]
    : [`${versions}: the next start or import migrates it. Make a backup before.`]
}

async function wrongIndexes(store: Store): Promise<string[]> {
  const missing = await store.missing(indexesOf(model))
  if (missing.length === 0) return []
  return [`Indexes are missing or not ready (${missing.join(', ')}): the next start or import makes them.`]
}
