/** Imports small bundles while the service runs, and remembers which of them were acknowledged. */
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ask } from './asking.ts'

const everyMs = 15_000
const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

export interface Writes {
  tried: number
  /** Ids of what `import` said it had imported. */
  acknowledged: string[]
}

/** Each import is a process of its own, with `settings` in its environment. */
export async function keepWriting(folder: string, settings: Record<string, string>, until: number): Promise<Writes> {
  const writes: Writes = { tried: 0, acknowledged: [] }
  while (Date.now() < until) {
    writes.tried += 1
    const id = `topic/endurance-${writes.tried}`
    const path = join(folder, `endurance-${writes.tried}.json`)
    const bundle = {
      name: `endurance-${writes.tried}`,
      formatVersion: 1,
      author: 'Parley contributors',
      license: 'CC0-1.0',
    }
    await writeFile(path, JSON.stringify({ bundle, topics: [{ id, labels: { en: [`Endurance ${writes.tried}`] } }] }))
    const { PATH = '' } = process.env
    const isThere = await promisify(execFile)(process.execPath, [program, 'import', path], {
      env: { PATH, ...settings },
    }).then(
      () => true,
      () => false,
    )
    if (isThere) writes.acknowledged.push(id)
    await pause(everyMs)
  }
  return writes
}

/** Those of these ids that the service does not know. */
export async function missing(base: string, ids: readonly string[]): Promise<string[]> {
  const lost: string[] = []
  for (const id of ids) {
    const { text } = await ask(base, `{ topic(id: "${id}") { id } }`)
    if (!text.includes(`"id":"${id}"`)) lost.push(id)
  }
  return lost
}
