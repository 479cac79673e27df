/** Ends the connection of whoever does not read what was asked for. */
import type { ServerResponse } from 'node:http'
import type { EdgeLimits } from './limits.ts'

/**
 * From now on the reader has to take something of these bytes every `stalledMs`, and all of them within that time and what they take at
 * `readingRate`. The bytes that the system keeps for the network count as taken.
 */
export function endSlowReader(response: ServerResponse, bytes: number, { stalledMs, readingRate }: EdgeLimits): void {
  const { socket } = response
  // Ends the socket unless bytes have gone out meanwhile; the server sets another time once the answer is out.
  socket?.setTimeout(stalledMs)
  const timer = setTimeout(() => socket?.destroy(), stalledMs + (bytes / readingRate) * 1_000)
  response.once('close', () => clearTimeout(timer))
}
