/** How much each client may ask for in a time: a bucket of cost, which fills again as time passes. */
import { LRUCache } from 'lru-cache'
import type { Client } from './client.ts'

/** So many clients are kept; the one that asked longest ago begins anew. */
const mostClients = 10_000
/** How many times as much as others a client with a token may ask for. */
const timesWithToken = 5

export class Allowances {
  private readonly left = new LRUCache<string, { cost: number; at: number }>({ max: mostClients })

  /** `perMinute` is what a client may ask for in a minute, and at most at once. */
  constructor(private readonly perMinute: number) {}

  /** Takes the cost from what the client has left: 0, or in how many seconds it may try again if that is too little. */
  take({ name, isKnown }: Client, cost: number, now = performance.now()): number {
    const most = isKnown ? timesWithToken * this.perMinute : this.perMinute
    const { cost: before, at } = this.left.get(name) ?? { cost: most, at: now }
    const left = Math.min(most, before + ((now - at) * most) / 60_000)
    // A request that costs more than a minute gives may come once the bucket is full.
    const wanted = Math.min(cost, most)
    this.left.set(name, { cost: left >= wanted ? left - wanted : left, at: now })
    return left >= wanted ? 0 : Math.ceil(((wanted - left) * 60) / most)
  }
}
