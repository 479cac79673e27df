/** `parley withdraw`: takes a bundle out of the store that the settings name. */
import { withdrawBundle } from '../bundle/import.ts'
import type { Config } from '../config.ts'
import { openReadyStore } from './ready-store.ts'
import { reportText } from './report.ts'

/** Withdraws all that the bundle of that name says, or nothing if other bundles refer to it, and prints what that did. */
export async function withdrawNamed(config: Config, name: string, say: (line: string) => void): Promise<void> {
  const store = await openReadyStore(config)
  try {
    say(reportText(await withdrawBundle(store, name)))
  } finally {
    await store.close()
  }
}
