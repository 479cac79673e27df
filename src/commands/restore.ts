/** `parley restore`: puts all that a backup has into an empty store. */
import { checkedHead } from '../backup/backup-file.ts'
import { restoreBackup } from '../backup/put-back.ts'
import { migrate } from '../bundle/upgrade/store-version.ts'
import type { Config } from '../config.ts'
import { openStore } from '../store/open.ts'
import { progressOf } from './progress.ts'

/**
 * Restores the file into the store that the settings name, makes it fit for this program, and says what it did; with `json`, also as one object in the last line. Throws if the file is damaged, before anything is
 * made; or if the store has something in it.
 */
export async function restoreFrom(
  config: Config,
  path: string,
  { json }: { json?: boolean },
  say: (line: string) => void,
): Promise<void> {
  const head = await checkedHead(path)
  const store = await openStore(config)
  const { told, end } = progressOf('nodes and edges written')
  try {
    const lines = await restoreBackup(store, path, head, told)
    await migrate(store)
    say(
      `${path}: restored ${lines.toLocaleString('en-US')} nodes and edges; last import ${head.store.lastRecordedAt ?? 'none'}.`,
    )
    if (json) say(JSON.stringify({ file: path, lines, lastRecordedAt: head.store.lastRecordedAt ?? null }))
  } finally {
    end()
    await store.close()
  }
}
