/** `parley import`: imports a bundle, or a file of others as one, into the store that the settings name. */
import { importBundle, importRecords } from '../bundle/import.ts'
import { MOST_SHOWN, warningText } from '../bundle/read/problems.ts'
import type { Config } from '../config.ts'
import { withInput } from '../formats/input.ts'
import { readFile } from '../formats/read-file.ts'
import { type ReadingOptions, rejectionsTo } from './reading.ts'
import { inReadyStore } from './ready-store.ts'
import { reportText } from './report.ts'

/**
 * Imports what is at `path`, all or nothing, warns of what is doubtful about it, and prints what the import did. A file of others is made a
 * bundle first; its rows that cannot be taken are left out, go into a file beside it, and are warned of. Unless it may `withdraw`, an
 * import is refused if it would withdraw much.
 */
export async function importPath(
  config: Config,
  path: string,
  { withdraw, ...reading }: ReadingOptions & { withdraw?: boolean },
  say: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  await withInput(path, async (input) => {
    const rejectedTo = path === '-' ? input.name : path
    const rejections = rejectionsTo(warn, input.name)
    const made = await readFile(input, { ...reading, rejectedTo }, rejections.add)
    rejections.end()
    for (const line of made?.report ?? []) say(line)
    const report = await inReadyStore(config, (store) =>
      made ? importRecords(store, made.bundle, { withdraw }) : importBundle(store, input, { withdraw }),
    )
    const { warnings } = report
    for (const warning of warnings.sorted().slice(0, MOST_SHOWN)) warn(warningText(warning))
    if (warnings.count > MOST_SHOWN) warn(`… and ${warnings.count - MOST_SHOWN} more warnings; check prints them.`)
    say(reportText(report))
  })
}
