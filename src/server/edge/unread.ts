/** Bounds the bodies of requests and answers that are kept in memory for somebody who has not read, or not sent, all of them. */
import type { ServerResponse } from 'node:http'
import type { EdgeLimits } from './limits.ts'
import type { Sender } from './proxies.ts'
import { Refused } from './refused.ts'
import { shares } from './shares.ts'

/** Counts a body of so many bytes until the answer is out, or until the answer of this call is called. Throws {@link Refused} if that is too much. */
export type Keep = (bytes: number) => () => void

/** So small a body is not counted, in bytes: the number of connections bounds these. */
const small = 65_536

/** `unreadBytes` says how many bytes are kept. */
export function unreadBodies(limits: EdgeLimits): {
  keepFor: (sender: Sender, response: ServerResponse) => Keep
  unreadBytes: () => number
} {
  const { take, taken } = shares(limits.unread, limits.unreadOfAddress)
  const keepFor =
    (sender: Sender, response: ServerResponse): Keep =>
    (bytes) => {
      if (bytes <= small) return () => {}
      const giveBack = take(bytes, sender)
      if (!giveBack) {
        const message =
          'Too much waits to be read, in all or at this address. Read what was asked for before you ask for more.'
        throw new Refused(503, message, 'OVERLOADED', { 'retry-after': '2' })
      }
      response.once('close', giveBack)
      return giveBack
    }
  return { keepFor, unreadBytes: taken }
}
