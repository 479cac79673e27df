/** A folder for all that the tests of a run write, such as stores that are open to its end; gone after it. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let folder: string

/** Before all tests: makes it the place of temporary files, for the processes that tests run in and those that they start. */
export async function setup(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'parley-tests-'))
  process.env.TMPDIR = folder
}

/** After all tests. */
export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}
