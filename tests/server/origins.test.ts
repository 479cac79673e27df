/** Pages of other origins: who may ask, and who may show the explorer in a frame. */
import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { readBuiltFiles } from '../../src/server/built-files.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { storeOf } from './rowless-store.ts'
import { smallBuild } from './small-build.ts'

const settings = { store: storeOf(async () => []), log: pino({ level: 'silent' }), built: readBuiltFiles(smallBuild()) }
const alone = createGraphqlServer(settings)
const open = createGraphqlServer({
  ...settings,
  askOrigins: ['https://dashboard.example', 'http://localhost:8080'],
  embedOrigins: ['https://news.example', 'https://paper.example'],
})
const at = (path: string) => new URL(path, 'http://parley.example')

/** What a browser sends before it asks, and then as it asks. */
async function crossing(server: typeof open, origin: string, path = '/graphql'): Promise<Response[]> {
  const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  return [
    await server.fetch(at(path), { method: 'OPTIONS', headers: { origin, ...headers } }),
    await server.fetch(at(`${path}?query={__typename}`), { headers: { origin, accept: 'application/json' } }),
  ]
}

describe('answers may be read', () => {
  test.each(['https://dashboard.example', 'http://localhost:8080'])(
    'by pages of %s, which is listed, but not with cookies',
    async (origin) => {
      for (const path of ['/graphql', '/export/network.dot', '/schema.graphql']) {
        const [before, answer] = await crossing(open, origin, path)
        const methods = path === '/graphql' ? 'GET, POST' : 'GET, HEAD'
        expect([before?.status, before?.headers.get('access-control-allow-methods')]).toEqual([204, methods])
        expect(before?.headers.get('access-control-allow-headers')).toContain('content-type')
        for (const { headers } of [before, answer] as Response[]) {
          expect(headers.get('access-control-allow-origin')).toBe(origin)
          expect(headers.get('access-control-allow-credentials')).toBeNull()
          expect(headers.get('vary')).toMatch(/\borigin\b/)
        }
      }
    },
  )

  test.each([
    ['https://elsewhere.example', open],
    ['http://dashboard.example', open],
    ['https://dashboard.example:8443', open],
    ['null', open],
    ['https://dashboard.example', alone],
  ])('by no page of %s, which is not listed', async (origin, server) => {
    for (const { status, headers } of await crossing(server, origin)) {
      expect(status).toBe(403)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    }
  })

  test('by whatever is no page, whose answer a cache keeps apart from those to pages', async () => {
    const ask = { headers: { accept: 'application/json' } }
    const answers = await Promise.all(
      [open, alone].map((server) => server.fetch(at('/graphql?query={__typename}'), ask)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.map(({ headers }) => /\borigin\b/.test(headers.get('vary') ?? ''))).toEqual([true, false])
  })
})

test('the explorer is shown in frames of pages of its own origin and of those listed', async () => {
  const framing = async (server: typeof open) =>
    /frame-ancestors [^;]*/.exec((await server.fetch(at('/claims'))).headers.get('content-security-policy') ?? '')?.[0]
  expect(await framing(alone)).toBe("frame-ancestors 'self'")
  expect(await framing(open)).toBe("frame-ancestors 'self' https://news.example https://paper.example")
})

describe('what a browser says of a request without an Origin', () => {
  const paths = [
    '/graphql?query={__typename}',
    '/export/nothing.gexf',
    '/examples.json',
    '/schema.graphql',
    '/ready',
    '/health',
    '/claims',
  ]
  const navigate = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html' }
  const status = async (path: string, headers: Record<string, string>, method = 'GET') =>
    (await open.fetch(at(path), { method, headers: { accept: 'application/json', ...headers } })).status

  test.each(['cross-site', 'same-site'])('keeps a script, a picture and a frame of %s from all data', async (site) => {
    for (const path of paths) {
      for (const mode of ['no-cors', 'cors']) {
        for (const method of ['GET', 'HEAD']) {
          expect(await status(path, { 'sec-fetch-site': site, 'sec-fetch-mode': mode }, method)).toBe(403)
        }
      }
    }
    const frame = { 'sec-fetch-site': site, ...navigate, 'sec-fetch-dest': 'iframe', 'sec-fetch-user': '?1' }
    expect(await status('/export/nothing.gexf', frame)).toBe(403)
    expect(
      await status('/graphql', { 'sec-fetch-site': site, ...navigate, 'content-type': 'text/plain' }, 'POST'),
    ).toBe(403)
  })

  test('lets links lead to pages, and people to data', async () => {
    const link = { 'sec-fetch-site': 'cross-site', ...navigate }
    for (const path of ['/claims', '/graphql', '/nowhere']) {
      expect([200, 404]).toContain(await status(path, link))
      expect([200, 404]).toContain(await status(path, { ...link, 'sec-fetch-dest': 'iframe' }))
    }
    for (const path of ['/export/nothing.gexf', '/examples.json', '/schema.graphql', '/ready']) {
      expect(await status(path, link)).toBe(403)
      expect([200, 404]).toContain(await status(path, { ...link, 'sec-fetch-user': '?1' }))
    }
  })

  test.each(['same-origin', 'none'])('lets %s do all', async (site) => {
    for (const path of paths) expect([200, 404]).toContain(await status(path, { 'sec-fetch-site': site }))
  })

  test('does not matter where the page is listed and asks with its Origin', async () => {
    const listed = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', origin: 'https://dashboard.example' }
    for (const path of paths) expect([200, 404]).toContain(await status(path, listed))
  })
})

test('the pages of the service ask it with its own origin', async () => {
  const headers = { accept: 'application/json', origin: 'http://parley.example' }
  const answer = await alone.fetch(at('/graphql?query={__typename}'), { headers })
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, null])
})

test('the question of a browser before a request costs nothing, and may be kept a while', async () => {
  const headers = { origin: 'https://dashboard.example', 'access-control-request-method': 'POST' }
  const answer = await open.fetch(at('/graphql'), { method: 'OPTIONS', headers })
  expect([answer.status, await answer.text(), answer.headers.get('access-control-max-age')]).toEqual([204, '', '600'])
  expect(answer.headers.get('access-control-allow-headers')).toBeNull()
})
