/** The recipes of docs/dashboards.md print what the page says they print, over the demonstration. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serving, settings } from '../commands/process.ts'
import { openTestStore } from '../engine.ts'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../../', import.meta.url))
const page = await readFile(new URL('../../docs/dashboards.md', import.meta.url), 'utf8')
const recipes = [...page.matchAll(/^```(sh|python|ts)\n(.*?)^```\n```text\n(.*?)^```/gms)].map(
  ([, language = '', code = '', printed = '']) => ({ language, code, printed }),
)

/** The first of these that runs; CI has all of them. */
async function found(commands: string[][]): Promise<string | null> {
  for (const [program = '', ...args] of commands) {
    const runs = await run(program, args).then(
      () => true,
      () => false,
    )
    if (runs) return program
  }
  return null
}

const jq = (await found([['jq', '--version']])) && (await found([['curl', '--version']]))
const imports = 'import pandas, networkx'
const python = await found(['python3', '/usr/bin/python3'].map((program) => [program, '-c', imports]))

let folder: string
let service: Awaited<ReturnType<typeof serving>>
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-recipes-'))
  await (await openTestStore()).close()
  service = await serving(settings(folder), 'demo')
  base = service.base
})
afterAll(async () => {
  service.child.kill()
  await service.ended
  await rm(folder, { recursive: true, force: true })
})

const lines = (text: string) => text.split('\n').map((line) => line.trimEnd())
const here = (code: string) => code.replaceAll('http://127.0.0.1:4000', base)

test('there are recipes for a shell, for Python and for TypeScript', () => {
  const languages = recipes.map(({ language }) => language)
  expect(languages).toEqual(['sh', 'sh', 'python', 'python', 'ts'])
})

for (const [index, { language, code, printed }] of recipes.entries()) {
  const name = `recipe ${index + 1}, ${language}, prints what the page shows`
  if (language === 'sh') {
    test.skipIf(!jq)(name, async () => {
      const { stdout } = await run('bash', ['-c', here(code)])
      expect(lines(stdout)).toEqual(lines(printed))
    })
  }
  if (language === 'python') {
    test.skipIf(!python)(name, async () => {
      const { stdout } = await run(python ?? '', ['-c', here(code)])
      expect(lines(stdout)).toEqual(lines(printed))
    })
  }
  if (language === 'ts') {
    test(`${name}, and compiles with the types made of its query`, async () => {
      const [, query = ''] = /GraphQL \*\/ `(.*?)`/s.exec(code) ?? []
      const types = await codegen({
        filename: 'series.generated.ts',
        schema: parse(await readFile(join(root, 'schema/schema.graphql'), 'utf8')),
        documents: [{ document: parse(query) }],
        plugins: [{ operations: {} }],
        pluginMap: { operations },
        config: {
          strictScalars: true,
          scalars: { Date: 'string', DateTime: 'string', EDTF: 'string', LanguageTag: 'string', URL: 'string' },
        },
      })
      await writeFile(join(folder, 'series.generated.ts'), types)
      await writeFile(join(folder, 'package.json'), '{"type": "module"}')
      const file = join(folder, 'series.ts')
      await writeFile(file, here(code))
      const options =
        '--noEmit --ignoreConfig --strict --target es2023 --module nodenext --lib es2023,dom --types --allowImportingTsExtensions'
      await run('npx', ['tsc', ...options.split(' '), file], { cwd: root })
      const { stdout } = await run(process.execPath, ['--import', 'tsx', file], { cwd: root })
      expect(lines(stdout)).toEqual(lines(printed))
    })
  }
}
