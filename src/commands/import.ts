/** `parley import`: imports a bundle into the store that the settings name. */
import { importBundle } from '../bundle/import.ts'
import type { Config } from '../config.ts'
import { openReadyStore } from './ready-store.ts'

/** Imports the bundle at `path`, all or nothing, and prints what that did. */
export async function importPath(config: Config, path: string, say: (line: string) => void): Promise<void> {
  const store = await openReadyStore(config)
  try {
    const { bundle, at, created, changed, unchanged, retracted, restored } = await importBundle(store, { path })
    say(
      `${bundle}: ${created.length} created, ${changed.length} changed, ${unchanged.length} unchanged, ` +
        `${retracted.length} retracted, ${restored.length} restored${at ? `, recorded at ${at}` : '; nothing was written'}.`,
    )
  } finally {
    await store.close()
  }
}
