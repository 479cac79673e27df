/** What sockets may take: connections, time, memory. Each test has a service of its own, with low limits. */
import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import pino from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { type EdgeLimits, edgeLimits } from '../../src/server/edge/limits.ts'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import { listen } from '../../src/server/http-server.ts'
import { answerTo, statusOf } from './raw-http.ts'
import { storeOf } from './rowless-store.ts'

const log = pino({ level: 'silent' })
/** More than the system keeps for a reader who does not read. */
const large = 'x'.repeat(16_000_000)
let running = 0
let mostRunning = 0
const handler = createGraphqlServer({
  log,
  examples: [{ theme: 'Large', examples: [{ title: 'large', query: large }] }],
  store: storeOf(async ({ name }) => {
    // How large the store is, the service finds out beside the requests.
    if (name === 'sizes') return []
    mostRunning = Math.max(mostRunning, ++running)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running--
    return []
  }),
})

let server: Server
const serving = async (limits: Partial<EdgeLimits>, proxies: string[] = []) => {
  server = await listen(handler, { host: '127.0.0.1', port: 0, log, limits, proxies })
}
const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

/** A connection from an address of this machine, over which these lines are sent. */
class Connection {
  readonly socket: Socket
  readonly ended: Promise<void>
  text = ''

  constructor(lines: string[] = [], localAddress = '127.0.0.1') {
    const { port } = server.address() as AddressInfo
    this.socket = connect({ port, host: '127.0.0.1', localAddress }).on('error', () => {})
    open.push(this.socket)
    this.ended = new Promise((resolve) => this.socket.once('close', () => resolve()))
    this.socket.write(lines.map((line) => `${line}\r\n`).join(''))
  }

  /** Reads all that comes. */
  reading(): this {
    this.socket.on('data', (data) => {
      this.text += data
    })
    return this
  }

  /** Reads so many bytes every 50 ms until the server has ended the connection, or all is read. */
  async readingSlowly(bytes: number): Promise<void> {
    await this.unread()
    const timer = setInterval(() => this.socket.read(bytes), 50)
    const isOver = async () => this.socket.bytesRead > large.length || (await connections()) === 0
    await expect.poll(isOver, { timeout: 10_000 }).toBe(true)
    clearInterval(timer)
  }

  /** Reads nothing; resolves once an answer is on its way. */
  async unread(): Promise<this> {
    this.socket.pause()
    await new Promise((resolve) => this.socket.once('readable', resolve))
    return this
  }

  async until(text: string): Promise<void> {
    await expect.poll(() => this.text, { timeout: 5_000 }).toContain(text)
  }
}

const get = (path: string) => [`GET ${path} HTTP/1.1`, 'Host: localhost', '']
const health = get('/health')

describe('of connections', () => {
  test('one address has its share, and one more is told so', async () => {
    await serving({ connections: 5, connectionsOfAddress: 3 })
    const first = new Connection(health).reading()
    await first.until('200 OK')
    for (let more = 2; more <= 3; more++) await new Connection(health).reading().until('200 OK')
    const refused = await answerTo(server, ...health.slice(0, 2))
    expect([statusOf(refused), refused]).toEqual([503, expect.stringMatching(/retry-after: 1[\s\S]*OVERLOADED/i)])
    await new Connection(health, '127.0.0.2').reading().until('200 OK')
    first.socket.destroy()
    await expect.poll(async () => statusOf(await answerTo(server, ...health.slice(0, 2)))).toBe(200)
  })

  test('all have so many together, and one too many that says nothing is ended', async () => {
    await serving({ connections: 2, connectionsOfAddress: 2 })
    for (const address of ['127.0.0.2', '127.0.0.3']) await new Connection(health, address).reading().until('200 OK')
    expect(statusOf(await answerTo(server, ...health.slice(0, 2)))).toBe(503)
    await new Connection().reading().ended
  })

  test('a proxy has no share of its own', async () => {
    await serving({ connections: 5, connectionsOfAddress: 1 }, ['127.0.0.1'])
    for (let each = 1; each <= 5; each++) await new Connection(health).reading().until('200 OK')
    expect(statusOf(await answerTo(server, ...health.slice(0, 2)))).toBe(503)
  })
})

describe('a connection is ended', () => {
  test.each([
    ['says nothing', []],
    ['does not end the head of a request', ['GET /health HTTP/1.1', 'Host: localhost']],
    [
      'does not send the whole body',
      ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', 'Content-Length: 99', '', '{'],
    ],
  ])('with 408 if it %s', async (_, lines) => {
    await serving({ headMs: 200, requestMs: 300 })
    const connection = new Connection(lines).reading()
    await connection.ended
    expect(statusOf(connection.text)).toBe(408)
  })

  test('if it has nothing to ask any more', async () => {
    await serving({ idleMs: 100 })
    const connection = new Connection(health).reading()
    await connection.ended
    expect(statusOf(connection.text)).toBe(200)
  })

  test('with a status and a message if it speaks no HTTP, or too much', async () => {
    await serving({ head: 2_000 })
    expect(await answerTo(server, 'nonsense')).toMatch(/^HTTP\/1.1 400 [\s\S]*nosniff[\s\S]*"code":"BAD_REQUEST"/)
    const long = await answerTo(server, 'GET /health HTTP/1.1', 'Host: localhost', `X: ${'x'.repeat(2_000)}`)
    expect([statusOf(long), long]).toEqual([431, expect.stringContaining('at most 2000 bytes')])
  })

  test('if it asks again and again without waiting for answers', async () => {
    await serving({ requestsOfConnection: 4 })
    const query = get('/graphql?query=%7Bclaims%7BtotalCount%7D%7D')
    mostRunning = 0
    const few = new Connection([...query, ...query, ...query, ...health]).reading()
    await few.until('application/json')
    await expect.poll(() => few.text.match(/HTTP\/1\.1 200/g)?.length).toBe(4)
    expect([few.socket.destroyed, mostRunning]).toEqual([false, 1])
    await new Connection(Array(5).fill(query).flat()).reading().ended
  })
})

describe('an answer', () => {
  test('that nobody reads ends the connection', async () => {
    await serving({ stalledMs: 300 })
    const { socket } = await new Connection(get('/examples.json')).unread()
    expect(await connections()).toBe(1)
    await expect.poll(connections, { timeout: 5_000 }).toBe(0)
    expect(socket.bytesRead).toBeLessThan(large.length)
  })

  test('that is read too slowly ends it too, though something is always read', async () => {
    await serving({ stalledMs: 1_000, readingRate: 16_000_000 })
    const reader = new Connection(get('/examples.json'))
    await reader.readingSlowly(200_000)
    expect(reader.socket.bytesRead).toBeLessThan(large.length)
  })

  test('that is read slowly but steadily arrives', async () => {
    await serving({ stalledMs: 400, readingRate: 1_000_000 })
    const reader = new Connection(get('/examples.json'))
    await reader.readingSlowly(1_000_000)
    expect(reader.socket.bytesRead).toBeGreaterThan(large.length)
  })

  test('that waits to be read counts against those that its reader asks for', async () => {
    await serving({ unread: 50_000_000, unreadOfAddress: 20_000_000 })
    const again = async () => statusOf(await answerTo(server, ...get('/examples.json').slice(0, 2)))
    const { socket } = await new Connection(get('/examples.json')).unread()
    expect(await again()).toBe(503)
    expect(statusOf(await answerTo(server, ...get('/schema.graphql').slice(0, 2)))).toBe(200)
    await new Connection(get('/examples.json'), '127.0.0.2').reading().until('200 OK')
    socket.destroy()
    await expect.poll(again).toBe(200)
  })

  test('that is too long is none, and says what to do', async () => {
    await serving({ answer: 1_000_000 })
    const answer = await answerTo(server, ...get('/examples.json').slice(0, 2))
    expect(answer).toMatch(/at most 1000000 are sent\. Ask for less.*ANSWER_TOO_LARGE/)
    expect(statusOf(await answerTo(server, ...health.slice(0, 2)))).toBe(200)
  })
})

/** Whatever the limits are, an idle connection outlives those of a proxy that closes its own after 60 s. */
test('a connection stays open longer than a proxy keeps its own', () => {
  expect(edgeLimits.idleMs).toBeGreaterThan(60_000)
})

/** How many the server has open. */
function connections(): Promise<number> {
  return new Promise((resolve) => server.getConnections((_, count) => resolve(count)))
}
