/** Which requests may come in: by host, path, method and sender, over real HTTP. */
import type { Server } from 'node:http'
import pino from 'pino'
import { afterEach, expect, test } from 'vitest'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { listen } from '../../src/server/http-server.ts'
import { answerTo, statusOf } from './raw-http.ts'
import { storeOf } from './rowless-store.ts'

const log = pino({ level: 'silent' })
let asked = 0
const handler = createGraphqlServer({
  log,
  store: storeOf(async () => {
    asked++
    return []
  }),
})

let server: Server
const serving = async (settings: { host?: string; hosts?: string[]; proxies?: string[] } = {}) => {
  server = await listen(handler, { host: '127.0.0.1', port: 0, log, ...settings })
  return server
}
afterEach(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const query = '/graphql?query=%7Bclaims%7BtotalCount%7D%7D'

test.each([
  `x${query}&a=`,
  'localhost/graphql',
  'localhost#',
  'user@localhost',
  'a b',
  'a:b:c',
  '[',
  '%',
  'localhost:99999',
])('a Host that reads %s is refused, and decides no route', async (host) => {
  asked = 0
  const answer = await answerTo(await serving(), 'GET /ready HTTP/1.1', `Host: ${host}`)
  expect(statusOf(answer)).toBe(400)
  expect(answer).toContain('"code":"BAD_REQUEST"')
  expect(asked).toBe(0)
})

test.each([[[]], [['Host:']], [['Host: localhost', 'Host: localhost']], [['Host: localhost', 'Host: evil.example']]])(
  'a request with the headers %j has not one Host, and is refused',
  async (lines) => {
    const answer = await answerTo(await serving(), 'GET /health HTTP/1.1', ...lines)
    expect(statusOf(answer)).toBe(400)
    expect(answer).toContain('one Host header')
  },
)

const statusFor = async (host: string, path = '/health', ...lines: string[]) =>
  statusOf(await answerTo(server, `GET ${path} HTTP/1.1`, `Host: ${host}`, ...lines))

test('a service on loopback answers for loopback names only, and says what would be right', async () => {
  await serving()
  for (const host of ['localhost', 'LOCALHOST:4000', '127.0.0.1', '127.0.0.1:80', '[::1]:4000']) {
    expect([host, await statusFor(host)]).toEqual([host, 200])
  }
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.7:4000']) {
    expect([host, await statusFor(host, query)]).toEqual([host, 421])
  }
  expect(await answerTo(server, 'GET /health HTTP/1.1', 'Host: evil.example')).toMatch(/localhost.*PARLEY_HOSTS/)
})

test('a service that is reached from elsewhere answers for any host, or for those listed', async () => {
  await serving({ host: '0.0.0.0' })
  expect([await statusFor('parley.example'), await statusFor('a b')]).toEqual([200, 400])
  server.close()
  await serving({ host: '0.0.0.0', hosts: ['parley.example', 'talks.example:4000'] })
  for (const [host, status] of [
    ['parley.example', 200],
    ['Parley.Example:8080', 200],
    ['talks.example:4000', 200],
    ['talks.example:4001', 421],
    ['talks.example', 421],
    ['evil.example', 421],
    // Its own health checks, by names that nobody else can make lead here.
    ['localhost', 200],
    ['127.0.0.1:4000', 200],
  ] as const) {
    expect([host, await statusFor(host)]).toEqual([host, status])
  }
})

test.each([
  'http://localhost/health',
  'http://x/graphql?query=%7B__typename%7D',
  '*',
  'health',
  '/x/../health',
  '/./health',
  '/x/%2e%2e/health',
  '/x/%2E./health',
  '\\health',
  '/x\\..\\health',
  '/health#',
])('the target %s is refused: a path is written out', async (target) => {
  const answer = await answerTo(await serving(), `GET ${target} HTTP/1.1`, 'Host: localhost')
  expect(statusOf(answer)).toBe(400)
})

test('an address is no path that only ends like it, or is written in another way', async () => {
  await serving()
  // What is no path of ours is the explorer's, which is not built here.
  for (const path of ['/x/health', '/health/', '/Health', '//health', '/graphql/', '//graphql', '/x?y=/health']) {
    expect([path, await statusFor('localhost', path)]).toEqual([path, 503])
  }
  expect(await statusFor('localhost', '/health?x=1')).toBe(200)
})

test.each([
  ['/health', 'GET, HEAD'],
  ['/ready', 'GET, HEAD'],
  ['/schema.graphql', 'GET, HEAD'],
  ['/examples.json', 'GET, HEAD'],
  ['/export/network.gexf', 'GET, HEAD'],
  ['/claims', 'GET, HEAD'],
  ['/graphql', 'GET, POST'],
])('%s is asked for by %s only', async (path, allowed) => {
  await serving()
  for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE', ...(allowed.includes('POST') ? [] : ['POST'])]) {
    const answer = await answerTo(server, `${method} ${path} HTTP/1.1`, 'Host: localhost', 'Content-Length: 0')
    expect([method, statusOf(answer)]).toEqual([method, 405])
    expect(answer.toLowerCase()).toContain(`\r\nallow: ${allowed.toLowerCase()}\r\n`)
  }
  const options = await answerTo(server, `OPTIONS ${path} HTTP/1.1`, 'Host: localhost')
  expect(statusOf(options)).toBe(204)
  expect(options.toLowerCase()).toContain(`\r\nallow: ${allowed.toLowerCase()}, options\r\n`)
})

test('an address that is too long is refused, and told what to do', async () => {
  await serving()
  expect(await statusFor('localhost', `/health?${'x'.repeat(15_900)}`)).toBe(200)
  const answer = await answerTo(server, `GET /health?${'x'.repeat(16_000)} HTTP/1.1`, 'Host: localhost')
  expect(statusOf(answer)).toBe(414)
  expect(answer).toContain('by POST')
})
