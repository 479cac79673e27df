/** The reads of one lane: those that have a place, counted by client, and those that wait, by client and by request. */
import type { Visit } from './visit.ts'

/** A read that waits: `start` is called once, when it has a place. */
export interface WaitingRead {
  visit: Visit
  start: () => void
}

/** How many reads of a lane have a place, and how many wait for one. */
export interface LaneCounts {
  running: number
  waiting: number
}

export class LaneQueue {
  /** Places that are taken; more than there are while reads of another lane have moved here. */
  taken = 0
  private readonly takenBy = new Map<string, number>()
  /** In the order in which they have their turns. */
  private readonly waiting = new Map<string, Map<Visit, WaitingRead[]>>()

  constructor(readonly places: number) {}

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

  wait(read: WaitingRead): void {
    const { name } = read.visit.client
    const visits = this.waiting.get(name) ?? new Map<Visit, WaitingRead[]>()
    this.waiting.set(name, visits)
    const reads = visits.get(read.visit)
    if (reads) reads.push(read)
    else visits.set(read.visit, [read])
  }

  /** Takes a read out that waits no longer. */
  remove(read: WaitingRead): void {
    const { name } = read.visit.client
    const visits = this.waiting.get(name)
    const left = visits?.get(read.visit)?.filter((each) => each !== read) ?? []
    if (left.length > 0) visits?.set(read.visit, left)
    else visits?.delete(read.visit)
    if (visits?.size === 0) this.waiting.delete(name)
  }

  get counts(): LaneCounts {
    const reads = [...this.waiting.values()].flatMap((visits) => [...visits.values()])
    return { running: this.taken, waiting: reads.reduce((sum, { length }) => sum + length, 0) }
  }

  /** Requests that wait, and those of one client among them. */
  requestsWaiting(client: string): { all: number; ofClient: number } {
    let all = 0
    for (const visits of this.waiting.values()) all += visits.size
    return { all, ofClient: this.waiting.get(client)?.size ?? 0 }
  }

  /**
   * Takes out the read whose turn it is, null if none may start. The clients take turns, and so do the requests of each. While
   * others wait, a client has at most half of the places, and never all of them, so that whoever comes next finds one.
   */
  next(readsOfRequest: number): WaitingRead | null {
    if (this.taken >= this.places) return null
    const share = this.waiting.size > 1 ? Math.ceil(this.places / 2) : Math.max(1, this.places - 1)
    for (const [client, visits] of this.waiting) {
      if ((this.takenBy.get(client) ?? 0) >= share) continue
      for (const [visit, reads] of visits) {
        if (visit.reading >= readsOfRequest) continue
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
