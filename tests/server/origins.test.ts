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
