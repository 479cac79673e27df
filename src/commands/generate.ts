/** Writes the files that are generated from the model; `npm run generate` runs it. */
import { writeFileSync } from 'node:fs'
import { filesFrom } from '../model/generated-files.ts'
import { model } from '../model/model.ts'

for (const [path, content] of Object.entries(filesFrom(model))) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), content)
  console.log(path)
}
