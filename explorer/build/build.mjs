/**
 * Builds the explorer into dist/explorer, unless what is there was built of the same files. With `--types` it writes only the modules that are made of
 * other files (the questions, the words for codes), which compilers and tests need.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const explorer = join(root, 'explorer')
const out = join(root, 'dist/explorer')
const questionsAre = join(root, 'node_modules/.cache/parley-explorer-types')
const builtOf = join(out, '.built-of')

const made = (name) => name.endsWith('.graphql.ts') || name.endsWith('codes.made.ts')
const all = readdirSync(explorer, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !made(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const schema = join(root, 'schema/schema.graphql')
const model = join(root, 'schema/graph.yaml')

/** A print of the files' names and contents. */
function printOf(files) {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\n`)
      .update(readFileSync(file))
      .update('\n')
  return hash.digest('hex')
}

const kept = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

/** The names of a document's operations. */
const operationsIn = (file) => [...readFileSync(file, 'utf8').matchAll(/^query (\w+)/gm)].map(([, name]) => name)

/** The texts of a document's questions, as the explorer sends them. */
const textsIn = (file) =>
  [...readFileSync(`${file}.ts`, 'utf8').matchAll(/^export const \w+ = (".*") as Question</gm)].map(([, text]) =>
    JSON.parse(text),
  )

const questions = all.filter((file) => file.endsWith('.graphql'))
const codes = join(explorer, 'src/words/codes.made.ts')
const ofTypes = printOf([...questions, ...all.filter((file) => file.includes('/build/')), schema, model])
const typesThere = existsSync(codes) && questions.every((file) => existsSync(`${file}.ts`))
if (!typesThere || kept(questionsAre) !== ofTypes) {
  const [{ writeQuestions }, { writeCodes }] = await Promise.all([import('./questions.mjs'), import('./codes.mjs')])
  await writeQuestions(questions, schema)
  writeCodes(model, codes)
  mkdirSync(join(questionsAre, '..'), { recursive: true })
  writeFileSync(questionsAre, ofTypes)
}

if (!process.argv.includes('--types')) {
  const print = printOf([...all, schema, model, join(root, 'package-lock.json')])
  if (kept(builtOf) !== print) {
    const [{ build }, { compress }] = await Promise.all([import('vite'), import('./compress.mjs')])
    rmSync(out, { recursive: true, force: true })
    await build({ root: explorer, configFile: join(explorer, 'vite.config.ts'), logLevel: 'warn' })
    // The service answers these paths with the page, and no others.
    copyFileSync(join(explorer, 'src/address/paths.json'), join(out, 'paths.json'))
    // What it counts by operation it names after these, and after no other.
    writeFileSync(join(out, 'operations.json'), JSON.stringify(questions.flatMap(operationsIn)))
    // These it answers also where an operator lists what may be asked.
    writeFileSync(join(out, 'documents.json'), JSON.stringify(questions.flatMap(textsIn)))
    await compress(out)
    writeFileSync(builtOf, print)
  }
}
