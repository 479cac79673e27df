/**
 * Follows CONTRIBUTING.md's recipe for a concept to the letter, in a copy of this checkout, and asks everything of the new kind;
 * `npm run test:recipe` runs it. With PARLEY_TEST_ENGINE=neo4j it uses a Neo4j, which it wipes.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { blocksIn, withBlock } from './blocks.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'parley-recipe-'))

/** What a reader of the recipe runs, and then what is asked of the new kind. */
const steps: readonly (readonly [string, ...string[]])[] = [
  ['npm', 'run', 'generate'],
  ['npx', 'biome', 'check', 'src', 'tests/measures', 'tests/worlds', '.dependency-cruiser.cjs'],
  ['npx', 'tsc', '--noEmit'],
  ['npx', 'depcruise', 'src', 'tests/measures'],
  ['npx', 'vitest', 'run', 'tests/measures', 'tests/schema.test.ts', 'tests/values/types.test.ts', 'tests/demo'],
]

function output(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${[command, ...args].join(' ')} ended with ${status}.\n${stdout}${stderr}`)
}

/** Copies the checkout as it is now, with what is not committed yet. */
function copyCheckout(): void {
  const files = output('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], root).split('\0')
  for (const file of files.filter((each) => each && existsSync(join(root, each))))
    cpSync(join(root, file), join(copy, file))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
}

function followRecipe(): void {
  for (const block of blocksIn(readFileSync(join(copy, 'CONTRIBUTING.md'), 'utf8'), 'Adding a concept')) {
    const path = join(copy, block.file)
    const content = existsSync(path) ? readFileSync(path, 'utf8') : null
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, withBlock(block, content))
    console.log(`${content === null ? 'wrote  ' : 'changed'} ${block.file}`)
  }
  cpSync(join(copy, 'tests/recipe/measures.ts'), join(copy, 'tests/measures/asked-of-measures.test.ts'))
}

try {
  copyCheckout()
  followRecipe()
  for (const [command, ...args] of steps) {
    const start = Date.now()
    output(command, args, copy)
    console.log(`ok      ${[command, ...args].join(' ')} (${Math.round((Date.now() - start) / 1000)} s)`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
