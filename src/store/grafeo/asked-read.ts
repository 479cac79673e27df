/** A read that somebody waits for: until it is answered, its time is up, or whoever asked has gone. */
import { type Lane, type ReadLimits, type Statement, StoreError, type StoreRow } from '../store.ts'

export class AskedRead {
  readonly lane: Lane
  /** The answer; rejects with a StoreError. */
  readonly rows: Promise<StoreRow[]>
  /** Whether nobody waits for it any more. */
  isOver = false
  /** Whether a process that ran it had to be killed: it may be what keeps processes busy. */
  isSuspect = false
  /** So many processes ended by themselves while they ran it. */
  crashes = 0
  #settle: { answer(rows: StoreRow[]): void; fail(error: unknown): void } | undefined
  readonly #timer: NodeJS.Timeout
  readonly #signal: AbortSignal | undefined

  /** Its signal has not aborted yet. `givenUp` is called when nobody waits any more for a read that has no answer. */
  constructor(
    readonly statement: Statement,
    { lane = 'large', signal, timeoutMs }: ReadLimits & { timeoutMs: number },
    readonly givenUp: (read: AskedRead) => void,
  ) {
    this.lane = lane
    this.rows = new Promise((answer, fail) => {
      this.#settle = { answer, fail }
    })
    // An error costs a stack: it is made only for a read that is late.
    const late = () => new StoreError('timeout', `The read took longer than ${timeoutMs} ms.`, statement.name)
    this.#timer = setTimeout(() => this.#giveUp(late()), timeoutMs)
    this.#signal = signal
    signal?.addEventListener('abort', this.#aborted, { once: true })
  }

  answer(rows: StoreRow[]): void {
    if (this.#end()) this.#settle?.answer(rows)
  }

  fail(error: unknown): void {
    if (this.#end()) this.#settle?.fail(error)
  }

  readonly #aborted = () => this.#giveUp(aborted(this.statement))

  #giveUp(error: StoreError): void {
    if (this.isOver) return
    this.fail(error)
    this.givenUp(this)
  }

  /** Whether it was not over yet. */
  #end(): boolean {
    if (this.isOver) return false
    this.isOver = true
    clearTimeout(this.#timer)
    this.#signal?.removeEventListener('abort', this.#aborted)
    return true
  }
}

/** The error of a read that nobody waits for. */
export function aborted({ name }: Statement): StoreError {
  return new StoreError('aborted', 'Whoever asked for this read has gone.', name)
}
