/** Ends a server in order: what was asked is answered, and then no socket stays open. */
import type { Server, ServerResponse } from 'node:http'

/**
 * To be called before the first request. The function that it gives waits until no answer is under way, at most that many milliseconds,
 * and then closes the server and every socket, idle or busy. Until then the server still takes connections, to refuse what comes.
 */
export function drainOf(server: Server): (longestMs: number) => Promise<void> {
  const underWay = new Set<ServerResponse>()
  let settle = () => {}
  server.on('request', (_, response) => {
    underWay.add(response)
    response.once('close', () => {
      underWay.delete(response)
      if (underWay.size === 0) settle()
    })
  })
  return async (longestMs) => {
    if (underWay.size > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longestMs)
        settle = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
}
