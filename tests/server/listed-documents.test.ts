/** Where documents are listed, no other one is answered but those of the explorer and those that the service asks itself. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openLog } from '../../src/log.ts'
import { readBuiltFiles } from '../../src/server/built-files.ts'
import { documentsIn, idOf } from '../../src/server/documents/listed-documents.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { storeOf } from './rowless-store.ts'
import { ofExplorer, smallBuild } from './small-build.ts'

const build = smallBuild()
const folder = mkdtempSync(join(tmpdir(), 'parley-documents-'))
afterAll(() => {
  for (const each of [build, folder]) rmSync(each, { recursive: true })
})

const listed = 'query Listed($id: ID!) { claim(id: $id) { id } }'
const fileOf = (content: unknown) => {
  const file = join(folder, 'documents.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const documents = documentsIn(fileOf({ [idOf(listed)]: listed }))
const store = storeOf(async () => [])
const server = createGraphqlServer({ store, log: openLog('silent'), built: readBuiltFiles(build), documents })

async function ask(body: object) {
  const response = await server.fetch('http://parley.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  return [response.status, await response.json()] as const
}

test('a listed document is answered, by its text and by its id', async () => {
  const variables = { id: 'claim/x' }
  for (const body of [
    { query: listed, variables },
    { documentId: idOf(listed), variables },
  ])
    expect(await ask(body)).toEqual([200, { data: { claim: null } }])
})

test('the explorer’s own are always on the list', async () => {
  expect(await ask({ query: ofExplorer })).toEqual([200, { data: { __typename: 'Query' } }])
})

test.each([
  ['another text', { query: '{ claims { totalCount } }' }],
  ['the same in other words', { query: `${listed} ` }],
  ['an id that is not listed', { documentId: idOf('{ claims { totalCount } }') }],
  ['introspection', { query: '{ __schema { description } }' }],
])('%s is refused, and the message says why', async (_, body) => {
  const [status, answer] = await ask(body)
  expect(status).toBe(403)
  expect(answer).toEqual({
    errors: [
      { message: expect.stringMatching(/listed.*PARLEY_DOCUMENTS.*sha256:/), extensions: { code: 'FORBIDDEN' } },
    ],
  })
})

test('downloads and the titles of pages go on', async () => {
  const download = await server.fetch('http://parley.test/export/network.gexf?type=ADDRESS')
  expect(download.status).toBe(200)
  expect((await server.fetch('http://parley.test/person/nobody')).status).toBe(404)
})

describe('the file', () => {
  test('takes hashes with and without a prefix', () => {
    expect(documentsIn(fileOf({ [idOf(listed).slice(7)]: listed }))).toEqual([listed])
  })

  test.each([
    ['that is no JSON', '{', /cannot be read/],
    ['that is a list', [], /is no object/],
    ['with a number', { a: 1 }, /no text under "a"/],
    ['with another hash', { [idOf('x')]: listed }, /SHA-256 is another/],
  ])('%s is refused, and the message says what would be right', (_, content, says) => {
    expect(() => documentsIn(fileOf(content))).toThrow(says)
    expect(() => documentsIn(fileOf(content))).toThrow(/PARLEY_DOCUMENTS.*client-preset/)
  })

  test('that is not there is refused', () => {
    expect(() => documentsIn(join(folder, 'none'))).toThrow(/is not there/)
  })
})
