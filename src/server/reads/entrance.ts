/** Where requests come in one by one, the clients in turns: to read and check what they ask takes the one event loop that all share. */
import { setImmediate } from 'node:timers/promises'

interface WaitingRequest {
  since: number
  /** Called once: true lets it in, false sends it away. */
  answer: (isIn: boolean) => void
}

export class Entrance {
  /** Those who wait, by client in the order of their turns. */
  private readonly waiting = new Map<string, WaitingRequest[]>()
  private isTaken = false
  private count = 0

  /**
   * While more than `crowd` wait, who has waited longer than `patienceMs` when it is its turn is sent away, and costs no turn. A page that
   * asks many things at once is no crowd, however slow the machine.
   */
  constructor(
    private readonly patienceMs: number,
    private readonly crowd: number,
  ) {}

  /** Whether the client is let in, once it is its turn; null if that is at once, since nobody else has come in during this turn of the event loop. */
  enter(client: string): Promise<boolean> | null {
    if (!this.isTaken) {
      this.isTaken = true
      void this.letIn()
      return null
    }
    return new Promise((answer) => {
      this.count += 1
      const ofClient = this.waiting.get(client)
      const waiting = { since: performance.now(), answer }
      if (ofClient) ofClient.push(waiting)
      else this.waiting.set(client, [waiting])
    })
  }

  /** Lets one request in with each turn of the event loop, so that what is under way goes on between them. */
  private async letIn(): Promise<void> {
    await setImmediate()
    for (let next = this.next(); next; next = this.next()) {
      const isLate = this.count > this.crowd && performance.now() - next.since > this.patienceMs
      next.answer(!isLate)
      if (!isLate) await setImmediate()
    }
    this.isTaken = false
  }

  private next(): WaitingRequest | null {
    for (const [client, [first, ...rest]] of this.waiting) {
      this.waiting.delete(client)
      if (rest.length > 0) this.waiting.set(client, rest)
      if (first) this.count -= 1
      return first ?? null
    }
    return null
  }
}
