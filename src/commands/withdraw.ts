/** `parley withdraw`: takes a bundle out of the store that the settings name. */
import { withdrawBundle } from '../bundle/import.ts'
import { type Config, ConfigError } from '../config.ts'
import { hasStore } from '../store/open.ts'
import { openReadyStore } from './ready-store.ts'
import { reportText } from './report.ts'

/** Withdraws all that the bundle of that name says, or nothing if other bundles refer to it, and prints what that did. Throws a {@link ConfigError} if there is no store. */
export async function withdrawNamed(config: Config, name: string, say: (line: string) => void): Promise<void> {
  if (!(await hasStore(config)))
    throw new ConfigError(
      `There is no store in ${config.data} (PARLEY_DATA), and NEO4J_URI is not set: there is nothing to withdraw.`,
    )
  const store = await openReadyStore(config)
  try {
    const report = await withdrawBundle(store, name)
    say(report.at === null ? `${name} is withdrawn already; nothing was written.` : reportText(report))
  } finally {
    await store.close()
  }
}
