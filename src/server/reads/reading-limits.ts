/** The limits of requests and of their reads, beside the time that a request may take. docs/operating.md lists them. */
import type { Lane } from '../../store/store.ts'

export interface ReadingLimits {
  /** How long a request may take, waiting included, in milliseconds. */
  requestMs: number
  /** Requests under way at a time, and those of one client among them; one more is refused. A client with none finds as much room again. */
  requests: number
  requestsOfClient: number
  /** Reads of one request at a time; its others wait. */
  readsOfRequest: number
  /** The same for those that wait for each place of a lane, half of them of one client; one more is refused before it is executed. */
  waitingForPlace: number
  /** How long a request waits until it is read and checked while more than a `crowd` do, in milliseconds; then it is refused. */
  entranceMs: number
  crowd: number
  /** How long a request waits for its first place, in milliseconds; then it is refused. */
  firstPlaceMs: Record<Lane, number>
  /** Downloads that may wait for one that is made, half of them of one client; one more is refused. */
  waitingDownloads: number
  /** What a question costs at most to go in the small lane. */
  smallCost: number
  /** When the reads of a request have taken this long together, or one of them has, it goes on in the large lane; in milliseconds. */
  slowMs: number
  /** A read that takes longer, in milliseconds, is in the log by its name. */
  loggedMs: number
}

export const readingLimits: ReadingLimits = {
  requestMs: 10_000,
  requests: 250,
  requestsOfClient: 125,
  readsOfRequest: 4,
  waitingForPlace: 24,
  entranceMs: 400,
  crowd: 50,
  firstPlaceMs: { small: 1_000, large: 5_000 },
  waitingDownloads: 4,
  smallCost: 5_000,
  slowMs: 250,
  loggedMs: 1_000,
}
