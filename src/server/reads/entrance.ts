/** Where requests come in one by one, the clients in turns: to read and check what they ask takes the one event loop that all share. */
import { setImmediate } from 'node:timers/promises'

export class Entrance {
  /** Those who wait, by client in the order of their turns. */
  private readonly waiting = new Map<string, (() => void)[]>()
  private isTaken = false

  /** Resolves when it is that client's turn: at once if nobody else has come in during this turn of the event loop. */
  enter(client: string): Promise<void> | undefined {
    if (!this.isTaken) {
      this.isTaken = true
      void this.letIn()
      return undefined
    }
    return new Promise((resolve) => {
      const ofClient = this.waiting.get(client)
      if (ofClient) ofClient.push(resolve)
      else this.waiting.set(client, [resolve])
    })
  }

  /** Lets one request in with each turn of the event loop, so that what is under way goes on between them. */
  private async letIn(): Promise<void> {
    await setImmediate()
    for (let next = this.next(); next; next = this.next()) {
      next()
      await setImmediate()
    }
    this.isTaken = false
  }

  private next(): (() => void) | null {
    for (const [client, [first, ...rest]] of this.waiting) {
      this.waiting.delete(client)
      if (rest.length > 0) this.waiting.set(client, rest)
      return first ?? null
    }
    return null
  }
}
