/** What the documents say is true: the first answer, the links, the paths, the commands. */
import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openService, type Service } from '../service.ts'
import { fileText, root } from './file.ts'

const readme = fileText('README.md')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

let service: Service
beforeAll(async () => {
  service = await openService()
})
afterAll(() => service.close())

test("the README's first query has the answer that the README shows", async () => {
  const { data } = await service.ask(block('graphql'))
  expect({ data }).toEqual(JSON.parse(block('json')))
})

test("the README's question by curl is answered", async () => {
  const { query } = JSON.parse(/-d '(.*)'/.exec(readme)?.[1] ?? '')
  expect(await service.data(query)).toMatchObject({ actor: { label: 'マルコ・ルビオ' } })
})

// Those of the demonstration are asked in tests/demo.
const aboutTheSeed = documents.filter((document) => document !== 'docs/demonstration.md')
test.each(aboutTheSeed.flatMap((document) => queriesIn(document).map((query) => [document, query] as const)))(
  '%s: the seed has answers to %s',
  async (_, query) => {
    expect(JSON.stringify(await service.data(query))).not.toMatch(/"(totalCount":0|nodes":\[\]|edges":\[\])/)
  },
)

test.each(documents)('every file that %s links to is there', (document) => {
  const targets = [...fileText(document).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target)
  const missing = targets.filter((target) => !existsSync(new URL(target, new URL(document, root))))
  expect(missing).toEqual([])
})

test.each([...documents, 'schema/graph.yaml'])('every file and folder that %s names is there', (document) => {
  const paths = /(?<![\w/.'-])(src|tests|bench|dev|docs|schema|seed|examples)\/[\w./-]*\w/g
  const named = [...fileText(document).matchAll(paths)].map(([path]) => path)
  // The example of CONTRIBUTING's recipe, whose files the reader makes.
  const wanted = named.filter((path) => !/^(src|tests)\/measures\//.test(path))
  expect(wanted.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
})

test('the glossary names a file for each of its words', () => {
  const rows = fileText('docs/glossary.md').match(/^\| \*\*.*$/gm) ?? []
  expect(rows).not.toEqual([])
  expect(rows.filter((row) => !/\| `src\/[\w./-]+\.ts` \|$/.test(row))).toEqual([])
})

test('every npm script that a document names is one', () => {
  const { scripts } = JSON.parse(fileText('package.json'))
  const named = documents.flatMap((document) =>
    [...fileText(document).matchAll(/npm run ([a-z0-9:-]+)/g)].map(([, name]) => name),
  )
  expect(named).not.toEqual([])
  expect(named.filter((name = '') => !(name in scripts))).toEqual([])
})

function queriesIn(document: string): string[] {
  return [...fileText(document).matchAll(/^```graphql\n(.*?)^```/gms)].map(([, query = '']) => query)
}

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1]
  if (!found) throw new Error(`The README has no block of ${language}.`)
  return found
}
