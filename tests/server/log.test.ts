/** The log has one line for each request, says once what failed, and nothing of what was asked. */
import { createHash } from 'node:crypto'
import { connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openLog } from '../../src/log.ts'
import { StoreError } from '../../src/store/store.ts'
import type { Answer } from '../service.ts'
import { heldStore } from './held-store.ts'
import { storeOf } from './rowless-store.ts'
import { opening, type Served, served } from './served.ts'

const closing: Served[] = []
afterEach(async () => {
  for (const server of closing.splice(0)) await server.stop(0)
})

async function serving(...given: Parameters<typeof served>): Promise<Served> {
  const server = await served(...given)
  closing.push(server)
  return server
}

const rowless = storeOf(async () => [])

/** The lines of requests, once there are so many: a line is written when the answer has left. */
async function linesOf({ log }: Served, count: number): Promise<Answer[]> {
  const lines = () => log.filter(({ msg }) => msg === 'request')
  while (lines().length < count) await new Promise((resolve) => setTimeout(resolve, 2))
  return lines()
}

test('a question has a line with its operation, the print of its document, cost, reads, time, bytes and client', async () => {
  const server = await serving(rowless, {})
  const query = 'query Counted { claims { totalCount } events { totalCount } }'
  const { status } = await server.ask(query, '127.0.0.2')
  const [line, ...more] = await linesOf(server, 1)
  expect(more).toEqual([])
  expect(line).toMatchObject({
    level: 30,
    requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    method: 'POST',
    route: '/graphql',
    operation: 'Counted',
    document: createHash('sha256').update(query).digest('hex').slice(0, 16),
    client: '127.0.0.2',
    reads: 2,
    status,
  })
  expect(line.cost).toBeGreaterThan(2)
  expect(line.ms).toBeGreaterThanOrEqual(0)
  expect(line.bytes).toBeGreaterThan(100)
  expect(line).not.toHaveProperty('aborted')
  expect(line).not.toHaveProperty('codes')
})

test.each([
  ['a document that is none', '{ zebra {', 'GRAPHQL_PARSE_FAILED'],
  ['a field that there is not', '{ zebra }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a value that is wrong', '{ zebra: claims(first: 4711) { totalCount } }', 'BAD_USER_INPUT'],
])('%s is a warning with its code and none of its words', async (_, query, code) => {
  const server = await serving(rowless, {})
  await server.ask(query)
  const [line] = await linesOf(server, 1)
  expect(line).toMatchObject({ level: 40, codes: [code] })
  expect(JSON.stringify(server.log)).not.toMatch(/zebra|4711/)
})

test('a question that asks for too much has its operation and its cost', async () => {
  const server = await serving(rowless, {})
  await server.ask(
    'query Greedy { claims(first: 200) { nodes { speakers { actor { claims(first: 200) { totalCount } } } } } }',
  )
  const [line] = await linesOf(server, 1)
  expect(line).toMatchObject({ level: 40, codes: ['COST_LIMIT_EXCEEDED'], operation: 'Greedy', reads: 0 })
  expect(line.cost).toBeGreaterThan(100_000)
})

test('what is refused before it is read is a warning too: a host, a path, a method, a page of another site', async () => {
  const server = await serving(rowless, {})
  await server.get('/ready', { host: 'elsewhere.example' })
  await server.get('/person/zebra/../ready')
  await server.get('/export/zebra.csv', { 'sec-fetch-site': 'cross-site' })
  const lines = await linesOf(server, 3)
  expect(lines.map(({ level, status, codes, route }) => [level, status, codes, route])).toEqual([
    [40, 421, ['BAD_REQUEST'], null],
    [40, 400, ['BAD_REQUEST'], null],
    [40, 403, ['FORBIDDEN'], '/export'],
  ])
  expect(JSON.stringify(server.log)).not.toMatch(/zebra|elsewhere/)
})

test('/health and /ready are told of only where they fail', async () => {
  const server = await opening()
  closing.push(server)
  await server.get('/health')
  await server.get('/ready')
  server.open(rowless)
  await server.get('/ready')
  await server.ask('{ __typename }')
  const lines = await linesOf(server, 2)
  expect(lines.map(({ route, status }) => [route, status])).toEqual([
    ['/ready', 503],
    ['/graphql', 200],
  ])
})

test('a client that leaves before its answer has a line that says so', async () => {
  const { store, holds } = heldStore({ small: 1, large: 1 })
  const server = await serving(store, {})
  const socket = connect(server.port, '127.0.0.1')
  const body = JSON.stringify({ query: '{ claims { totalCount } }' })
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
  await holds(1)
  socket.destroy()
  const [line] = await linesOf(server, 1)
  expect(line).toMatchObject({ level: 30, aborted: true, bytes: 0, reads: 1 })
  expect(line).not.toHaveProperty('status')
})

test('a failure is in the log once, however many fields it hits, under the id that the answer and the line have', async () => {
  const down = () => Promise.reject(new StoreError('unavailable', 'no route to host', 'claims'))
  const server = await serving(storeOf(down), {})
  const aliases = Array.from({ length: 20 }, (_, index) => `zebra${index}: claims { totalCount }`)
  const { status, body } = await server.ask(`{ ${aliases.join(' ')} }`)
  expect(status).toBe(503)
  const [line] = await linesOf(server, 1)
  expect(line).toMatchObject({ level: 40, status: 503, codes: ['UNAVAILABLE'] })
  const failures = server.log.filter(({ level }) => level === 50)
  expect(failures).toMatchObject([
    { requestId: body.errors[0].extensions.requestId, field: 'claims', fields: 20, err: { statement: 'claims' } },
  ])
  expect(failures[0]?.requestId).toBe(line.requestId)
  expect(JSON.stringify(server.log)).not.toContain('zebra')
})

test('a slow read is in the log by its name', async () => {
  const slow = storeOf(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60))
    return []
  })
  const server = await serving(slow, { loggedMs: 20 })
  await server.ask('{ claims { totalCount } }')
  const [line] = await linesOf(server, 1)
  const told = server.log.filter(({ msg }) => msg === 'slow read')
  expect(told).toMatchObject([{ level: 40, requestId: line.requestId, read: expect.stringContaining('claims') }])
})

test('an error of any size takes little room: its message, its stack, what it carries and what caused it', () => {
  const lines: string[] = []
  const log = openLog('info', { write: (line) => lines.push(line) })
  let error: Error = new Error('the first of all')
  for (let depth = 0; depth < 100; depth++) {
    error = Object.assign(new Error('x'.repeat(200_000), { cause: error }), { carried: 'y'.repeat(200_000) })
  }
  log.error({ err: error }, 'failed')
  expect(lines[0]?.length).toBeLessThan(8_000)
  expect(lines[0]).not.toContain('yy')
  const round = new Error('round')
  round.cause = round
  log.error({ err: new StoreError('timeout', 'late', 'claims', { cause: round }) }, 'failed')
  expect(JSON.parse(lines[1] ?? '').err).toMatchObject({
    type: 'StoreError',
    message: 'late',
    kind: 'timeout',
    statement: 'claims',
    stack: expect.stringMatching(/^ +at .*log\.test/),
    cause: { message: 'round' },
  })
})
