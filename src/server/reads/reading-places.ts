/** The places that reads of the store have, and the one queue in which they wait for them. */
import { Overloaded } from '../../errors.ts'
import type { Lane } from '../../store/store.ts'
import { type LaneCounts, LaneQueue, type WaitingRead } from './lane-queue.ts'
import type { ReadingLimits } from './reading-limits.ts'
import type { Visit } from './visit.ts'

export class ReadingPlaces {
  private readonly lanes: Record<Lane, LaneQueue>

  /** `places` says how many reads of each lane the store serves well at a time. */
  constructor(
    places: Readonly<Record<Lane, number>>,
    private readonly limits: Pick<ReadingLimits, 'readsOfRequest' | 'waitingForPlace' | 'firstPlaceMs' | 'slowMs'>,
  ) {
    this.lanes = { small: new LaneQueue(places.small), large: new LaneQueue(places.large) }
  }

  /** How it is at the moment in each lane. */
  get counts(): Record<Lane, LaneCounts> {
    const { small, large } = this.lanes
    return { small: small.counts, large: large.counts }
  }

  /** Whether so many requests wait already in the visit's lane that one more has to be refused. */
  isFull({ lane, client }: Visit): boolean {
    const queue = this.lanes[lane]
    const { all, ofClient } = queue.requestsWaiting(client.name)
    const most = queue.places * this.limits.waitingForPlace
    return all >= most || ofClient >= Math.ceil(most / 2)
  }

  /**
   * Runs `read` once it has a place in the visit's lane. Throws the reason of the visit's signal if this aborts while it waits, and
   * {@link Overloaded} if the request's first read waits too long.
   */
  async run<Result>(visit: Visit, read: (lane: Lane) => Promise<Result>): Promise<Result> {
    const { lane } = visit
    await this.placeFor(visit, lane)
    let queue = this.lanes[lane]
    const begun = performance.now()
    // A read that turns out to be slow leaves its place to small ones, as long as the large lane can bear it.
    const slow = setTimeout(() => {
      visit.lane = 'large'
      if (queue === this.lanes.large || this.lanes.large.taken >= 2 * this.lanes.large.places) return
      queue.leave(visit)
      queue = this.lanes.large
      queue.take(visit)
      this.serve()
    }, this.limits.slowMs)
    try {
      return await read(lane)
    } finally {
      clearTimeout(slow)
      visit.spentMs += performance.now() - begun
      if (visit.spentMs > this.limits.slowMs) visit.lane = 'large'
      visit.reading -= 1
      queue.leave(visit)
      this.serve()
    }
  }

  private placeFor(visit: Visit, lane: Lane): Promise<void> {
    if (visit.signal.aborted) return Promise.reject(visit.signal.reason)
    const queue = this.lanes[lane]
    return new Promise((resolve, reject) => {
      const read: WaitingRead = {
        visit,
        start: () => {
          settle()
          resolve()
        },
      }
      const giveUp = (reason: unknown) => {
        settle()
        queue.remove(read)
        reject(reason)
      }
      const left = () => giveUp(visit.signal.reason)
      visit.signal.addEventListener('abort', left, { once: true })
      const impatience = visit.hasBegun
        ? undefined
        : setTimeout(() => giveUp(new Overloaded()), this.limits.firstPlaceMs[lane])
      const settle = () => {
        clearTimeout(impatience)
        visit.signal.removeEventListener('abort', left)
      }
      queue.wait(read)
      this.serve()
    })
  }

  /** Gives free places to the reads whose turn it is. */
  private serve(): void {
    for (const queue of Object.values(this.lanes)) {
      for (let read = queue.next(this.limits.readsOfRequest); read; read = queue.next(this.limits.readsOfRequest)) {
        queue.take(read.visit)
        read.visit.reading += 1
        read.visit.hasBegun = true
        read.start()
      }
    }
  }
}
