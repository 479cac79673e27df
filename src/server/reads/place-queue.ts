/** A queue for places, such as those of the reads of one lane: who has one, counted by client, and who waits, by client and by request. */
import { Overloaded } from '../../errors.ts'
import type { Visit } from './visit.ts'

/** A read that waits: `start` is called once, when it has a place. */
interface WaitingRead {
  visit: Visit
  start: () => void
}

/** How many have a place, and how many wait for one. */
export interface QueueCounts {
  running: number
  waiting: number
}

export class PlaceQueue {
  /** Places that are taken; more than there are while reads of another lane have moved here. */
  taken = 0
  private readonly takenBy = new Map<string, number>()
  /** In the order in which they have their turns. */
  private readonly waiting = new Map<string, Map<Visit, WaitingRead[]>>()

  /** Of one request so many reads have a place at a time. */
  constructor(
    readonly places: number,
    private readonly readsOfRequest: number,
  ) {}

  /**
   * Waits for a place; whoever got one {@link leave}s it, and then lets others be {@link serve}d. `started` is called at once when there is one. Throws the reason of the visit's signal if this
   * aborts before, and {@link Overloaded} after `patienceMs` milliseconds.
   */
  enter(visit: Visit, patienceMs: number, started = () => {}): Promise<void> {
    if (visit.signal.aborted) return Promise.reject(visit.signal.reason)
    return new Promise((resolve, reject) => {
      const read: WaitingRead = {
        visit,
        start: () => {
          settle()
          started()
          resolve()
        },
      }
      const giveUp = (reason: unknown) => {
        settle()
        this.remove(read)
        reject(reason)
      }
      const left = () => giveUp(visit.signal.reason)
      visit.signal.addEventListener('abort', left, { once: true })
      const impatience =
        patienceMs === Number.POSITIVE_INFINITY ? undefined : setTimeout(() => giveUp(new Overloaded()), patienceMs)
      const settle = () => {
        clearTimeout(impatience)
        visit.signal.removeEventListener('abort', left)
      }
      this.wait(read)
      this.serve()
    })
  }

  take({ client }: Visit): void {
    this.taken += 1
    this.takenBy.set(client.name, (this.takenBy.get(client.name) ?? 0) + 1)
  }

  leave({ client }: Visit): void {
    this.taken -= 1
    const left = (this.takenBy.get(client.name) ?? 0) - 1
    if (left > 0) this.takenBy.set(client.name, left)
    else this.takenBy.delete(client.name)
  }

  private wait(read: WaitingRead): void {
    const { name } = read.visit.client
    const visits = this.waiting.get(name) ?? new Map<Visit, WaitingRead[]>()
    this.waiting.set(name, visits)
    const reads = visits.get(read.visit)
    if (reads) reads.push(read)
    else visits.set(read.visit, [read])
  }

  /** Takes a read out that waits no longer. */
  private remove(read: WaitingRead): void {
    const { name } = read.visit.client
    const visits = this.waiting.get(name)
    const left = visits?.get(read.visit)?.filter((each) => each !== read) ?? []
    if (left.length > 0) visits?.set(read.visit, left)
    else visits?.delete(read.visit)
    if (visits?.size === 0) this.waiting.delete(name)
  }

  get counts(): QueueCounts {
    const reads = [...this.waiting.values()].flatMap((visits) => [...visits.values()])
    return { running: this.taken, waiting: reads.reduce((sum, { length }) => sum + length, 0) }
  }

  /**
   * Whether at least `most` requests wait already, or half as many of the client, so that one more has to be refused; for a client of whom
   * none waits, twice as many.
   */
  isFull({ client }: Visit, most: number): boolean {
    let all = 0
    for (const visits of this.waiting.values()) all += visits.size
    const own = this.waiting.get(client.name)?.size ?? 0
    return own >= Math.ceil(most / 2) || all >= (own === 0 ? 2 * most : most)
  }

  /** Gives free places to the reads whose turn it is. */
  serve(): void {
    for (let read = this.next(); read; read = this.next()) {
      this.take(read.visit)
      read.start()
    }
  }

  /**
   * Takes out the read whose turn it is, null if none may start. The clients take turns, and so do the requests of each. While
   * others wait, a client has at most half of the places, and never all of them, so that whoever comes next finds one.
   */
  private next(): WaitingRead | null {
    if (this.taken >= this.places) return null
    const share = this.waiting.size > 1 ? Math.ceil(this.places / 2) : Math.max(1, this.places - 1)
    for (const [client, visits] of this.waiting) {
      if ((this.takenBy.get(client) ?? 0) >= share) continue
      for (const [visit, reads] of visits) {
        if (visit.reading >= this.readsOfRequest) continue
        const [read, ...rest] = reads as [WaitingRead, ...WaitingRead[]]
        visits.delete(visit)
        if (rest.length > 0) visits.set(visit, rest)
        this.waiting.delete(client)
        if (visits.size > 0) this.waiting.set(client, visits)
        return read
      }
    }
    return null
  }
}
