/** The note beside the graph's file: which store it is and how far its commits had come, so that no other one is taken for it. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { StoreError } from '../store.ts'
import type { StoreState } from './protocol.ts'

/** Where the note of the graph at `path` is. */
export function notePath(path: string): string {
  return `${path}.id`
}

/** What is noted; null if nothing is. Throws a StoreError if the note cannot be read, or is none. */
export async function readNote(path: string): Promise<StoreState | null> {
  const text = await readFile(notePath(path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new StoreError('unavailable', `The note ${notePath(path)} cannot be read: ${error.message}.`)
  })
  if (text === null) return null
  const [, storeId, commits] = /^(\S+) (\d+)\n$/.exec(text) ?? []
  if (storeId && commits) return { storeId, commits: Number(commits) }
  throw new StoreError(
    'unavailable',
    `The note ${notePath(path)} is damaged: it should have an id and a number. If the graph beside it is the right one, delete the note.`,
  )
}

/** Notes the state of the graph, whole or not at all; takes the note away if the graph has no id. */
export async function writeNote(path: string, { storeId, commits }: StoreState): Promise<void> {
  const note = notePath(path)
  if (storeId === null) return rm(note, { force: true })
  await writeFile(`${note}.new`, `${storeId} ${commits}\n`)
  await rename(`${note}.new`, note)
}

/** Throws a StoreError that says what is wrong and what to do if the graph that was found cannot be the one that is noted. */
export function compare(path: string, noted: StoreState, found: StoreState): void {
  if (found.storeId !== noted.storeId) {
    const what = found.storeId === null ? 'has no store in it' : `is the store ${found.storeId}`
    throw refused(path, `${what}, but the one that belongs there is ${noted.storeId}`)
  }
  const lost = noted.commits - found.commits
  if (lost > 0) throw refused(path, `lacks the last ${lost === 1 ? 'commit' : `${lost} commits`} that it had`)
}

/** The error for a graph that is gone although its note is there. */
export function missing(path: string): StoreError {
  return refused(path, 'is not there, although it was')
}

function refused(path: string, what: string): StoreError {
  const all = `${path}, its log ${path}.wal and its note ${notePath(path)} belong together`
  const message = `The graph at ${path} ${what}: it was moved, replaced or deleted, or its log was cut or left behind. ${all}: put back what was there, or a whole backup. To go on with what is there now, delete the note.`
  return new StoreError('unavailable', message)
}
