/** Writes the files that are generated from the model and the GraphQL schema; `npm run generate` runs it. */
import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { filesFrom } from '../model/generated-files.ts'
import { model } from '../model/model.ts'
import { schema } from '../schema.ts'

const files = { ...filesFrom(model), 'schema/schema.graphql': `${printSchema(schema)}\n` }

for (const [path, content] of Object.entries(files)) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), content)
  console.log(path)
}
