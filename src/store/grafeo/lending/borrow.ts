/** A command's side: does its work on a copy of the graph that a service has open, and has the service take that over. */
import type { Socket } from 'node:net'
import { type Store, StoreError } from '../../store.ts'
import { openGrafeo } from '../open-grafeo.ts'
import { connectTo, type FromCommand, type FromService, messagesOf, send, socketPath } from './socket.ts'

/**
 * Does `work` on a copy of the graph at `path`, if a service has that open: once the work has ended well and has written something, the service serves what it wrote,
 * all at once. Null if no service is there. Throws a StoreError if the service refuses or leaves; the graph is as it was then.
 */
export async function onBorrowedGraph<T>(
  path: string,
  queryTimeoutMs: number,
  work: (store: Store) => Promise<T>,
): Promise<{ result: T } | null> {
  const address = socketPath(path)
  const connection = address ? await connectTo(address) : null
  if (!connection) return null
  try {
    const answers = messagesOf<FromService>(connection)
    const lent = await asked({ do: 'borrow' }, connection, answers)
    if (!('lent' in lent)) throw left()
    const copy = await openGrafeo({ path: lent.lent, queryTimeoutMs })
    let writes = 0
    let result: T
    try {
      result = await work({
        ...copy,
        write(each) {
          writes += 1
          return copy.write(each)
        },
      })
    } finally {
      await copy.close()
    }
    if (writes > 0) await asked({ do: 'adopt' }, connection, answers)
    return { result }
  } finally {
    connection.end()
  }
}

async function asked(
  message: FromCommand,
  connection: Socket,
  answers: AsyncGenerator<FromService>,
): Promise<FromService> {
  send(connection, message)
  const { value, done } = await answers.next()
  if (done) throw left()
  if ('refused' in value) throw new StoreError('unavailable', `The service could not do it: ${value.refused}`)
  return value
}

function left(): StoreError {
  return new StoreError('unavailable', 'The service that has the graph open has ended meanwhile: try again.')
}
