/** Shares reads out among the engine's processes, so that those that may take long stand in nobody's way. */
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type Lane, type ReadLimits, type Statement, StoreError, type StoreRow } from '../store.ts'
import { AskedRead, aborted } from './asked-read.ts'
import type { EngineProcess } from './engine.ts'
import { type ReadingListener, ReadingProcess } from './reading-process.ts'

/** Reads at a time in one process, each with a thread of the engine; the others wait. */
const PLACES = 8
/** Reads of the large lane at a time: a core stays free for everything else. */
export const LARGE_PLACES = Math.min(PLACES / 2, Math.max(1, availableParallelism() - 1))
/** A graph that takes longer than this to open, in milliseconds, has its second process at once: when it is needed it would come too late. */
const SLOW_TO_OPEN_MS = 1_000

/** How often it is looked whether the last read has ended, in milliseconds. */
const DRAINED_MS = 50

export interface ReadingSettings {
  /** The processes that there may be: with a second one, for the large lane, the two lanes are kept apart. */
  lanes: readonly [Lane] | readonly [Lane, Lane]
  /** Starts the process of a lane; rejects with a StoreError. */
  start(lane: Lane): Promise<EngineProcess>
  /** Of a read that says none, in milliseconds. */
  timeoutMs: number
  /** Whether the only process may be killed now. */
  mayEnd?(): boolean
}

/**
 * The second process of a small graph is started when a read has become a long one for the first time: most need none. A
 * process is killed only while the other one can answer, so there is always one for small reads.
 */
export class ReadingProcesses {
  readonly #first: ReadingProcess
  readonly #second: ReadingProcess | null
  #waiting = new Set<AskedRead>()
  #isClosed = false
  readonly #afterChange: (() => void)[] = []
  readonly #tellOfRestart: ((why: string) => void)[] = []

  constructor(private readonly settings: ReadingSettings) {
    const listener: ReadingListener = {
      changed: () => {
        if (this.#first.openMs > SLOW_TO_OPEN_MS) void this.#second?.open()
        this.tend()
      },
      again: (reads) => {
        this.#waiting = new Set([...reads, ...this.#waiting])
        this.tend()
      },
      long: () => void this.#second?.open(),
      restarts: (why) => {
        for (const tell of this.#tellOfRestart) tell(why)
      },
    }
    const [first, second] = settings.lanes
    this.#first = new ReadingProcess(() => settings.start(first), listener)
    this.#second = second ? new ReadingProcess(() => settings.start(second), listener) : null
  }

  /** The first process; waits until it is there. Throws a StoreError if it cannot be. */
  async engine(): Promise<EngineProcess> {
    while (!this.#first.engine) {
      if (this.#isClosed) throw closedError()
      await this.#first.open()
      if (this.#first.failure) throw this.#first.failure
      // It is being opened, or retired: each ends by a change.
      if (!this.#first.engine) await new Promise<void>((resolve) => this.#afterChange.push(resolve))
    }
    return this.#first.engine
  }

  /** Calls `tell` with the reason each time a process has ended and is started again. */
  onRestart(tell: (why: string) => void): void {
    this.#tellOfRestart.push(tell)
  }

  read(statement: Statement, limits: ReadLimits = {}): Promise<StoreRow[]> {
    if (this.#isClosed) return Promise.reject(closedError(statement.name))
    if (limits.signal?.aborted) return Promise.reject(aborted(statement))
    const read = new AskedRead(statement, { ...limits, timeoutMs: limits.timeoutMs ?? this.settings.timeoutMs }, () => {
      this.#waiting.delete(read)
      for (const reader of this.#processes) reader.giveUp(read)
    })
    this.#waiting.add(read)
    this.tend()
    return read.rows
  }

  /** Gives reads that wait to processes that have a place, and replaces processes that are kept busy for nobody. */
  tend(): void {
    for (const wake of this.#afterChange.splice(0)) wake()
    for (const reader of this.#processes) if (reader.isOverdue) this.#replace(reader)
    for (const read of this.#waiting) {
      const reader = this.#placeFor(read)
      if (!reader?.engine) continue
      this.#waiting.delete(read)
      reader.run(reader.engine, read)
    }
    const { failure } = this.#first
    if (failure && !this.#processes.some(({ isThere }) => isThere)) {
      for (const read of this.#waiting) read.fail(failure)
      this.#waiting.clear()
    }
  }

  /** Ends the processes once no read is under way or waits any more, at the latest after `longestMs` milliseconds. */
  async drain(longestMs: number): Promise<void> {
    const until = performance.now() + longestMs
    while (
      (this.#waiting.size > 0 || this.#processes.some(({ running }) => running > 0)) &&
      performance.now() < until
    ) {
      await pause(DRAINED_MS)
    }
    await this.close(0)
  }

  /** Ends the processes in order, by force after `patienceMs` milliseconds; reads that are under way or wait fail. */
  async close(patienceMs: number): Promise<void> {
    this.#isClosed = true
    for (const read of this.#waiting) read.fail(closedError(read.statement.name))
    this.#waiting.clear()
    await Promise.all(this.#processes.map((reader) => reader.close(patienceMs)))
    this.tend()
  }

  get #processes(): ReadingProcess[] {
    return this.#second ? [this.#first, this.#second] : [this.#first]
  }

  #placeFor(read: AskedRead): ReadingProcess | undefined {
    if (!this.#second) return this.#first.running < PLACES ? this.#first : undefined
    if (read.lane === 'small' && !read.isSuspect)
      return this.#processes.find((reader) => reader.engine && reader.running < PLACES)
    const isApart = this.#second.isThere && this.#second.hasOpened
    const reader = isApart ? this.#second : this.#first
    return reader.runningLarge < LARGE_PLACES ? reader : undefined
  }

  #replace(reader: ReadingProcess): void {
    const other = this.#processes.find((each) => each !== reader)
    if (other ? other.engine : (this.settings.mayEnd?.() ?? true)) reader.retire()
    else void other?.open()
  }
}

function closedError(statement?: string): StoreError {
  return new StoreError('unavailable', 'The store is closed.', statement)
}
