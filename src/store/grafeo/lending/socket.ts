/** The local socket by which commands reach the service that has the embedded engine's graph open. Nothing that comes over HTTP gets here. */
import { connect, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'

/** What the two say to each other, a line of JSON each. The command asks for the graph, works on a copy, and has that taken over. */
export type FromCommand = { do: 'borrow' } | { do: 'adopt' }
export type FromService = { lent: string } | { adopted: true } | { refused: string }

/** The most characters of a path that every system takes for a socket. */
const MOST_CHARACTERS = 100

/** Where the socket for the graph at `path` is; null if its name would be too long. */
export function socketPath(path: string): string | null {
  const socket = join(dirname(path), 'parley.sock')
  return socket.length > MOST_CHARACTERS ? null : socket
}

/** A connection to the service; null if none listens. */
export function connectTo(socket: string): Promise<Socket | null> {
  return new Promise((resolve, reject) => {
    const connection = connect(socket)
    connection.once('connect', () => resolve(connection))
    connection.once('error', (error: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ENOTDIR', 'ECONNREFUSED'].includes(error.code ?? '')) resolve(null)
      else reject(error)
    })
  })
}

/** What the other side says, message by message, until it leaves. */
export async function* messagesOf<Message>(connection: Socket): AsyncGenerator<Message> {
  // Whoever leaves in the middle of a line has said nothing.
  connection.on('error', () => {})
  for await (const line of createInterface({ input: connection })) yield JSON.parse(line) as Message
}

export function send(connection: Socket, message: FromCommand | FromService): void {
  connection.write(`${JSON.stringify(message)}\n`)
}
