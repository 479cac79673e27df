/** `parley withdraw`: takes a bundle out of the store that the settings name. */
import { withdrawBundle } from '../bundle/import.ts'
import type { Config } from '../config.ts'
import { inExistingStore } from './ready-store.ts'
import { countsIn, reportText } from './report.ts'

/** Withdraws all that the bundle of that name says, or nothing if other bundles refer to it, and prints what that did; with `json`, also as one object in the last line. Throws a ConfigError if there is no store. */
export async function withdrawNamed(
  config: Config,
  name: string,
  { json }: { json?: boolean },
  say: (line: string) => void,
): Promise<void> {
  const report = await inExistingStore(config, (store) => withdrawBundle(store, name))
  say(report.at === null ? `${name} is withdrawn already; nothing was written.` : reportText(report))
  if (json) say(JSON.stringify({ bundle: name, records: countsIn(report) }))
}
