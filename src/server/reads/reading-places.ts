/** The places that reads of the store have, and the one queue in which they wait for them. */
import type { Lane } from '../../store/store.ts'
import { PlaceQueue, type QueueCounts } from './place-queue.ts'
import type { ReadingLimits } from './reading-limits.ts'
import type { Visit } from './visit.ts'

export class ReadingPlaces {
  private readonly lanes: Record<Lane, PlaceQueue>

  /** `places` says how many reads of each lane the store serves well at a time. */
  constructor(
    places: Readonly<Record<Lane, number>>,
    private readonly limits: Pick<ReadingLimits, 'readsOfRequest' | 'waitingForPlace' | 'firstPlaceMs' | 'slowMs'>,
  ) {
    const { readsOfRequest } = limits
    this.lanes = {
      small: new PlaceQueue(places.small, readsOfRequest),
      large: new PlaceQueue(places.large, readsOfRequest),
    }
  }

  /** How it is at the moment in each lane. */
  get counts(): Record<Lane, QueueCounts> {
    const { small, large } = this.lanes
    return { small: small.counts, large: large.counts }
  }

  /** Whether so many requests wait already in the visit's lane that one more has to be refused. */
  isFull(visit: Visit): boolean {
    const queue = this.lanes[visit.lane]
    return queue.isFull(visit, queue.places * this.limits.waitingForPlace)
  }

  /**
   * Runs `read` once it has a place in the visit's lane. Throws the reason of the visit's signal if this aborts while it waits, and
   * Overloaded if the request's first read waits too long.
   */
  async run<Result>(visit: Visit, read: (lane: Lane) => Promise<Result>): Promise<Result> {
    const { lane } = visit
    let queue = this.lanes[lane]
    const patienceMs = visit.hasBegun ? Number.POSITIVE_INFINITY : this.limits.firstPlaceMs[lane]
    await queue.enter(visit, patienceMs, () => {
      visit.reading += 1
      visit.hasBegun = true
    })
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

  /** In both lanes: a request's read that has ended may have kept one from its place in the other. */
  private serve(): void {
    for (const queue of Object.values(this.lanes)) queue.serve()
  }
}
