/** A process of the embedded engine with the reads that it runs; one that ends is started again at once, before it is asked for. */
import type { StoreError } from '../store.ts'
import type { AskedRead } from './asked-read.ts'
import { type EngineProcess, stopped } from './engine.ts'

/** A read that has run for so long, in milliseconds, is a long one. */
export const LONG_MS = 250
/** So long a read that nobody waits for may run on at most, in milliseconds, however long a new process takes to start. */
const LONGEST_GRACE_MS = 10_000
/** How long to wait before a file that could not be opened is tried again, in milliseconds: twice as long each time, up to the second. */
const PAUSES_MS = { first: 1_000, last: 30_000 }
/** A read is tried so often if processes end by themselves while they run it. */
const CRASHES = 2

/** What a reader tells: that something has changed, which reads have to be asked again, that a read has become a long one, and why the process starts again. */
export interface ReadingListener {
  changed(): void
  again(reads: AskedRead[]): void
  long(): void
  restarts(why: string): void
}

export class ReadingProcess {
  /** Why the file could not be opened the last time; null if it could. */
  failure: StoreError | null = null
  /** Whether a read that nobody waits for has run on for as long as a new process takes to start: then it is cheaper to kill this one. */
  isOverdue = false
  /** How long the last start of the process took, in milliseconds. */
  openMs = 0
  /** Whether the process has been there before. */
  hasOpened = false
  #engine: EngineProcess | null = null
  #isOpening = false
  #isPausing = false
  #isRetired = false
  #isClosed = false
  #pauseMs = PAUSES_MS.first
  readonly #running = new Set<AskedRead>()

  constructor(
    private readonly start: () => Promise<EngineProcess>,
    private readonly listener: ReadingListener,
  ) {}

  /** The process, if it takes reads. */
  get engine(): EngineProcess | null {
    return this.#isRetired ? null : this.#engine
  }

  /** Whether the process takes reads, or is about to. */
  get isThere(): boolean {
    return this.#engine !== null || this.#isOpening
  }

  get running(): number {
    return this.#running.size
  }

  /** How many of the reads that it runs are not small for certain. */
  get runningLarge(): number {
    return [...this.#running].filter(({ lane, isSuspect }) => lane === 'large' || isSuspect).length
  }

  /** Starts the process, unless it is there or has just failed to start; resolves once it takes reads or `failure` says why not. */
  async open(): Promise<void> {
    if (this.isThere || this.#isPausing || this.#isClosed) return
    this.#isOpening = true
    const begun = performance.now()
    try {
      const engine = await this.start()
      this.openMs = performance.now() - begun
      this.#engine = engine
      this.hasOpened = true
      this.failure = null
      this.#pauseMs = PAUSES_MS.first
      void engine.ended.then(() => this.#ended())
    } catch (error) {
      this.failure = error as StoreError
      this.#pause()
    }
    this.#isOpening = false
    if (this.#isClosed) await this.#engine?.kill()
    else this.listener.changed()
  }

  /** Runs a read in the process. */
  run(engine: EngineProcess, read: AskedRead): void {
    this.#running.add(read)
    const long = setTimeout(() => this.listener.long(), LONG_MS)
    const over = () => {
      clearTimeout(long)
      // Reads of a process that has ended are seen to in its end.
      if (this.#running.delete(read)) this.listener.changed()
    }
    engine.ask({ do: 'read', statement: read.statement }).then(
      ({ rows = [] }) => {
        read.answer(rows)
        over()
      },
      (error) => {
        if (!engine.alive()) return clearTimeout(long)
        read.fail(error)
        over()
      },
    )
  }

  /** Nobody waits for a read any more: if it runs here, it may run on for as long as it would take to start a new process, within bounds. */
  giveUp(read: AskedRead): void {
    if (!this.#running.has(read)) return
    setTimeout(
      () => {
        if (!this.#running.has(read)) return
        this.isOverdue = true
        this.listener.changed()
      },
      Math.min(this.openMs, LONGEST_GRACE_MS),
    ).unref()
  }

  /** Takes no more reads, and kills the process once those that are short have had the time to end. */
  retire(): void {
    if (this.#isRetired) return
    this.#isRetired = true
    setTimeout(() => void this.#engine?.kill(), LONG_MS)
  }

  /** Ends the process in order, or by force after `patienceMs` milliseconds. */
  async close(patienceMs: number): Promise<void> {
    this.#isClosed = true
    const engine = this.#engine
    if (!engine) return
    const impatience = setTimeout(() => void engine.kill(), patienceMs)
    await engine.ask({ do: 'close' }).catch(() => {})
    clearTimeout(impatience)
    await engine.kill()
  }

  #pause(): void {
    this.#isPausing = true
    setTimeout(() => {
      this.#isPausing = false
      void this.open()
    }, this.#pauseMs).unref()
    this.#pauseMs = Math.min(2 * this.#pauseMs, PAUSES_MS.last)
  }

  #ended(): void {
    const reads = [...this.#running].filter(({ isOver }) => !isOver)
    this.#running.clear()
    const wasKilled = this.#isRetired
    this.#engine = null
    this.#isRetired = false
    this.isOverdue = false
    for (const read of reads) {
      read.isSuspect = true
      if (!wasKilled) read.crashes += 1
    }
    if (!this.#isClosed) {
      this.listener.restarts(wasKilled ? 'a read ran on past its limit' : 'the process ended by itself')
      void this.open()
    }
    for (const read of reads.filter(({ crashes }) => crashes >= CRASHES)) read.fail(stopped(read.statement.name))
    this.listener.again(reads.filter(({ isOver }) => !isOver))
  }
}
