/** `parley backup`: writes all that the store has into a file. */
import { takeBackup } from '../backup/take.ts'
import type { Config } from '../config.ts'
import { openToRead } from '../store/open.ts'
import { progressOf } from './progress.ts'
import { noStore } from './ready-store.ts'

/** Writes the file and says what is in it; with `json`, also as one object in the last line. The service may go on serving. Throws if there is no store, or the file is there already. */
export async function backUp(
  config: Config,
  path: string,
  { json }: { json?: boolean },
  say: (line: string) => void,
): Promise<void> {
  const store = await openToRead(config)
  if (!store) throw noStore(config)
  const { told, end } = progressOf('nodes read')
  try {
    const { lines, lastRecordedAt } = await takeBackup(store, path, told)
    const until = lastRecordedAt
      ? `all that was recorded until ${lastRecordedAt}`
      : 'a store into which nothing was imported yet'
    say(`${path}: ${until}; ${lines.toLocaleString('en-US')} nodes and edges.`)
    if (json) say(JSON.stringify({ file: path, lines, lastRecordedAt }))
  } finally {
    end()
    await store.close()
  }
}
