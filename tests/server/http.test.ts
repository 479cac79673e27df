/**
 * The service over HTTP: its paths, its bounds, and GraphQL as the specification for HTTP demands it.
 */
import type { Server } from 'node:http'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { printSchema } from 'graphql'
import { serverAudits } from 'graphql-http'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../src/schema.ts'
import { readBuiltFiles } from '../../src/server/built-files.ts'
import { edgeLimits } from '../../src/server/edge/limits.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { listen } from '../../src/server/http-server.ts'
import { StoreError } from '../../src/store/store.ts'
import { answerTo } from './raw-http.ts'
import { storeOf } from './rowless-store.ts'
import { smallBuild } from './small-build.ts'

/** A store that answers no rows, or, while it is down, not at all. */
let down = false
const store = storeOf(async () => {
  if (down) throw new StoreError('unavailable', 'The store is down.')
  return []
})

const log = pino({ level: 'silent' })
let server: Server
let base: string
beforeAll(async () => {
  const built = readBuiltFiles(smallBuild())
  server = await listen(createGraphqlServer({ store, log, built }), { host: '127.0.0.1', port: 0, log })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })

test('/health answers while the process lives, /ready while the store answers', async () => {
  expect((await fetch(`${base}/health`)).status).toBe(200)
  const ready = await fetch(`${base}/ready`)
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true }])
  down = true
  try {
    expect((await fetch(`${base}/health`)).status).toBe(200)
    const unready = await fetch(`${base}/ready`)
    expect([unready.status, await unready.json()]).toEqual([503, { ready: false, reasons: [expect.any(String)] }])
  } finally {
    down = false
  }
  expect((await fetch(`${base}/ready`)).status).toBe(200)
})

test('/schema.graphql is the schema', async () => {
  const response = await fetch(`${base}/schema.graphql`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/charset=utf-8/)
  expect((await response.text()).trim()).toBe(printSchema(schema).trim())
})

describe('a request', () => {
  test('is answered by POST and by GET', async () => {
    const query = '{ __typename }'
    expect(await (await post(JSON.stringify({ query }))).json()).toEqual({ data: { __typename: 'Query' } })
    const got = await fetch(`${base}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { accept: 'application/json' },
    })
    expect(await got.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test.each(['{', 'not json', '"{', '[', '{"query": }'])(
    'whose body reads %j is refused with a message',
    async (body) => {
      const response = await post(body)
      expect(response.status).toBe(400)
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
      expect(errors[0]?.message).toMatch(/JSON/i)
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_REQUEST' })
    },
  )

  test('that is compressed is refused, and told so', async () => {
    const response = await post('{"query":"{ __typename }"}', { 'content-encoding': 'gzip' })
    expect([response.status, await response.text()]).toEqual([415, expect.stringContaining('without Content-Encoding')])
  })

  test('that is no JSON is not said back', async () => {
    expect((await (await post('x'.repeat(100_000))).text()).length).toBeLessThan(300)
  })

  test.each(['application/json', 'application/json;charset=UTF-8', 'application/json; charset="utf-8"'])(
    'with the Content-Type %s is read, whichever of both types of answer is accepted',
    async (type) => {
      for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
        const response = await post('{"query":"{ __typename }"}', { 'content-type': type, accept })
        const answered = accept === '*/*' ? 'application/json' : accept
        expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, answered])
      }
    },
  )

  test('without a query is refused with a message', async () => {
    const { errors } = (await (await post('{}')).json()) as {
      errors: { message: string; extensions: { code: string } }[]
    }
    expect(errors[0]?.message).toMatch(/query/)
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST')
  })

  test.each(['null', '7', '[]', '{"query": 7}', '{"query": "{ __typename }", "variables": 7}'])(
    'whose body is %s, no GraphQL request, is refused with a message',
    async (body) => {
      const response = await post(body)
      expect(response.status).toBe(400)
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
      expect(errors[0]?.message.length).toBeGreaterThan(10)
      expect(errors[0]?.extensions.code).toBe('BAD_REQUEST')
    },
  )

  test.each([
    [undefined, 'this one has none'],
    ['text/plain', 'this one has "text/plain"'],
    ['application/graphql', 'this one has "application/graphql"'],
    ['application/graphql+json', 'this one has "application/graphql+json"'],
    ['application/json; charset=utf-16', 'this one has "application/json; charset=utf-16"'],
    [`text/${'x'.repeat(200)}`, `this one has "text/${'x'.repeat(95)}"`],
    ['multipart/form-data', 'this one has "multipart/form-data"'],
    ['application/x-www-form-urlencoded', 'this one has "application/x-www-form-urlencoded"'],
  ])('with the Content-Type %s is refused, and told which is right', async (type, instead) => {
    const body = new TextEncoder().encode('{"query":"{ __typename }"}')
    const headers = type && { 'content-type': type }
    const response = await fetch(`${base}/graphql`, { method: 'POST', body, ...(headers && { headers }) })
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect([response.status, errors[0]?.extensions.code]).toEqual([415, 'BAD_REQUEST'])
    expect(errors[0]?.message).toBe(`A POST needs the header Content-Type: application/json; ${instead}.`)
  })

  test('of the largest size is read, and of a byte more is refused', async () => {
    const query = '{ __typename }'
    const sized = (bytes: number) => {
      const empty = JSON.stringify({ query, extensions: { pad: '' } })
      return JSON.stringify({ query, extensions: { pad: 'x'.repeat(bytes - empty.length) } })
    }
    expect((await post(sized(edgeLimits.body))).status).toBe(200)
    const response = await post(sized(edgeLimits.body + 1))
    expect(response.status).toBe(413)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors[0]?.message).toContain(String(edgeLimits.body))
    expect(errors[0]?.extensions.code).toBe('BAD_REQUEST')
  })

  test('without a Content-Length is refused', async () => {
    const headers = ['Host: localhost', 'Content-Type: application/json', 'Transfer-Encoding: chunked']
    const answer = await answerTo(server, 'POST /graphql HTTP/1.1', ...headers)
    expect(answer).toMatch(/^HTTP\/1\.1 411 /)
    expect(answer).toContain('"code":"BAD_REQUEST"')
  })

  test.each([
    ...['-1', '1e9', 'ten', '1, 2'].map((length) => [
      'POST /graphql HTTP/1.1',
      'Host: localhost',
      `Content-Length: ${length}`,
    ]),
    ...['[', 'a b', 'a:b:c', '%'].map((host) => ['GET /graphql HTTP/1.1', `Host: ${host}`]),
    ['GET http://[ HTTP/1.1', 'Host: localhost'],
    ['GET // HTTP/1.1', 'Host: localhost'],
    ['nonsense'],
  ])('that reads %s, %s is refused without a trace of the inside, and the service goes on', async (...lines) => {
    const answer = await answerTo(server, ...lines.filter((line) => line !== undefined))
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(answer).not.toMatch(/ at |node_modules|\.ts|\.js/)
    expect((await fetch(`${base}/health`)).status).toBe(200)
  })

  test('with a Host that is no host is refused with a code', async () => {
    expect(await answerTo(server, 'GET /graphql HTTP/1.1', 'Host: a:b:c')).toContain('"code":"BAD_REQUEST"')
  })

  test('that ends in the middle of its body harms nobody else', async () => {
    await new Promise<void>((resolve, reject) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
      socket.on('close', () => resolve()).on('error', reject)
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":',
        () => socket.destroy(),
      )
    })
    expect((await post('{"query":"{ __typename }"}')).status).toBe(200)
  })

  test('whose variables in the address are no JSON is refused with a message', async () => {
    const response = await fetch(`${base}/graphql?query={__typename}&variables={`, {
      headers: { accept: 'application/json' },
    })
    expect(response.status).toBe(400)
    const { errors } = (await response.json()) as { errors: { message: string; extensions?: { code: string } }[] }
    expect(errors[0]?.message).toMatch(/variables|JSON/)
    expect(errors[0]?.extensions?.code).toBe('BAD_REQUEST')
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('by %s is refused, and told what is allowed', async (method) => {
    const response = await fetch(`${base}/graphql`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })
})

describe('an answer to GET', () => {
  const question = '/graphql?query=%7B__typename%7D'
  /** Asks as a browser does; fetch would add headers by which it wants nothing kept. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; tag: string | undefined; cache: string | undefined; bytes: number }>(
      (resolve, reject) => {
        const request = httpRequest(
          `${base}${path}`,
          { headers: { accept: 'application/json', ...headers } },
          (response) => {
            let bytes = 0
            response.on('data', (chunk: Buffer) => (bytes += chunk.length))
            const { etag: tag, 'cache-control': cache } = response.headers
            response.on('end', () => resolve({ status: response.statusCode, tag, cache, bytes }))
          },
        )
        request.on('error', reject).end()
      },
    )

  test.each([
    [question, 'application/json'],
    ['/schema.graphql', '*/*'],
    ['/graphql', 'text/html'],
  ])('may be kept, and is asked for again by its tag: %s as %s', async (path, accept) => {
    const first = await get(path, { accept })
    expect(first).toEqual({
      status: 200,
      tag: expect.stringMatching(/^(W\/)?".+"$/),
      cache: 'no-cache',
      bytes: expect.any(Number),
    })
    expect(first.bytes).toBeGreaterThan(0)
    expect(await get(path, { accept, 'if-none-match': first.tag as string })).toEqual({
      ...first,
      status: 304,
      bytes: 0,
    })
    expect(await get(path, { accept, 'if-none-match': '"another"' })).toEqual(first)
  })

  test('has another tag if it says something else, and none if it is an error or an answer to POST', async () => {
    const tags = [await get(question), await get('/graphql?query=%7Ba:__typename%7D')].map(({ tag }) => tag)
    expect(new Set(tags).size).toBe(2)
    expect((await get('/nothing')).tag).toBeUndefined()
    expect((await post('{"query": "{ __typename }"}')).headers.get('etag')).toBeNull()
  })
})

describe('the audits of GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${base}/graphql` })

  test('are 61', () => {
    expect(audits.length).toBe(61)
  })

  test.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: it %s', async (_, __, fn) => {
    // An audit that is not ok is a warning or an error, and has a reason.
    expect(await fn()).toMatchObject({ status: 'ok' })
  })
})

test('an address that is taken is refused with what to do', async () => {
  const { port } = server.address() as AddressInfo
  const handler = createGraphqlServer({ store, log })
  await expect(listen(handler, { host: '127.0.0.1', port, log })).rejects.toThrow(new RegExp(`${port}.*PORT`))
})
