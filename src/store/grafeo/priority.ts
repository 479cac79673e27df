/** Lets the threads of this process stand back behind those of others. */
import { readdirSync, statSync } from 'node:fs'
import { setPriority } from 'node:os'

/** Linux keeps a niceness for each thread, and a new one takes that of the thread that makes it. */
const threads = '/proc/self/task'

/** Sets the niceness of this process, 0 to 19: what is done before, such as opening a file, is not slowed down. */
export function standBack(niceness: number): void {
  const ids = statSync(threads, { throwIfNoEntry: false }) ? readdirSync(threads).map(Number) : [process.pid]
  for (const id of ids) {
    try {
      setPriority(id, niceness)
    } catch {
      // The thread has ended meanwhile, or nothing may be changed here: it is no reason not to answer.
    }
  }
}
