/** The explorer over HTTP: which addresses have its page, what the page's head says, and how its files are sent. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltFiles, readBuiltFiles } from '../../src/server/built-files.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { Store } from '../../src/store/store.ts'
import { openService, type Service } from '../service.ts'
import { hall } from '../worlds/hall.ts'
import { html, script, smallBuild } from './small-build.ts'

type Get = (path: string, init?: RequestInit) => Promise<Response>
const getFrom = (store: Store, built: BuiltFiles | null): Get => {
  const server = createGraphqlServer({ store, log: pino({ level: 'silent' }), built })
  return async (path, init) => server.fetch(new URL(path, 'http://parley.example'), init ?? {})
}

let service: Service
let built: BuiltFiles | null
let get: Get
beforeAll(async () => {
  service = await openService({
    ...hall,
    persons: (hall as unknown as { persons: { id: string }[] }).persons.map((person) =>
      person.id === 'person/a'
        ? { ...person, labels: { en: `A "quoted" <b>name</b> & more`, ja: '甲' }, description: { en: `It's $& <i>` } }
        : person,
    ),
  } as never)
  built = readBuiltFiles(smallBuild())
  get = getFrom(service.store, built)
})
afterAll(() => service.close())

const titleOf = (page: string) => /<title>(.*)<\/title>/.exec(page)?.[1]

describe('the page', () => {
  test.each(['/', '/claims', '/claims?valid=2024-01-01'])('is at %s', async (path) => {
    const reply = await get(path)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await reply.text()).toBe(html)
  })

  test.each([
    '/nowhere',
    '/claims//',
    '/NOWHERE/',
    '/index.html',
    '/paths.json',
    '/.built-of',
    '/person',
    '/person/nobody',
    '/state/a',
  ])('is at %s too, but not found', async (path) => {
    const reply = await get(path)
    expect([reply.status, await reply.text()]).toEqual([404, html])
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  test.each([
    ['/claims/?valid=2024-01-01', '/claims?valid=2024-01-01'],
    ['/Claims', '/claims'],
    ['/Person/A/', '/person/a'],
  ])('is not at %s, which leads on to %s', async (path, meant) => {
    const reply = await get(path)
    expect([reply.status, reply.headers.get('location'), await reply.text()]).toEqual([308, meant, ''])
  })

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
  ])('is all that %s leads to, or nothing', async (path) => {
    const reply = await get(path)
    expect(reply.status).toBe(404)
    expect(await reply.text()).not.toContain('parley')
  })

  test('may load only its own files and ask only this service', async () => {
    const { headers } = await get('/')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
  })

  test('is asked for again by its tag', async () => {
    const { headers } = await get('/claims')
    expect(headers.get('cache-control')).toBe('no-cache')
    const again = await get('/claims', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('is sent without its body for HEAD, and not at all for other methods', async () => {
    expect((await get('/claims', { method: 'HEAD' })).status).toBe(200)
    const { status, headers } = await get('/claims', { method: 'POST' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('built by a version that built less is as good as not built', () => {
    const folder = smallBuild()
    rmSync(join(folder, 'operations.json'))
    expect(readBuiltFiles(folder)).toBeNull()
  })

  test('says how to build it where it is not built', async () => {
    const reply = await getFrom(service.store, null)('/')
    expect([reply.status, await reply.text()]).toEqual([503, expect.stringContaining('npm run build')])
  })
})

describe("the head of a record's page", () => {
  test('has its label and its description, escaped', async () => {
    const page = await (await get('/person/a')).text()
    expect(titleOf(page)).toBe('A &quot;quoted&quot; &lt;b&gt;name&lt;/b&gt; &amp; more · Parley')
    expect(page).toContain('<meta name="description" content="It&#39;s $&amp; &lt;i&gt;" />')
  })

  test('is in the language of the request, and caches are told so', async () => {
    const reply = await get('/person/a', { headers: { 'accept-language': 'ja' } })
    expect(titleOf(await reply.text())).toBe('甲 · Parley')
    expect(reply.headers.get('vary')).toMatch(/accept-language/)
  })

  test('keeps the description of the page where the record has none', async () => {
    expect(await (await get('/person/b')).text()).toContain('content="Who said what."')
  })

  test('is as of the moment of the address', async () => {
    // Neo4j may take longer to plan the first such question than the page waits for its answer.
    const status = async () => (await get('/person/a?known=2001-01-01T00:00:00Z')).status
    await expect.poll(status, { timeout: 20_000 }).toBe(404)
  })

  test('is left as it is where the moment is none, the store fails or takes too long', async () => {
    const failing: Store = { ...service.store, read: () => Promise.reject(new Error('Down.')) }
    const slow: Store = { ...service.store, read: () => new Promise(() => {}) }
    const replies = [
      get('/person/a?valid=yesterday'),
      getFrom(failing, built)('/person/a'),
      getFrom(slow, built)('/person/a'),
    ]
    for (const reply of await Promise.all(replies)) expect([reply.status, await reply.text()]).toEqual([200, html])
  })
})

describe('a file of the page', () => {
  test('is sent as short as the browser takes it', async () => {
    for (const [accepted, encoding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', null],
      ['br;q=0', null],
    ] as const) {
      const reply = await get('/assets/main-1a2b.js', { headers: { 'accept-encoding': accepted } })
      expect(reply.headers.get('content-encoding')).toBe(encoding)
      expect(reply.headers.get('vary')).toBe('accept-encoding')
      const bytes = Buffer.from(await reply.arrayBuffer())
      expect(bytes.equals(encoding ? brotliCompressSync(script) : Buffer.from(script))).toBe(true)
    }
  })

  test('with a hashed name is kept for ever, any other is asked for again by its tag', async () => {
    expect((await get('/assets/main-1a2b.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const { headers } = await get('/icon.svg')
    expect(headers.get('cache-control')).toBe('no-cache')
    const again = await get('/icon.svg', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('that is gone is no page', async () => {
    const reply = await get('/assets/gone.js')
    expect([reply.status, reply.headers.get('content-type')]).toEqual([404, expect.stringMatching(/^text\/plain/)])
  })
})
