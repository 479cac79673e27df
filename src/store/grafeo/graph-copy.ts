/** A copy of the graph beside it, to which an import writes while the graph itself is served, and which then takes its place. */
import { constants } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { notePath } from './store-note.ts'

/** Where the copy of the graph at `path` is: in a folder of its own, since the engine keeps its log beside a file. */
export function copyPath(path: string): string {
  return join(dirname(path), 'importing', 'graph.grafeo')
}

/** Makes the copy, of the file and its note; nobody may write to the graph meanwhile. It needs as much room on the disk as the graph. */
export async function copyGraph(path: string): Promise<string> {
  const copy = copyPath(path)
  await removeCopy(path)
  await mkdir(dirname(copy), { recursive: true, mode: 0o700 })
  // A file system that can share the bytes of both until one changes does so.
  await copyFile(path, copy, constants.COPYFILE_FICLONE)
  await copyFile(notePath(path), notePath(copy)).catch(ignoreMissing)
  return copy
}

/** Puts the copy, which nobody has open any more, in the place of the graph. Whoever has the graph open keeps what he has. */
export async function adoptCopy(path: string): Promise<void> {
  const copy = copyPath(path)
  await rename(copy, path)
  // If the process ends here, the note only falls behind the graph.
  await rename(notePath(copy), notePath(path)).catch(ignoreMissing)
  await removeCopy(path)
}

/** Removes the copy, if there is one. */
export function removeCopy(path: string): Promise<void> {
  return rm(dirname(copyPath(path)), { recursive: true, force: true })
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error
}
