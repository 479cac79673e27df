/** What bounds sockets, requests and answers; docs/operating.md lists it. Tests hand in lower ones. */

export interface EdgeLimits {
  /** Connections that may be open, in all and from one address that is no proxy's. */
  connections: number
  connectionsOfAddress: number
  /** Requests on one connection whose answer has not been read, the first among them (pipelining). */
  requestsOfConnection: number
  /** The first line and the headers of a request, in bytes. */
  head: number
  /** The path and the parameters, which are a part of that. */
  target: number
  /** The body of a request, in bytes. */
  body: number
  /** How long the head of a request may take to arrive, and the whole of it, in milliseconds. */
  headMs: number
  requestMs: number
  /** How long a connection stays open without a request, in milliseconds: longer than the 60 s of most proxies, which would otherwise use one that is just being closed. */
  idleMs: number
  /** One answer, in bytes, before it is compressed. */
  answer: number
  /** Bodies of requests and answers that are in memory because somebody has not yet read them, in bytes, in all and for one address that is no proxy's. */
  unread: number
  unreadOfAddress: number
  /** How long a reader may take nothing of its answer, in milliseconds. */
  stalledMs: number
  /** How fast it has to read on average once that time is over, in bytes a second. */
  readingRate: number
}

export const edgeLimits: EdgeLimits = {
  connections: 2_000,
  connectionsOfAddress: 200,
  requestsOfConnection: 10,
  head: 32_768,
  target: 16_000,
  body: 1_000_000,
  headMs: 15_000,
  requestMs: 30_000,
  idleMs: 65_000,
  answer: 32_000_000,
  unread: 128_000_000,
  unreadOfAddress: 32_000_000,
  stalledMs: 20_000,
  readingRate: 32_000,
}
