/** Measures the log beside the graph's file, to tell what opening it dropped. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The sizes in bytes of the files of the log, by name; none if there is no log. */
export function bytesOfLog(path: string): Map<string, number> {
  const folder = `${path}.wal`
  const entries = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : []
  return new Map(entries.map((name) => [name, statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0]))
}

/** So many bytes were cut off files that are still there: the engine cuts off what is no whole commit. A file that is gone was folded into the graph. */
export function droppedOf(before: Map<string, number>, after: Map<string, number>): number {
  let dropped = 0
  for (const [name, bytes] of before) dropped += Math.max(0, bytes - (after.get(name) ?? bytes))
  return dropped
}
