/** Keeps a store as this version of the model writes it, in tests/stores/version-N, for later versions to migrate; wipes the Neo4j of NEO4J_URI. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { importRecords } from '../src/bundle/import.ts'
import { indexesOf } from '../src/model/indexes.ts'
import { model } from '../src/model/model.ts'
import { openGrafeo } from '../src/store/grafeo/open-grafeo.ts'
import type { Store } from '../src/store/store.ts'
import { emptyNeo4j } from '../tests/engine.ts'
import { dumped } from '../tests/stores/dump.ts'
import { history } from '../tests/stores/history.ts'
import { stores } from '../tests/stores/kept.ts'
import { questionsTo } from '../tests/stores/told.ts'

const queryTimeoutMs = 30_000

const folder = join(stores, `version-${model.version}`)
// The kept store is what an older program wrote: to write it again on purpose, delete it first.
if (existsSync(folder)) throw new Error(`${folder} is there already.`)

const neo4j = await filled(await emptyNeo4j(queryTimeoutMs))
const dump = await dumped(neo4j)
await neo4j.close()

const place = mkdtempSync(join(tmpdir(), 'parley-keep-'))
const path = join(place, 'graph.grafeo')
const grafeo = await filled(await openGrafeo({ path, queryTimeoutMs }))
const answers: string[] = []
for (const [name, ask] of await questionsTo(grafeo)) answers.push(`"${name}": ${JSON.stringify(await ask())}`)
await grafeo.close()
const file = readFileSync(path)
rmSync(place, { recursive: true })

mkdirSync(folder)
const keep = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
// One import or answer a line.
keep('imports.json', `[\n${history.map((bundle) => JSON.stringify(bundle)).join(',\n')}\n]\n`)
keep('graph.cypher.gz', gzipSync(dump, { level: 9 }))
keep('graph.grafeo.gz', gzipSync(file, { level: 9 }))
keep('answers.json', `{\n${answers.join(',\n')}\n}\n`)
console.log(`Version ${model.version} is kept in ${folder}.`)

/** Makes of an empty store what the imports of the history make of it. */
async function filled(store: Store): Promise<Store> {
  await store.prepare(indexesOf(model))
  for (const bundle of history) await importRecords(store, bundle)
  return store
}
