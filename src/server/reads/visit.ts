/** One request from its arrival to its answer: whose it is, how long it may stay, and when nobody waits for it any more. */
import { setMaxListeners } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { type Lane, StoreError } from '../../store/store.ts'
import type { Client } from '../clients/client.ts'

/** So long a computation goes on before others have their turn, in milliseconds. */
const longestTurn = 15

/** One for all requests: an error looks at the stack when it is made, which takes as long as the rest of ending. */
const answered = new StoreError('aborted', 'The answer is made.')

export class Visit {
  /**
   * Aborts when the client has left (its reason is a StoreError of kind `aborted`) or the time is over (`timeout`), whichever
   * comes first.
   */
  readonly signal: AbortSignal
  /** The lane of its next reads; large until it is known what it asks. */
  lane: Lane = 'large'
  /** Whether one of its reads has had a place. */
  hasBegun = false
  /** Its reads that have a place now. */
  reading = 0
  /** How long its reads have taken together, in milliseconds, without their waiting. */
  spentMs = 0
  private turnSince = 0
  private readonly until: number
  private readonly timer: NodeJS.Timeout
  private readonly controller = new AbortController()

  /** Begins now; `hangUp` aborts when the client leaves. */
  constructor(
    readonly client: Client,
    private readonly limitMs: number,
    hangUp?: AbortSignal,
  ) {
    this.until = performance.now() + limitMs
    this.signal = this.controller.signal
    // Each of its reads listens, and a request may have many.
    setMaxListeners(0, this.signal)
    this.timer = setTimeout(() => {
      this.controller.abort(new StoreError('timeout', `The request took longer than ${limitMs} ms.`))
    }, limitMs)
    const leave = () => this.controller.abort(new StoreError('aborted', 'The client has left.'))
    if (hangUp?.aborted) leave()
    hangUp?.addEventListener('abort', leave, { once: true })
  }

  /**
   * Another one of the same client that does not end with this one; whoever makes it ends it. It begins in the small lane, since small
   * questions may wait for what it reads.
   */
  apart(): Visit {
    const visit = new Visit(this.client, this.limitMs)
    visit.lane = 'small'
    return visit
  }

  /** How long it may still take, in milliseconds: at least 1. */
  leftMs(): number {
    return Math.max(1, Math.ceil(this.until - performance.now()))
  }

  /** What the promise gives, unless the signal aborts before: then throws its reason. */
  wait<Value>(value: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const leave = () => reject(this.signal.reason)
      if (this.signal.aborted) leave()
      this.signal.addEventListener('abort', leave, { once: true })
      value.then(resolve, reject).finally(() => this.signal.removeEventListener('abort', leave))
    })
  }

  /**
   * Between the steps of a computation: undefined if it may go on, else resolves once others have had their turn. Throws the
   * signal's reason if the visit is over.
   */
  pause(): Promise<void> | undefined {
    return performance.now() - this.turnSince < longestTurn ? undefined : this.waitForTurn()
  }

  private async waitForTurn(): Promise<void> {
    await setImmediate()
    this.signal.throwIfAborted()
    this.turnSince = performance.now()
  }

  /** Its answer is made: nobody waits for what is still read for it. */
  end(): void {
    clearTimeout(this.timer)
    this.controller.abort(answered)
  }
}
