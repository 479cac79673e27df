/** The store on the embedded engine, to write to it: one process has the file to itself, and answers reads too. */
import { dirname } from 'node:path'
import { oneByOne } from '../one-by-one.ts'
import { type Store, StoreError, type Transaction } from '../store.ts'
import { readStoreId } from '../store-id.ts'
import { makeFolder } from './folder.ts'
import { GraphFile, unusable } from './graph-file.ts'
import { ReadingProcesses } from './reading-processes.ts'
import { turns } from './turns.ts'

/** Reads of each lane that make good use of two cores; more would only share them. */
const WORTHWHILE = { small: 8, large: 4 }
/** How long an orderly end may take, in milliseconds; what is committed is safe without one. */
const CLOSE_MS = 10_000

export interface GrafeoSettings {
  path: string
  queryTimeoutMs: number
}

/**
 * Opens the graph in the file at `path`, which is made with its folder if it is missing. A read that takes longer than `queryTimeoutMs` is
 * stopped by killing the engine's process, but not while something is written. Throws a StoreError: `locked` if another process has the
 * file open, `unavailable` if the folder or the file cannot be used, or if the graph is not the one that the note beside it tells of.
 */
export async function openGrafeo({ path, queryTimeoutMs }: GrafeoSettings): Promise<Store> {
  await makeFolder(dirname(path)).catch((error) => {
    throw unusable(`The folder ${dirname(path)} cannot be made`, error)
  })
  const file = await GraphFile.at(path)
  let mode: 'create' | 'write' = 'create'
  let writing = 0
  const readers = new ReadingProcesses({
    lanes: ['small'],
    start: () => file.open(mode),
    timeoutMs: queryTimeoutMs,
    mayEnd: () => writing === 0,
  })
  const { version, dropped } = await readers.engine().then(
    ({ opened }) => opened,
    async (error) => {
      await readers.close(0)
      throw error
    },
  )
  // A process that takes the place of this one opens the file, and never makes one.
  mode = 'write'
  // One writer at a time: the engine would let two in, and one of them would fail if they touch the same things.
  const amongWrites = turns(1)

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const engine = await readers.engine()
    const transaction = Number((await engine.ask({ do: 'begin' })).transaction)
    const { transaction: steps, settle } = oneByOne(
      async (statement) => (await engine.ask({ do: 'run', transaction, statement })).rows ?? [],
    )
    let result: T
    try {
      result = await work(steps)
      await settle()
    } catch (error) {
      await settle().catch(() => {})
      await engine.ask({ do: 'rollback', transaction }).catch(() => {})
      throw error
    }
    const { state } = await engine.ask({ do: 'commit', transaction }).catch((error) => {
      throw engine.alive() ? error : uncertainError(error)
    })
    if (state) await file.note(state)
    return result
  }

  /** Does `work` as the only writer; the process is not killed meanwhile. */
  function alone<T>(work: () => Promise<T>): Promise<T> {
    return amongWrites(async () => {
      writing += 1
      try {
        return await work()
      } finally {
        writing -= 1
        readers.tend()
      }
    })
  }

  return {
    engine: `grafeo ${version}`,
    indexesGiveOrder: false,
    notices: dropped > 0 ? [droppedText(path, dropped)] : [],
    places: WORTHWHILE,
    read: (statement, limits) => readers.read(statement, limits),
    onRestart: (tell) => readers.onRestart(tell),
    write: (work) => alone(() => write(work)),
    async check(limits) {
      await file.check()
      await readers.read(readStoreId, { ...limits, lane: 'small' })
    },
    prepare: (indexes) =>
      alone(async () => {
        await (await readers.engine()).ask({ do: 'prepare', indexes })
      }),
    missing: async (indexes) => (await (await readers.engine()).ask({ do: 'missing', indexes })).names ?? [],
    close: () => readers.close(CLOSE_MS),
  }
}

function droppedText(path: string, bytes: number): string {
  return `The last ${bytes} bytes of the log ${path}.wal were no whole commit, and were dropped: what was being written when the process before ended.`
}

function uncertainError(cause: unknown): StoreError {
  const message = "The embedded engine's process ended during the commit: the write is there whole, or not at all."
  return new StoreError('unavailable', message, undefined, { cause })
}
