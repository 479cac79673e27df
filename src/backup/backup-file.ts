/**
 * The file of a backup: gzip of lines of JSON. The first line is the {@link BackupHead}; then come the nodes, what they were before, and the edges; the last one
 * has the number of lines and the SHA-256 of all before it, by which a file that was cut or changed is told.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { model } from '../model/model.ts'
import type { StoreRow } from '../store/store.ts'

/** The version of this format; a program refuses a newer one. */
const FORMAT = 1

/** The most characters of a line; a bundle's file has fewer, and no node is larger than what a bundle says. */
const MOST_CHARACTERS = 64 * 1024 * 1024

export interface BackupHead {
  parleyBackup: number
  /** The engine that it was taken from. */
  engine: string
  /** The properties of the store's own node but its id: the version of its model, and its last import. */
  store: StoreRow
}

/** A line between the first and the last. */
export type Line =
  /** A node that has an id. */
  | { labels: string[]; props: StoreRow }
  /** What hangs on the node of that id, and has none itself: what it was before, and its revisions. */
  | { of: string; type: string; edge: StoreRow; labels: string[]; props: StoreRow }
  /** An edge between two nodes with ids. */
  | { from: string; type: string; to: string; edge: StoreRow }

interface Last {
  lines: number
  sha256: string
}

/** A file that is no whole backup, or one that this program cannot read; the message says what to do. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/** Writes the file; it has its name only once it is whole and on the disk. `path` must not be there yet. Resolves with the number of lines. */
export async function writeBackup(
  path: string,
  head: Omit<BackupHead, 'parleyBackup'>,
  lines: AsyncIterable<Line>,
): Promise<number> {
  const part = `${path}.part`
  let count = 0
  const text = async function* () {
    const hash = createHash('sha256')
    const lineOf = (value: unknown) => {
      const line = `${JSON.stringify(value)}\n`
      hash.update(line)
      return line
    }
    yield lineOf({ parleyBackup: FORMAT, ...head })
    for await (const line of lines) {
      count += 1
      yield lineOf(line)
    }
    yield `${JSON.stringify({ lines: count, sha256: hash.digest('hex') } satisfies Last)}\n`
  }
  try {
    // Only the user who takes it may read it: it has all that the store has.
    await pipeline(
      Readable.from(text()),
      createGzip(),
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    )
    // A link would replace a file that has come meanwhile; this fails then.
    await (await open(path, 'wx', 0o600)).close()
    await rename(part, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new BackupError(
        `${(error as NodeJS.ErrnoException).path} is there already; name another file, or remove it.`,
      )
    }
    await rm(part, { force: true })
    throw error
  }
  return count
}

/** The head of a file that is whole and can be restored: reads all of it, and throws a {@link BackupError} if anything is missing, was changed or is too new. */
export async function checkedHead(path: string): Promise<BackupHead> {
  const hash = createHash('sha256')
  let head: BackupHead | null = null
  let before: string | null = null
  let count = -2
  try {
    for await (const line of linesOf(path)) {
      if (before !== null) hash.update(`${before}\n`)
      head ??= headIn(path, line)
      before = line
      count += 1
    }
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError(unreadable(path, error))
  }
  const last = before === null ? null : parsed<Partial<Last>>(before)
  if (!head || last?.lines !== count || last.sha256 !== hash.digest('hex')) throw new BackupError(damaged(path))
  return head
}

/** The lines between the first and the last of a file that was checked. */
export async function* linesIn(path: string): AsyncGenerator<Line> {
  let before: string | null = null
  let isFirst = true
  for await (const line of linesOf(path)) {
    if (before !== null && !isFirst) yield JSON.parse(before) as Line
    isFirst = before === null
    before = line
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const unpacked = createGunzip().setEncoding('utf8')
  file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  let rest = ''
  try {
    for await (const chunk of unpacked) {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() as string
      if (rest.length > MOST_CHARACTERS) throw new BackupError(damaged(path))
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    file.destroy()
  }
}

function headIn(path: string, line: string): BackupHead {
  const head = parsed<Partial<BackupHead>>(line)
  if (typeof head?.parleyBackup !== 'number' || !head.store) throw new BackupError(`${path} is no backup of Parley.`)
  if (head.parleyBackup > FORMAT) {
    throw new BackupError(
      `${path} has version ${head.parleyBackup} of the format; this program knows ${FORMAT}: use a newer Parley.`,
    )
  }
  const { modelVersion } = head.store
  if (!(Number(modelVersion) <= model.version)) {
    throw new BackupError(
      `${path} was taken from a store of version ${modelVersion} of the model; this program knows versions up to ${model.version}: use a newer Parley.`,
    )
  }
  return head as BackupHead
}

function parsed<T>(line: string): T | null {
  try {
    return JSON.parse(line) as T
  } catch {
    return null
  }
}

function damaged(path: string): string {
  return `${path} is damaged or not whole: its checksum is not that of what it holds. Take another backup.`
}

function unreadable(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return `There is no file ${path}.`
  return code?.startsWith('Z_') ? damaged(path) : `${path} cannot be read: ${message}.`
}
