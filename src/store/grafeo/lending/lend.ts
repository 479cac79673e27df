/** The service's side: lends the graph to one command after another, and serves what has become of it. */
import { rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import type { Logger } from 'pino'
import { adoptCopy, copyGraph, removeCopy } from '../graph-copy.ts'
import { connectTo, type FromCommand, messagesOf, send, socketPath } from './socket.ts'

/** Commands that wait for their turn, and the one that has it. */
const mostConnections = 16

/**
 * Listens for commands that want to write to the graph at `path`, which this process only reads. Each of them writes to a copy; once it has ended well the copy takes the
 * place of the graph, and `renew` has to open it. A command that leaves before that leaves the graph as it was. Resolves with a function that stops it, or with
 * why it cannot listen.
 */
export async function lendGraph(
  path: string,
  renew: () => Promise<void>,
  log: Logger,
): Promise<{ stop: () => Promise<void> } | { why: string }> {
  const address = socketPath(path)
  if (!address) return { why: 'the path of the data folder is too long for a socket in it' }
  // Another service on the same folder lends it already.
  const other = await connectTo(address).catch(() => null)
  if (other) {
    other.destroy()
    return { why: 'another service lends the same graph' }
  }
  let turn: Promise<void> = Promise.resolve()
  const connections = new Set<Socket>()
  const server = createServer((connection) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
    turn = turn.then(() => lendTo(connection, path, renew, log)).catch((error) => log.error(error, 'lending'))
  })
  server.maxConnections = mostConnections
  try {
    await removeCopy(path)
    await rm(address, { force: true })
    await listenPrivately(server, address)
  } catch (error) {
    server.close()
    return { why: (error as Error).message }
  }
  return {
    async stop() {
      for (const connection of connections) connection.destroy()
      await new Promise((resolve) => server.close(resolve))
      await turn
    },
  }
}

/** The socket is made for its owner only, so that at no moment anybody else can connect. */
function listenPrivately(server: Server, address: string): Promise<void> {
  const umask = process.umask(0o177)
  try {
    return new Promise((resolve, reject) => server.once('error', reject).listen(address, resolve))
  } finally {
    process.umask(umask)
  }
}

async function lendTo(connection: Socket, path: string, renew: () => Promise<void>, log: Logger): Promise<void> {
  try {
    for await (const message of messagesOf<FromCommand>(connection)) {
      if (message.do === 'borrow') {
        send(connection, { lent: await copyGraph(path) })
      } else {
        await adoptCopy(path)
        await renew()
        log.info('imported')
        send(connection, { adopted: true })
      }
    }
  } catch (error) {
    send(connection, { refused: (error as Error).message })
    throw error
  } finally {
    connection.end()
    await removeCopy(path)
  }
}
