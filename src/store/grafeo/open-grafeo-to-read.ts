/** The store on the embedded engine, to serve it: processes that only read, one for small reads and one for those that may take long. */
import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Lane, type Store, StoreError } from '../store.ts'
import { readStoreId } from '../store-id.ts'
import { GraphFile } from './graph-file.ts'
import type { GrafeoSettings } from './open-grafeo.ts'
import { LARGE_PLACES, ReadingProcesses } from './reading-processes.ts'

/** How far the processes stand back behind the service, which must always be able to answer, and the large lane behind the small one. */
const NICENESS: Record<Lane, number> = { small: 5, large: 10 }

/** With fewer bytes free the disk counts as full. */
const LEAST_FREE = 10 * 1024 * 1024

/**
 * Opens the graph in the file at `path` so that nothing in its folder changes; others may read it too, and nobody can write to it meanwhile.
 * Throws a StoreError as `openGrafeo` does, and where there is no graph.
 */
export async function openGrafeoToRead({ path, queryTimeoutMs }: GrafeoSettings): Promise<Store> {
  const tellOfRestart: ((why: string) => void)[] = []
  let { file, readers, version } = await opened(path, queryTimeoutMs)
  return {
    engine: `grafeo ${version}`,
    indexesGiveOrder: false,
    notices: await unwritable(dirname(path)),
    places: { small: 4, large: LARGE_PLACES },
    read: (statement, limits) => readers.read(statement, limits),
    onRestart(tell) {
      tellOfRestart.push(tell)
      readers.onRestart(tell)
    },
    async write() {
      throw new StoreError('read-only', 'The store was opened only to be read.')
    },
    async check(limits) {
      await file.check()
      await readers.read(readStoreId, { ...limits, lane: 'small' })
    },
    async prepare(indexes) {
      await (await readers.engine()).ask({ do: 'prepare', indexes })
    },
    missing: async (indexes) => (await (await readers.engine()).ask({ do: 'missing', indexes })).names ?? [],
    async renew() {
      const former = readers
      // Both are in memory for a while; all reads go to the new processes from one moment on.
      ;({ file, readers, version } = await opened(path, queryTimeoutMs))
      for (const tell of tellOfRestart) readers.onRestart(tell)
      void former.drain(queryTimeoutMs)
    },
    // Nothing has to be folded into the file: the end may be sudden.
    close: () => readers.close(0),
  }
}

interface Opened {
  file: GraphFile
  readers: ReadingProcesses
  /** Of the engine. */
  version: string
}

async function opened(path: string, timeoutMs: number): Promise<Opened> {
  const file = await GraphFile.at(path)
  let open = 0
  const readers = new ReadingProcesses({
    lanes: ['small', 'large'],
    async start(lane) {
      // While one process has the graph open, another one may have no other commits: what is imported is seen by all at once.
      const engine = await file.open('read', { niceness: NICENESS[lane], asKnown: open > 0 })
      open += 1
      void engine.ended.then(() => {
        open -= 1
      })
      return engine
    },
    timeoutMs,
  })
  try {
    const { opened } = await readers.engine()
    return { file, readers, version: opened.version }
  } catch (error) {
    await readers.close(0)
    throw error
  }
}

/** What keeps the next import from being written, so that it is known before; nothing here writes. */
async function unwritable(folder: string): Promise<string[]> {
  const refused = await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => error)
  const { bavail, bsize } = await statfs(folder)
  if (!refused && bavail * bsize > LEAST_FREE) return []
  const why = refused ? `cannot be written to (${refused.code})` : `has only ${bavail * bsize} bytes left`
  return [`The folder ${folder} ${why}: its graph is served, but nothing can be imported.`]
}
