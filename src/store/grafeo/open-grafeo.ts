/** The store on the embedded engine: one process holds the file; it is watched, and started again if it had to be killed. */
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { oneByOne } from '../one-by-one.ts'
import { type ReadLimits, type Statement, type Store, StoreError, type StoreRow, type Transaction } from '../store.ts'
import { type EngineProcess, startEngine } from './engine.ts'
import type { OpenMode, StoreState } from './protocol.ts'
import { compare, missing, readNote, writeNote } from './store-note.ts'
import { turns } from './turns.ts'

/** Reads at a time; a waiting read's time limit starts with its turn. */
const READS = 32
/** Reads of each lane that make good use of two cores; more would only share them. */
const PLACES = { small: 8, large: 4 }
/** How often a read is tried if the process is killed because of other reads. */
const TRIES = 3
/** How long an orderly end may take, in milliseconds; what is committed is safe without one. */
const CLOSE_MS = 10_000

export interface GrafeoSettings {
  path: string
  queryTimeoutMs: number
  /** Without it, the file is created with its folder if it is missing; with it, nothing is written, and others may read the file too. */
  readOnly?: boolean
}

/** Makes a folder and those above it that are missing. Node's own way to do so never ends where none can be made, such as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await make()
  })
}

/**
 * Opens the graph in the file at `path`. A read that takes longer than `queryTimeoutMs` is stopped by killing the engine's process.
 * Throws a StoreError: `locked` if another process has the file open, `unavailable` if the folder or the file cannot be used, or if the
 * graph is not the one that the note beside it tells of.
 */
export async function openGrafeo({ path, queryTimeoutMs, readOnly = false }: GrafeoSettings): Promise<Store> {
  if (!readOnly) {
    await makeFolder(dirname(path)).catch((error) => {
      throw unusableError(`The folder ${dirname(path)} cannot be made`, error)
    })
  }
  /** The graph as it was last seen by this process: whatever is opened later must be it. */
  let known = await readNote(path)
  if (known && !existsSync(path)) throw missing(path)
  let engine = start(readOnly ? 'read' : 'create')
  let closed = false
  const { opened } = await engine.catch((error) => {
    throw error instanceof StoreError && error.kind === 'other'
      ? unusableError(`The graph at ${path} cannot be opened`, error)
      : error
  })
  const { version, dropped } = opened
  // One writer at a time: the engine would let two in, and one of them would fail if they touch the same things.
  const amongWrites = turns(1)
  const amongReads = turns(READS)

  async function start(mode: OpenMode): Promise<EngineProcess> {
    const started = await startEngine(path, mode).catch((error) => {
      throw error instanceof StoreError && error.kind === 'locked' ? lockedError(path, error) : error
    })
    try {
      if (known) compare(path, known, started.opened)
      await note(started.opened)
    } catch (error) {
      await started.kill()
      throw error
    }
    return started
  }

  /** Remembers the state of the graph. A note that cannot be written, on a full disk, only falls behind: the graph itself is ahead of it. */
  async function note({ storeId, commits }: StoreState): Promise<void> {
    const isNews = known?.storeId !== storeId || known.commits !== commits
    known = { storeId, commits }
    if (isNews && !readOnly) await writeNote(path, known).catch(() => {})
  }

  /** The running engine; one that died is replaced, which opens the file and never makes one. */
  async function running(): Promise<EngineProcess> {
    if (closed) throw new StoreError('unavailable', 'The store is closed.')
    const last = engine
    const alive = await last.then((each) => each.alive()).catch(() => false)
    if (!alive && !existsSync(path)) throw missing(path)
    if (!alive && engine === last) engine = start(readOnly ? 'read' : 'write')
    return engine
  }

  async function read(statement: Statement, { timeoutMs = queryTimeoutMs }: ReadLimits = {}): Promise<StoreRow[]> {
    for (let tries = 1; ; tries += 1) {
      const asked = await running()
      let late = false
      const watch = setTimeout(() => {
        late = true
        void asked.kill()
      }, timeoutMs)
      try {
        return (await asked.ask({ do: 'read', statement })).rows ?? []
      } catch (error) {
        if (late) throw new StoreError('timeout', `The read took longer than ${timeoutMs} ms.`, statement.name)
        if (asked.alive() || closed || tries === TRIES) throw error
      } finally {
        clearTimeout(watch)
      }
    }
  }

  async function write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const asked = await running()
    const transaction = Number((await asked.ask({ do: 'begin' })).transaction)
    const { transaction: steps, settle } = oneByOne(
      async (statement) => (await asked.ask({ do: 'run', transaction, statement })).rows ?? [],
    )
    let result: T
    try {
      result = await work(steps)
      await settle()
    } catch (error) {
      await settle().catch(() => {})
      await asked.ask({ do: 'rollback', transaction }).catch(() => {})
      throw error
    }
    const { state } = await asked.ask({ do: 'commit', transaction }).catch((error) => {
      throw asked.alive() ? error : uncertainError(error)
    })
    if (state) await note(state)
    return result
  }

  return {
    engine: `grafeo ${version}`,
    indexesGiveOrder: false,
    notices: dropped > 0 ? [droppedText(path, dropped)] : [],
    async check() {
      const noted = await readNote(path)
      if (!existsSync(path)) throw missing(path)
      if (known && noted) compare(path, known, noted)
      await (await running()).ask({ do: 'state' })
    },
    places: PLACES,
    read: (statement, limits) => amongReads(() => read(statement, limits)),
    write: (work) => amongWrites(() => write(work)),
    prepare: (indexes) =>
      amongWrites(async () => {
        await (await running()).ask({ do: 'prepare', indexes })
      }),
    async close() {
      if (closed) return
      closed = true
      const last = await engine.catch(() => null)
      if (!last) return
      const impatience = setTimeout(() => void last.kill(), CLOSE_MS)
      await last.ask({ do: 'close' }).catch(() => {})
      clearTimeout(impatience)
      await last.kill()
    },
  }
}

function droppedText(path: string, bytes: number): string {
  return `The last ${bytes} bytes of the log ${path}.wal were no whole commit, and were dropped: what was being written when the process before ended.`
}

function lockedError(path: string, cause: StoreError): StoreError {
  const message = `Another process has the graph at ${path} open. Stop it (another Parley?), or set PARLEY_DATA to another folder.`
  return new StoreError('locked', message, undefined, { cause })
}

function unusableError(what: string, cause: Error): StoreError {
  const message = `${what}: ${cause.message}. Set PARLEY_DATA to a folder that is Parley's own, or to one that it can make.`
  return new StoreError('unavailable', message, undefined, { cause })
}

function uncertainError(cause: unknown): StoreError {
  const message = "The embedded engine's process ended during the commit: the write is there whole, or not at all."
  return new StoreError('unavailable', message, undefined, { cause })
}
