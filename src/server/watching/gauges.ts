/** What the service counts and measures of itself, for Prometheus. Nothing here has the name of a client or a word of a request. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Lane } from '../../store/store.ts'
import type { QueueCounts } from '../reads/place-queue.ts'
import type { Readiness } from '../ready.ts'
import type { Account } from './account.ts'

/** Upper ends of the buckets of times, in seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What is looked at when somebody asks; each is there once what it looks at is. */
interface Sources {
  lanes(): Record<Lane, QueueCounts>
  ready: Readiness
  connections(): Promise<number>
  /** Of bodies of requests and answers in memory. */
  unreadBytes(): number
}

export class Gauges {
  readonly sources: Partial<Sources> = {}
  private readonly operations = new Set<string>()
  private readonly registry = new Registry()
  private readonly of = { registers: [this.registry] }

  private readonly requests = new Histogram({
    ...this.of,
    name: 'parley_request_seconds',
    help: 'From the head of a request to the end of its answer, by operation (of the service itself; others are "other") or path, and by status; "none" where the client left before.',
    labelNames: ['operation', 'status'],
    buckets,
  })
  private readonly aborted = new Counter({
    ...this.of,
    name: 'parley_aborted_requests_total',
    help: 'Requests whose client left before it had the whole answer.',
  })
  private readonly errors = new Counter({
    ...this.of,
    name: 'parley_refused_requests_total',
    help: 'Requests with an error of that code in their answer.',
    labelNames: ['code'],
  })
  private readonly reads = new Histogram({
    ...this.of,
    name: 'parley_read_seconds',
    help: 'How long the store took for a read, without its waiting, by lane and by what came of it: rows, or the kind of failure.',
    labelNames: ['lane', 'outcome'],
    buckets,
  })
  private readonly waits = new Histogram({
    ...this.of,
    name: 'parley_read_waiting_seconds',
    help: 'How long a read waited for its place.',
    labelNames: ['lane'],
    buckets,
  })
  private readonly restarts = new Counter({
    ...this.of,
    name: 'parley_engine_restarts_total',
    help: 'Processes of the embedded engine that ended while the service ran, and were started again.',
  })

  constructor() {
    const { registers } = this.of
    const { sources } = this
    new Gauge({
      registers,
      name: 'parley_reads_running',
      help: 'Reads that have a place.',
      labelNames: ['lane'],
      collect() {
        for (const [lane, { running }] of Object.entries(sources.lanes?.() ?? {})) this.set({ lane }, running)
      },
    })
    new Gauge({
      registers,
      name: 'parley_reads_waiting',
      help: 'Reads that wait for a place.',
      labelNames: ['lane'],
      collect() {
        for (const [lane, { waiting }] of Object.entries(sources.lanes?.() ?? {})) this.set({ lane }, waiting)
      },
    })
    const checks = new Gauge({
      registers,
      name: 'parley_store_check_seconds',
      help: 'How long the store took just now to say that it is there.',
    })
    new Gauge({
      registers,
      name: 'parley_ready',
      help: '1 if requests may be sent to the service, else 0.',
      async collect() {
        const begun = performance.now()
        this.set((await sources.ready?.())?.length === 0 ? 1 : 0)
        if (sources.ready) checks.set((performance.now() - begun) / 1_000)
      },
    })
    new Gauge({
      registers,
      name: 'parley_connections',
      help: 'Connections that are open.',
      async collect() {
        this.set((await sources.connections?.()) ?? 0)
      },
    })
    new Gauge({
      registers,
      name: 'parley_unread_bytes',
      help: 'Bodies of requests and answers in memory that have not been sent or read yet, in bytes; small ones do not count.',
      collect() {
        this.set(sources.unreadBytes?.() ?? 0)
      },
    })
  }

  /** Names of operations that have a label of their own. */
  know(operations: Iterable<string>): void {
    for (const each of operations) this.operations.add(each)
  }

  /** Counts a request whose answer has left, or whose client has; without a status nothing had been sent. */
  answered({ route, operation, codes, begun }: Account, status: number | undefined, isWhole: boolean): void {
    const known = operation === null ? 'unnamed' : this.operations.has(operation) ? operation : 'other'
    const labels = { operation: route === '/graphql' ? known : (route ?? 'none'), status: status ?? 'none' }
    this.requests.observe(labels, (performance.now() - begun) / 1_000)
    for (const code of codes) this.errors.inc({ code })
    if (!isWhole) this.aborted.inc()
  }

  /** Counts a read that got its place after `ms` milliseconds. */
  waited(lane: Lane, ms: number): void {
    this.waits.observe({ lane }, ms / 1_000)
  }

  /** Counts a read for which the store took `ms` milliseconds. */
  read(lane: Lane, outcome: string, ms: number): void {
    this.reads.observe({ lane, outcome }, ms / 1_000)
  }

  restarted(): void {
    this.restarts.inc()
  }

  /** From now on, the process too: its heap, its processor time, how late its event loop is. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.registry })
  }

  /** In the text format of Prometheus. */
  async text(): Promise<{ body: string; mediaType: string }> {
    return { body: await this.registry.metrics(), mediaType: this.registry.contentType }
  }
}
