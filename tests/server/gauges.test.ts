/** The service counts what it does, by names of its own only, for whoever asks on this machine. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { afterEach, expect, test } from 'vitest'
import { operationsOf, seedExamples } from '../../src/server/example-queries.ts'
import { Gauges } from '../../src/server/watching/gauges.ts'
import { listenForMetrics } from '../../src/server/watching/metrics-server.ts'
import { StoreError } from '../../src/store/store.ts'
import { heldStore } from './held-store.ts'
import { answerTo, statusOf } from './raw-http.ts'
import { storeOf } from './rowless-store.ts'
import { opening, type Served, served } from './served.ts'

const closing: { stop(ms: number): unknown }[] = []
afterEach(async () => {
  for (const each of closing.splice(0)) await each.stop(0)
})

async function serving(...given: Parameters<typeof served>): Promise<Served> {
  const server = await served(...given)
  closing.push(server)
  return server
}

const rowless = storeOf(async () => [])
const silent = pino({ level: 'silent' })

/** The value of a series, by its name with its labels as Prometheus reads them; undefined if there is none. */
async function gauged({ gauges }: Pick<Served, 'gauges'>, series: string): Promise<number | undefined> {
  const { body } = await gauges.text()
  const line = body.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length + 1))
}

/** Waits until a series has that value: a request is counted when its answer has left. */
async function reaches(server: Pick<Served, 'gauges'>, series: string, value: number): Promise<void> {
  await expect.poll(() => gauged(server, series), { interval: 2 }).toBe(value)
}

const requests = (operation: string, status: number | string) =>
  `parley_request_seconds_count{operation="${operation}",status="${status}"}`

test('requests are counted by operation and status: those of the service by name, whatever clients make up as others', async () => {
  const server = await serving(rowless, {})
  const [known = ''] = operationsOf(seedExamples)
  await server.ask(`query ${known} { __typename }`)
  for (let index = 0; index < 5; index++) await server.ask(`query Zebra${index} { __typename }`, '127.0.0.2')
  await server.ask('{ zebra }')
  await fetch(`http://127.0.0.1:${server.port}/nowhere/zebra`)
  await reaches(server, requests(known, 200), 1)
  await reaches(server, requests('other', 200), 5)
  await reaches(server, requests('unnamed', 200), 1)
  await reaches(server, requests('page', 503), 1)
  expect((await server.gauges.text()).body).not.toMatch(/zebra|127\.0\.0/i)
})

test('reads are counted by lane and outcome, and those that run and wait are told', async () => {
  const held = heldStore({ small: 1, large: 1 })
  const server = await serving({ ...held.store, check: async () => {} }, { slowMs: 60_000 })
  const answers = [server.ask('{ claims { totalCount } }'), server.ask('{ events { totalCount } }', '127.0.0.2')]
  await reaches(server, 'parley_reads_waiting{lane="small"}', 1)
  expect(await gauged(server, 'parley_reads_running{lane="small"}')).toBe(1)
  held.letAllGo()
  await Promise.all(answers)
  expect(await gauged(server, 'parley_read_seconds_count{lane="small",outcome="rows"}')).toBe(2)
  expect(await gauged(server, 'parley_read_waiting_seconds_count{lane="small"}')).toBe(2)
  expect(await gauged(server, 'parley_reads_waiting{lane="small"}')).toBe(0)
})

test('failures of the store and what is refused are counted by their kind and code', async () => {
  const down = storeOf(() => Promise.reject(new StoreError('unavailable', 'no route to host')))
  const server = await serving(down, {})
  await server.ask('{ claims { totalCount } }')
  await server.ask('{ claims(first: 4711) { totalCount } }')
  await server.get('/graphql', { 'sec-fetch-site': 'cross-site' })
  await reaches(server, 'parley_refused_requests_total{code="UNAVAILABLE"}', 1)
  await reaches(server, 'parley_refused_requests_total{code="BAD_USER_INPUT"}', 1)
  await reaches(server, 'parley_refused_requests_total{code="FORBIDDEN"}', 1)
  expect(await gauged(server, 'parley_read_seconds_count{lane="small",outcome="unavailable"}')).toBe(1)
  expect(await gauged(server, 'parley_ready')).toBe(0)
})

test('a client that leaves is counted, and its connection no more', async () => {
  const { store, holds } = heldStore({ small: 1, large: 1 })
  const server = await serving({ ...store, check: async () => {} }, {})
  const leaving = new AbortController()
  const left = server.ask('{ claims { totalCount } }', '127.0.0.1', leaving.signal).catch(() => 'left')
  await holds(1)
  expect(await gauged(server, 'parley_connections')).toBe(1)
  leaving.abort()
  expect(await left).toBe('left')
  await reaches(server, 'parley_aborted_requests_total', 1)
  await reaches(server, requests('unnamed', 'none'), 1)
  await reaches(server, 'parley_connections', 0)
})

test('an engine that is started again is counted, and is in the log with the reason', async () => {
  let tell = (_: string): void => {}
  const store = {
    ...rowless,
    onRestart: (given: typeof tell) => {
      tell = given
    },
  }
  const server = await serving(store, {})
  tell('the process ended by itself')
  expect(await gauged(server, 'parley_engine_restarts_total')).toBe(1)
  expect(server.log).toContainEqual(
    expect.objectContaining({ level: 40, msg: 'engine restarted', why: 'the process ended by itself' }),
  )
})

test('it is not ready before its store is open, and then says how long the store takes', async () => {
  const server = await opening()
  closing.push(server)
  expect(await gauged(server, 'parley_ready')).toBe(0)
  server.open(rowless)
  expect(await gauged(server, 'parley_ready')).toBe(1)
  expect(await gauged(server, 'parley_store_check_seconds')).toBeGreaterThan(0)
})

/** The gauges as they are served. */
async function metrics(): Promise<{ server: Server; port: number }> {
  const server = await listenForMetrics(new Gauges(), 0, silent)
  closing.push({ stop: () => server.close() })
  return { server, port: (server.address() as AddressInfo).port }
}

test('they are served with those of the process, to whoever asks this machine by its own name', async () => {
  const { server, port } = await metrics()
  const response = await fetch(`http://127.0.0.1:${port}/metrics`)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringMatching(/^text\/plain/)])
  const body = await response.text()
  for (const name of ['nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes', 'process_cpu_seconds_total'])
    expect(body).toMatch(new RegExp(`^${name} [\\d.e-]+$`, 'm'))
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  expect((await fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST' })).status).toBe(405)
  expect(statusOf(await answerTo(server, 'GET /metrics HTTP/1.1', 'Host: elsewhere.example'))).toBe(421)
})

test('a port that is taken is said, with its setting', async () => {
  const { port } = await metrics()
  await expect(listenForMetrics(new Gauges(), port, silent)).rejects.toThrow(
    `Cannot listen at 127.0.0.1, port ${port}: something else listens there. Set PARLEY_METRICS_PORT`,
  )
})
