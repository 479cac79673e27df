/** The store on Neo4j, single server or cluster, through its own driver. */
import { setTimeout as pause } from 'node:timers/promises'
import neo4j, { type Driver, type Result, type Session } from 'neo4j-driver'
import { withoutPassword } from '../../config.ts'
import { oneByOne } from '../one-by-one.ts'
import { type ReadLimits, type Statement, type Store, StoreError, type StoreRow, type Transaction } from '../store.ts'
import { orEnded } from './ending.ts'
import { failureFrom } from './failures.ts'
import { statementsFor, untilIndexed, usableIndexes } from './prepare.ts'
import { parametersFrom, rowFrom } from './values.ts'

/** Connections at most, and so calls at a time; the others wait. */
const CONNECTIONS = 50
/** Reads of each lane, which leave connections for writes and for whoever asks whether the service is ready. */
const PLACES = { small: 24, large: 8 }
/** How long a call waits for a connection, and a new connection for the server, in milliseconds. */
const ACQUIRE_MS = 10_000
const CONNECT_MS = 3_000
/** How long a read and a write are tried again after errors that may pass (a change of leader, a deadlock), in milliseconds. */
const READ_RETRY_MS = 1_000
const WRITE_RETRY_MS = 5_000

export interface Neo4jSettings {
  uri: string
  user: string
  password: string
  database: string
  queryTimeoutMs: number
}

/** Connects; throws a StoreError of kind `unavailable` that says what is wrong: address, password or database. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const { database, queryTimeoutMs } = settings
  const driver = driverFor(settings)
  // Shared by all sessions: the next call sees what one call has written, whichever server of a cluster answers it.
  const bookmarkManager = neo4j.bookmarkManager()

  let closed = false

  function failed(error: unknown, statement?: string): StoreError {
    return closed ? new StoreError('unavailable', 'The store is closed.', statement) : failureFrom(error, statement)
  }

  async function inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: mode })
    try {
      return await use(session)
    } finally {
      await session.close()
    }
  }

  async function read(statement: Statement, limits: ReadLimits = {}): Promise<StoreRow[]> {
    const { timeoutMs = queryTimeoutMs, signal } = limits
    if (signal?.aborted) throw new StoreError('aborted', 'Nobody waits for the read any more.', statement.name)
    const end = Date.now() + timeoutMs
    const until = Math.min(end, Date.now() + READ_RETRY_MS)
    for (let wait = 50; ; wait *= 2) {
      try {
        return await readOnce(statement, Math.max(1, end - Date.now()), signal)
      } catch (error) {
        if (!neo4j.isRetryableError(error) || Date.now() + wait > until) throw failed(error, statement.name)
        await pause(wait)
      }
    }
  }

  async function readOnce(statement: Statement, timeout: number, signal?: AbortSignal): Promise<StoreRow[]> {
    // Not executeRead: its transaction costs two more round trips, and a single read is just as consistent without it.
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: 'READ' })
    const config = { timeout, metadata: { statement: statement.name } }
    const rows = rowsOf(session.run(statement.text, parametersFrom(statement.params), config), statement)
    // Closing the session resets its connection, at which the server ends the transaction.
    const closed = () => session.close()
    return orEnded(rows.finally(closed), statement, timeout, signal, () => void closed().catch(() => {}))
  }

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let failure: StoreError | undefined
    try {
      return await inSession('WRITE', (session) =>
        session.executeWrite(async (managed) => {
          const { transaction, settle } = oneByOne((statement) =>
            rowsOf(managed.run(statement.text, parametersFrom(statement.params)), statement).catch((error) => {
              throw failed(error, statement.name)
            }),
          )
          try {
            const result = await work(transaction)
            await settle()
            return result
          } catch (error) {
            await settle().catch(() => {})
            // The driver runs the work again only after one of its own errors.
            if (!(error instanceof StoreError && neo4j.isRetryableError(error.cause))) throw error
            failure = error
            throw error.cause
          }
        }),
      )
    } catch (error) {
      throw error === failure?.cause ? failure : error instanceof neo4j.Neo4jError ? failed(error) : error
    }
  }

  try {
    // A query instead of the driver's own check, which does not look at the database.
    const { summary } = await inSession('READ', (session) => session.run('RETURN 1 AS one'))
    return {
      engine: (summary.server.agent ?? 'neo4j').toLowerCase().replace('/', ' '),
      indexesGiveOrder: true,
      notices: [],
      // The server is none of this program's processes.
      onRestart() {},
      places: PLACES,
      read,
      async check(limits) {
        await read({ name: 'check', text: 'RETURN 1 AS one' }, limits)
      },
      write,
      async prepare(indexes) {
        await write(async (transaction) => {
          for (const statement of statementsFor(indexes)) await transaction.run(statement)
        })
        await write((transaction) => transaction.run(untilIndexed))
      },
      async missing(indexes) {
        const usable = new Set((await read(usableIndexes)).map(({ name }) => name))
        return statementsFor(indexes).flatMap(({ index }) => (usable.has(index) ? [] : [index]))
      },
      async close() {
        closed = true
        await driver.close()
      },
    }
  } catch (error) {
    await driver.close()
    throw unreachable(error, settings)
  }
}

function driverFor({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, password ? neo4j.auth.basic(user, password) : undefined, {
      maxConnectionPoolSize: CONNECTIONS,
      connectionAcquisitionTimeout: ACQUIRE_MS,
      connectionTimeout: CONNECT_MS,
      maxTransactionRetryTime: WRITE_RETRY_MS,
      // All rows in one batch: lists are bounded, and each further batch would be a round trip.
      fetchSize: -1,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    })
  } catch (error) {
    const message = `NEO4J_URI is ${withoutPassword(uri)}: ${failureFrom(error).message}`
    throw new StoreError('unavailable', message, undefined, { cause: error })
  }
}

/** The rows of a result, once all have come. */
async function rowsOf(result: Result, { name }: Statement): Promise<StoreRow[]> {
  return (await result).records.map((record) => rowFrom(record, name))
}

function unreachable(error: unknown, { uri, user, database }: Neo4jSettings): StoreError {
  const { message, cause } = failureFrom(error)
  const code = cause instanceof neo4j.Neo4jError ? cause.code : ''
  const advice = code.includes('.Security.')
    ? `it refuses the user ${user}: check NEO4J_USER and NEO4J_PASSWORD`
    : code.includes('.Database.')
      ? `it has no database ${database}: check NEO4J_DATABASE`
      : 'check NEO4J_URI, and that the server runs'
  const what = `Neo4j at ${withoutPassword(uri)} cannot be used; ${advice}. (${message})`
  return new StoreError('unavailable', what, undefined, { cause })
}
