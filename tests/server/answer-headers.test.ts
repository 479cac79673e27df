/** What stands in the head of each answer, errors included: what browsers may use it for, what caches may keep, and how it is packed. */
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBuiltFiles } from '../../src/server/built-files.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { listen } from '../../src/server/http-server.ts'
import { StoreError } from '../../src/store/store.ts'
import { storeOf } from './rowless-store.ts'
import { smallBuild } from './small-build.ts'

const log = pino({ level: 'silent' })
const asker = 'https://dashboard.example'
const serverWith = (askOrigins: string[], isDown = false) => {
  const read = async () => {
    if (isDown) throw new StoreError('unavailable', 'The store is down.')
    return []
  }
  const built = readBuiltFiles(smallBuild())
  const handler = createGraphqlServer({ log, built, askOrigins, store: storeOf(read) })
  return listen(handler, { host: '127.0.0.1', port: 0, log, limits: { target: 1_000 } })
}
let servers: { alone: Server; open: Server; down: Server }
beforeAll(async () => {
  servers = { alone: await serverWith([]), open: await serverWith([asker]), down: await serverWith([], true) }
})
afterAll(() => {
  for (const server of Object.values(servers)) server.close().closeAllConnections()
})

interface Ask {
  at?: keyof typeof servers
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** Asks as a program does; fetch would add headers of its own, and unpack. */
function ask(path: string, { at = 'alone', method = 'GET', headers = {}, body }: Ask = {}) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const { port } = servers[at].address() as AddressInfo
    const length = body === undefined ? {} : { 'content-length': String(body.length) }
    const options = { port, path, method, headers: { ...headers, ...length } }
    const asked = httpRequest(options, async (response) => {
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(await response.toArray()) })
    })
    asked.on('error', reject).end(body)
  })
}

const html = { accept: 'text/html' }
const json = { accept: 'application/json' }
const typed = { 'content-type': 'application/json' }
const body = '{"query":"{ __typename }"}'
const question = '/graphql?query=%7B__typename%7D'
const forGraphql = 'accept, accept-encoding, accept-language'
const forPage = 'accept-encoding, accept-language'
const file = 'accept-encoding'
const page = "frame-ancestors 'self'"
const data = "default-src 'none'"
const loaded = "base-uri 'none'"

describe('every answer says what it may be used for, and who may keep it how', () => {
  test.each<[string, string, Ask, number, string, string | undefined, string]>([
    ['an answer', question, { headers: json }, 200, 'no-cache', forGraphql, data],
    ['an answer to POST', '/graphql', { method: 'POST', headers: typed, body }, 200, 'no-store', forGraphql, data],
    [
      'no query',
      '/graphql',
      { headers: { accept: 'application/graphql-response+json' } },
      400,
      'no-store',
      forGraphql,
      data,
    ],
    ['no type', '/graphql', { method: 'POST', body }, 415, 'no-store', forGraphql, data],
    ['no JSON', '/graphql', { method: 'POST', headers: typed, body: '{' }, 400, 'no-store', forGraphql, data],
    ['a type that is not had', question, { headers: { accept: 'image/png' } }, 406, 'no-store', forGraphql, data],
    ['GraphiQL', '/graphql', { headers: html }, 200, 'no-cache', forGraphql, page],
    ['a page', '/claims', {}, 200, 'no-cache', forPage, page],
    ['no page', '/nowhere', {}, 404, 'no-store', forPage, page],
    ['no record', '/person/nobody', {}, 404, 'no-store', forPage, page],
    ['a record', '/person/nobody', { at: 'down' }, 200, 'no-cache', forPage, page],
    ['a hashed file', '/assets/main-1a2b.js', {}, 200, 'public, max-age=31536000, immutable', file, loaded],
    ['a file that is gone', '/assets/gone.js', {}, 404, 'no-store', file, data],
    ['a file', '/icon.svg', {}, 200, 'no-cache', forPage, loaded],
    ['the examples', '/examples.json', {}, 200, 'no-cache', file, data],
    ['the schema', '/schema.graphql', {}, 200, 'no-cache', file, data],
    ['no download', '/export/nothing.gexf', {}, 404, 'no-store', forPage, data],
    ['a wrong download', '/export/network.gexf?first=x', {}, 400, 'no-store', forPage, data],
    ['health', '/health', {}, 200, 'no-store', undefined, data],
    ['readiness', '/ready', {}, 200, 'no-store', undefined, data],
    ['no readiness', '/ready', { at: 'down' }, 503, 'no-store', undefined, data],
    ['a wrong method', '/claims', { method: 'DELETE' }, 405, 'no-store', forPage, data],
    ['what may be asked', '/graphql', { method: 'OPTIONS' }, 204, 'no-store', forGraphql, data],
    ['a foreign page', question, { headers: { origin: 'https://a.example' } }, 403, 'no-store', forGraphql, data],
    ['a foreign host', '/health', { headers: { host: 'evil.example' } }, 421, 'no-store', undefined, data],
    ['a long address', `/health?${'x'.repeat(1_000)}`, {}, 414, 'no-store', undefined, data],
    ['a long body', '/graphql', { method: 'POST', body: 'x'.repeat(1_000_001) }, 413, 'no-store', undefined, data],
  ])('%s', async (_, path, asked, status, kept, varies, policy) => {
    for (const method of (asked.method ?? 'GET') === 'GET' && !path.startsWith('/graphql')
      ? ['GET', 'HEAD']
      : [asked.method]) {
      const reply = await ask(path, { ...asked, ...(method && { method }) })
      const { 'cache-control': cache, vary, 'content-security-policy': csp, etag } = reply.headers
      expect([reply.status, cache, sorted(vary)]).toEqual([status, kept, varies])
      expect(csp).toContain(policy)
      expect(csp).toMatch(/base-uri 'none'; form-action 'none'; frame-ancestors/)
      expect(reply.headers['x-content-type-options']).toBe('nosniff')
      expect(reply.headers['referrer-policy']).toBe('same-origin')
      expect(etag === undefined).toBe(kept !== 'no-cache')
      expect(reply.headers['access-control-allow-origin']).toBeUndefined()
      if (
        status >= 400 &&
        csp !== page &&
        /json/.test(reply.headers['content-type'] ?? '') &&
        method !== 'HEAD' &&
        path !== '/ready'
      )
        expect(JSON.parse(reply.body.toString()).errors[0].extensions.code).toMatch(/^[A-Z_]+$/)
    }
  })

  test('where pages of other origins may ask, each answer is kept for the one that asked', async () => {
    for (const path of [question, '/claims', '/icon.svg', '/schema.graphql', '/export/nothing.gexf', '/health']) {
      for (const headers of [json, { ...json, origin: asker }]) {
        const reply = await ask(path, { at: 'open', headers })
        expect(sorted(reply.headers.vary)).toMatch(/\borigin\b/)
        expect(reply.headers['access-control-allow-origin']).toBe('origin' in headers ? asker : undefined)
      }
    }
  })

  test('an answer that is still so is not sent again, and says the same of itself', async () => {
    for (const path of [question, '/claims', '/icon.svg', '/examples.json', '/schema.graphql']) {
      const first = await ask(path, { headers: json })
      const again = await ask(path, { headers: { ...json, 'if-none-match': first.headers.etag as string } })
      expect([again.status, again.body.length]).toEqual([304, 0])
      for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy']) {
        expect(again.headers[name]).toBe(first.headers[name])
      }
    }
  })
})

describe('an answer is sent as short as its reader takes it', () => {
  const unpacked = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes }

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['deflate', 'none'],
    ['identity', 'none'],
    ['gzip;q=0', 'none'],
    [undefined, 'none'],
  ] as const)('with Accept-Encoding: %s as %s', async (accepted, encoding) => {
    const packed: Record<string, string> = accepted ? { 'accept-encoding': accepted } : {}
    const types = '/graphql?query=%7B__schema%7Btypes%7Bname%20description%7D%7D%7D'
    // One is the same for all, the other is made for this reader.
    for (const path of ['/schema.graphql', types]) {
      const plain = await ask(path, { headers: json })
      const reply = await ask(path, { headers: { ...json, ...packed } })
      expect(reply.headers['content-encoding']).toBe(encoding === 'none' ? undefined : encoding)
      expect(reply.headers['content-length']).toBe(String(reply.body.length))
      expect(unpacked[encoding](reply.body).equals(plain.body)).toBe(true)
      expect(reply.body.length < plain.body.length / 2).toBe(encoding !== 'none')
    }
  })

  test('but a small one, a picture, and what a build has packed, as they are', async () => {
    const headers = { ...json, 'accept-encoding': 'br, gzip' }
    for (const path of [question, '/claims']) {
      expect((await ask(path, { headers })).headers['content-encoding']).toBeUndefined()
    }
    const script = await ask('/assets/main-1a2b.js', { headers })
    expect(brotliDecompressSync(script.body).toString()).toMatch(/^export const said/)
  })

  test('and its head says for HEAD what it would for GET', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const [got, head] = [
      await ask('/schema.graphql', { headers }),
      await ask('/schema.graphql', { method: 'HEAD', headers }),
    ]
    const { date: _, ...told } = head.headers
    expect({ ...told, date: got.headers.date }).toEqual(got.headers)
    expect(head.body.length).toBe(0)
  })
})

function sorted(vary: string | undefined): string | undefined {
  return vary?.split(', ').sort().join(', ')
}
