/** A lock that test runs share, so that those on one Neo4j take turns, whichever checkout they are from. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { neo4jSettings } from './engine.ts'

const path = join(tmpdir(), `parley-test-${encodeURIComponent(neo4jSettings.uri)}.lock`)

/** Before all tests: waits until no living process has the lock file, and takes it. */
export async function setup(): Promise<void> {
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => ''))
    // A file without a number is just being written.
    if (holder && !isRunning(holder)) await rm(path, { force: true })
    else await pause(100)
  }
}

/** After all tests: releases it. */
export async function teardown(): Promise<void> {
  await rm(path, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
