/** Writes the files that are generated from the model, the GraphQL schema and the examples; `npm run generate` runs it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { printSchema } from 'graphql'
import { importBundle } from '../src/bundle/import.ts'
import { inReadyStore } from '../src/commands/ready-store.ts'
import { configFrom } from '../src/config.ts'
import { filesFrom } from '../src/model/generated-files.ts'
import { model } from '../src/model/model.ts'
import { schema } from '../src/schema.ts'
import { exampleTexts } from './texts/example-texts.ts'

const root = new URL('../', import.meta.url)

function write(path: string, content: string): void {
  writeFileSync(new URL(path, root), content)
  console.log(path)
}

for (const [path, content] of Object.entries(filesFrom(model))) write(path, content)
write('schema/schema.graphql', `${printSchema(schema)}\n`)

const folder = mkdtempSync(join(tmpdir(), 'parley-generate-'))
try {
  await inReadyStore(configFrom({ PARLEY_DATA: folder }), async (store) => {
    await importBundle(store, { path: fileURLToPath(new URL('seed', root)) })
    const examples = readdirSync(new URL('examples', root)).filter((name) => name.endsWith('.graphql'))
    for (const name of examples.sort()) {
      const query = readFileSync(new URL(`examples/${name}`, root), 'utf8')
      write(`examples/${name.replace('.graphql', '.cypher')}`, await exampleTexts(store, name, query))
    }
  })
} finally {
  rmSync(folder, { recursive: true })
}
