/** The process that holds the embedded engine: it can be killed to stop a query, which the engine itself cannot do. */
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import grafeo from '@grafeo-db/js'
import type { Statement } from '../store.ts'
import { readStoreId } from '../store-id.ts'
import { failureFrom, Refusal } from './failures.ts'
import { bytesOfLog, droppedOf } from './log-bytes.ts'
import { plainRows } from './plain-rows.ts'
import { missing, prepare } from './prepare.ts'
import { standBack } from './priority.ts'
import type { EngineAnswer, EngineRequest, Numbered, OpenedGraph, OpenMode, StoreState } from './protocol.ts'
import { writes } from './read-only.ts'
import { removeSpilled } from './spill.ts'

type Database = InstanceType<typeof grafeo.GrafeoDB>
type OpenTransaction = ReturnType<Database['beginTransaction']>

/**
 * The log of commits is folded into the file when it reaches this size; this bounds the disk that it takes and the time to open
 * it again.
 */
const LOG_BYTES = 32 * 1024 * 1024
/** How long to wait for a lock that another process holds, in milliseconds: the process before this one may be just ending. */
const LOCK_MS = 1_000

interface Begun {
  transaction: OpenTransaction
  /** How many bytes the log had then. */
  logged: number
}

let database: Database | undefined
let file = ''
const transactions = new Map<number, Begun>()
/** Commits that changed nothing: the engine counts them while it runs, and leaves them out of the log. */
let emptyCommits = 0

async function answer(request: Numbered<EngineRequest>): Promise<EngineAnswer> {
  if (request.do === 'open') {
    const opened = await open(request.path, request.mode)
    standBack(request.niceness)
    return { opened }
  }
  const db = database ?? refuse('The store is not open.')
  switch (request.do) {
    case 'read':
      return { rows: await read(db, request.statement) }
    case 'begin':
      transactions.set(request.id, { transaction: db.beginTransaction(), logged: loggedBytes() })
      return { transaction: request.id }
    case 'run': {
      const result = await opened(request.transaction).executeCypher(
        request.statement.text,
        request.statement.params ?? {},
      )
      return { rows: plainRows(result.toArray()) }
    }
    case 'commit':
      commit(request.transaction)
      return { state: await stateOf(db) }
    case 'state':
      return { state: await stateOf(db) }
    case 'rollback':
      take(request.transaction).transaction.rollback()
      return {}
    case 'prepare':
      await prepare(db, request.indexes)
      return {}
    case 'missing':
      return { names: (await missing(db, request.indexes)).map(({ name }) => name) }
    case 'close':
      db.close()
      database = undefined
      return {}
  }
}

async function open(path: string, mode: OpenMode): Promise<OpenedGraph> {
  const before = bytesOfLog(path)
  const opened = await unlocked(path, mode)
  database = opened
  file = path
  if (mode !== 'read') opened.setCheckpointTriggers({ walBytes: LOG_BYTES })
  return { ...(await stateOf(opened)), version: opened.version(), dropped: droppedOf(before, bytesOfLog(path)) }
}

async function unlocked(path: string, mode: OpenMode): Promise<Database> {
  for (const until = Date.now() + LOCK_MS; ; await pause(50)) {
    try {
      // The engine would make a file that is missing.
      if (mode !== 'create' && !existsSync(path)) throw new Refusal('unavailable', `There is no graph at ${path}.`)
      return mode === 'read' ? grafeo.GrafeoDB.openReadOnly(path) : grafeo.GrafeoDB.create(path)
    } catch (error) {
      if (failureFrom(error).kind !== 'locked' || Date.now() > until) throw error
    }
  }
}

async function stateOf(db: Database): Promise<StoreState> {
  const [row] = (await db.executeCypher(readStoreId.text)).toArray()
  return { storeId: (row?.storeId ?? null) as string | null, commits: Number(db.currentEpoch()) - emptyCommits }
}

async function read(db: Database, { text, params }: Statement) {
  if (writes(text)) throw new Refusal('read-only', 'A read must not write; use a write transaction.')
  const transaction = db.beginTransaction()
  try {
    return plainRows((await transaction.executeCypher(text, params ?? {})).toArray())
  } finally {
    transaction.rollback()
  }
}

function opened(number: number): OpenTransaction {
  return begun(number).transaction
}

function begun(number: number): Begun {
  return transactions.get(number) ?? refuse('The transaction is over.')
}

function take(number: number): Begun {
  const taken = begun(number)
  transactions.delete(number)
  return taken
}

/** The log shows whether there was anything to commit; nobody else writes meanwhile. */
function commit(number: number): void {
  const { transaction, logged } = take(number)
  transaction.commit()
  if (loggedBytes() === logged) emptyCommits += 1
}

function loggedBytes(): number {
  return [...bytesOfLog(file).values()].reduce((sum, bytes) => sum + bytes, 0)
}

function refuse(message: string): never {
  throw new Refusal('other', message)
}

process.on('message', async (request: Numbered<EngineRequest>) => {
  const reply = await answer(request).catch((error): EngineAnswer => ({ failure: failureFrom(error) }))
  // An answer that nobody can take any more is no mistake: this process is about to end, too.
  process.send?.({ ...reply, id: request.id }, undefined, undefined, () => {})
})

// Ctrl-C reaches the whole process group: the service decides when this process ends, after it has answered its requests.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

// Without the service there is nobody to answer. SIGKILL, because a query under way would delay an orderly exit.
process.on('disconnect', () => {
  try {
    removeSpilled(process.pid)
  } finally {
    process.kill(process.pid, 'SIGKILL')
  }
})
