/** Whoever shows a token is known by its name and may ask for more; a token that is unknown opens nothing; and everybody has a rate. */
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { openLog } from '../../src/log.ts'
import { tokensIn } from '../../src/server/clients/tokens.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { storeOf } from './rowless-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-tokens-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(text: string): string {
  const file = join(folder, 'tokens.yaml')
  writeFileSync(file, text)
  chmodSync(file, 0o600)
  return file
}
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')
const secret = 'c0ffee'.repeat(8)

function serving(costPerMinute: number | null = null) {
  const { tokens } = tokensIn(
    fileOf(
      `- {name: newsroom, sha256: ${hashOf(secret)}, expires: 2999-12-31}\n- {name: gone, sha256: ${hashOf('gone')}, expires: 2020-01-01}\n`,
    ),
  )
  const lines: Record<string, unknown>[] = []
  const log = openLog('info', { write: (line) => lines.push(JSON.parse(line)) })
  const server = createGraphqlServer({ store: storeOf(async () => []), log, tokens, costPerMinute })
  const ask = async (query: string, authorization?: string) => {
    const response = await server.fetch('http://parley.test/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(authorization && { authorization }),
      },
      body: JSON.stringify({ query, extensions: { cost: true } }),
    })
    const body = (await response.json()) as { errors?: { extensions: object; message: string }[]; extensions?: object }
    return { status: response.status, headers: response.headers, body }
  }
  return { ask, lines, server }
}

describe('a token', () => {
  test('that is known raises the limit', async () => {
    const { ask } = serving()
    expect((await ask('{ __typename }')).body.extensions).toMatchObject({ cost: { most: 200_000 } })
    for (const scheme of ['Bearer', 'bearer'])
      expect((await ask('{ __typename }', `${scheme} ${secret}`)).body.extensions).toMatchObject({
        cost: { most: 1_000_000 },
      })
  })

  test.each([
    ['unknown', 'Bearer nobody'],
    ['empty', 'Bearer '],
    ['no longer valid', 'Bearer gone'],
    ['the hash of one', `Bearer ${hashOf(secret)}`],
  ])('that is %s is 401 everywhere, and never anonymous', async (_, authorization) => {
    const { ask, server } = serving()
    const { status, headers, body } = await ask('{ __typename }', authorization)
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer error="invalid_token"'])
    expect(body).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] })
    const download = await server.fetch('http://parley.test/export/network.gexf?type=ADDRESS', {
      headers: { authorization },
    })
    expect(download.status).toBe(401)
    expect((await server.fetch('http://parley.test/health', { headers: { authorization } })).status).toBe(200)
  })

  test('of another kind is not looked at: a proxy may have asked for it', async () => {
    expect((await serving().ask('{ __typename }', 'Basic bm9ib2R5Og==')).status).toBe(200)
  })
})

describe('the file', () => {
  test.each([
    ['that is no list', 'name: x', /is no list/],
    ['that is no YAML', '[', /cannot be read/],
    ['with a name of other characters', `[{name: A B, sha256: ${hashOf('x')}}]`, /at \[0\] no name/],
    ['with a token itself', '[{name: a, sha256: c0ffee}]', /at \[0\] no sha256/],
    ['with an end that is no day', `[{name: a, sha256: ${hashOf('x')}, expires: soon}]`, /at \[0\] an end/],
    ['with a key too many', `[{name: a, sha256: ${hashOf('x')}, token: x}]`, /the key "token"/],
    [
      'with a name twice',
      `[{name: a, sha256: ${hashOf('x')}}, {name: a, sha256: ${hashOf('y')}}]`,
      /at \[1\] the name/,
    ],
    [
      'with a hash twice',
      `[{name: a, sha256: ${hashOf('x')}}, {name: b, sha256: ${hashOf('x')}}]`,
      /at \[1\] the sha256/,
    ],
  ])('%s is refused, and the message says what would be right', (_, text, says) => {
    expect(() => tokensIn(fileOf(text))).toThrow(says)
    expect(() => tokensIn(fileOf(text))).toThrow(/PARLEY_TOKENS_FILE.*such as/)
  })

  test('that is not there is refused, and one that everybody may read is told of', () => {
    expect(() => tokensIn(join(folder, 'none'))).toThrow(/is not there/)
    const file = fileOf('[]')
    expect(tokensIn(file).notices).toEqual([])
    chmodSync(file, 0o644)
    expect(tokensIn(file).notices).toEqual([expect.stringContaining('chmod 600')])
  })
})

describe('a rate', () => {
  const query = '{ claim(id: "claim/x") { id } }'

  test('is cost in a minute: beyond it 429, and when to come again; a token has its own, which is larger', async () => {
    const { ask } = serving(2_500)
    const statuses = [await ask(query), await ask(query), await ask(query)]
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
    const [, , { headers, body } = { headers: new Headers(), body: {} }] = statuses
    const seconds = Number(headers.get('retry-after'))
    expect([seconds > 5, seconds <= 13]).toEqual([true, true])
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] })
    for (let asked = 0; asked < 12; asked += 1) expect((await ask(query, `Bearer ${secret}`)).status).toBe(200)
    expect((await ask(query, `Bearer ${secret}`)).status).toBe(429)
  })

  test('lets through what costs more than a minute gives, but not twice', async () => {
    const { ask } = serving(500)
    expect([(await ask(query)).status, (await ask(query)).status]).toEqual([200, 429])
  })

  test('holds for downloads too, which are as whoever shows the token asks for them', async () => {
    const { server } = serving(2_500)
    const get = (headers = {}) =>
      server.fetch('http://parley.test/export/network.nodes.csv?type=ADDRESS&first=1', { headers })
    expect((await get()).status).toBe(200)
    const { status, headers } = await get()
    expect([status, Number(headers.get('retry-after')) > 5]).toEqual([429, true])
    expect((await get({ authorization: `Bearer ${secret}` })).status).toBe(200)
  })

  test('is none unless it is set', async () => {
    const { ask } = serving()
    for (let asked = 0; asked < 30; asked += 1) expect((await ask(query)).status).toBe(200)
  })
})
