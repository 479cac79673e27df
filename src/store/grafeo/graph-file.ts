/** The file of a graph as this process knows it: what is opened later must be the same graph, and no file is made twice. */
import { existsSync } from 'node:fs'
import { StoreError } from '../store.ts'
import { type EngineProcess, startEngine } from './engine.ts'
import type { OpenMode, StoreState } from './protocol.ts'
import { compare, missing, readNote, writeNote } from './store-note.ts'

export class GraphFile {
  private constructor(
    readonly path: string,
    /** The graph as it was last seen; before it is opened, as the note beside it has it. */
    private known: StoreState | null,
  ) {}

  /** Throws a StoreError if the note beside the graph is damaged, or tells of a graph that is not there. */
  static async at(path: string): Promise<GraphFile> {
    const noted = await readNote(path)
    if (noted && !existsSync(path)) throw missing(path)
    return new GraphFile(path, noted)
  }

  /**
   * Opens the file in a process of its own. Throws a StoreError if it cannot be opened, or if what is in it cannot be the graph that is
   * known: another one, or the same without commits that it had; with `asKnown` also if it has had more.
   */
  async open(mode: OpenMode, { niceness = 0, asKnown = false } = {}): Promise<EngineProcess> {
    const { path, known } = this
    if (mode !== 'create' && !existsSync(path)) throw missing(path)
    const engine = await startEngine(path, mode, niceness).catch((error) => {
      throw failedToOpen(path, error)
    })
    try {
      if (known) compare(path, known, engine.opened)
      if (asKnown && known && engine.opened.commits > known.commits) throw changed(path)
      if (mode === 'read') this.known = engine.opened
      else await this.note(engine.opened)
      return engine
    } catch (error) {
      await engine.kill()
      throw error
    }
  }

  /** Remembers the state that the graph has now. A note that cannot be written, on a full disk, only falls behind the graph. */
  async note({ storeId, commits }: StoreState): Promise<void> {
    const isNews = this.known?.storeId !== storeId || this.known.commits !== commits
    this.known = { storeId, commits }
    if (isNews) await writeNote(this.path, this.known).catch(() => {})
  }

  /** Throws a StoreError if the file is gone, or the note beside it tells of another graph than the one that is open. */
  async check(): Promise<void> {
    const noted = await readNote(this.path)
    if (!existsSync(this.path)) throw missing(this.path)
    // Its commits do not matter here: a note that could not be written has fallen behind.
    if (this.known && noted) compare(this.path, { ...this.known, commits: 0 }, noted)
  }
}

function failedToOpen(path: string, error: StoreError): StoreError {
  if (error.kind === 'locked') {
    const message = `Another process has the graph at ${path} open. Stop it (another Parley?), or set PARLEY_DATA to another folder.`
    return new StoreError('locked', message, undefined, { cause: error })
  }
  if (error.kind !== 'other') return error
  const what = `The graph at ${path} cannot be opened`
  if (!/damaged|not a Grafeo database|Serialization error/.test(error.message)) return unusable(what, error)
  const message = `${what}: ${error.message}. Put back a backup of the whole folder, or move the folder away to begin afresh.`
  return new StoreError('unavailable', message, undefined, { cause: error })
}

function changed(path: string): StoreError {
  return new StoreError(
    'unavailable',
    `The graph at ${path} has been changed since it was opened: restart the service.`,
  )
}

/** The error for a folder or a file that cannot be used; `what` cannot be done. */
export function unusable(what: string, cause: Error): StoreError {
  const advice = /No space left|ENOSPC/.test(cause.message)
    ? 'The disk is full: make room on it'
    : "Set PARLEY_DATA to a folder that is Parley's own, or to one that it can make"
  const message = `${what}: ${cause.message}. ${advice}.`
  return new StoreError('unavailable', message, undefined, { cause })
}
