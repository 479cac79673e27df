/** `parley import`: imports a bundle into the store that the settings name. */
import { importBundle } from '../bundle/import.ts'
import { MOST_SHOWN, warningText } from '../bundle/read/problems.ts'
import type { Config } from '../config.ts'
import { inReadyStore } from './ready-store.ts'
import { reportText } from './report.ts'

/**
 * Imports the bundle at `path`, all or nothing, warns of what is doubtful about it, and prints what the import did. Unless it may
 * `withdraw`, it is refused if it would withdraw much.
 */
export async function importPath(
  config: Config,
  path: string,
  { withdraw }: { withdraw?: boolean },
  say: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  const report = await inReadyStore(config, (store) => importBundle(store, { path }, { withdraw }))
  const { warnings } = report
  for (const warning of warnings.sorted().slice(0, MOST_SHOWN)) warn(warningText(warning))
  if (warnings.count > MOST_SHOWN) warn(`… and ${warnings.count - MOST_SHOWN} more warnings; check prints them.`)
  say(reportText(report))
}
