/** The folder into which the engine spills what a query does not hold in memory: a process that is killed leaves it behind. */
import { readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Removes the folder of the process of that id, which has ended or is about to. The engine makes it in the folder for temporary files. */
export function removeSpilled(pid: number): void {
  const ofProcess = new RegExp(`^grafeo-.*-${pid}-[0-9a-f]+\\.spill$`)
  for (const name of readdirSync(tmpdir()).filter((each) => ofProcess.test(each))) {
    rmSync(join(tmpdir(), name), { recursive: true, force: true })
  }
}
