/** `parley import`: imports a bundle, or a file of others as one, into the store that the settings name. */
import { type ImportOptions, type ImportReport, importBundle, importRecords, tryImport } from '../bundle/import.ts'
import { MOST_SHOWN, warningText } from '../bundle/read/problems.ts'
import { type Config, ConfigError } from '../config.ts'
import { withInput } from '../formats/input.ts'
import { type ReadFile, readFile } from '../formats/read-file.ts'
import { interruptible } from './interruptible.ts'
import { progressOf } from './progress.ts'
import { type ReadingOptions, rejectionsTo } from './reading.ts'
import { inReadyStore } from './ready-store.ts'
import { reportJson, reportText } from './report.ts'
import { storeAtHand } from './store-at-hand.ts'

/** Options of the command line, beside those of reading. */
export interface ImportArguments extends ReadingOptions {
  withdraw?: boolean
  append?: boolean
  dryRun?: boolean
  json?: boolean
}

/**
 * Imports what is at `path`, all or nothing, warns of what is doubtful about it, and prints what the import did; with `json`, also as one
 * object in the last line. A file of others is made a bundle first; its rows that cannot be taken are left out, go into a file beside
 * it, and are warned of. Unless it may `withdraw`, an import is refused if it would withdraw much. With `append` it withdraws nothing; with
 * `dryRun` it writes nothing and prints what it would do.
 */
export async function importPath(
  config: Config,
  path: string,
  { withdraw, append, dryRun, json, ...reading }: ImportArguments,
  say: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  await withInput(path, async (input) => {
    const rejectedTo = dryRun ? null : path === '-' ? input.name : path
    const rejections = rejectionsTo(warn, input.name)
    const made = await readFile(input, { ...reading, rejectedTo }, rejections.add)
    rejections.end()
    for (const line of made?.report ?? []) say(line)
    const work = dryRun ? tried : imported
    const report = await work(config, input, made, { withdraw, append })
    const { warnings } = report
    for (const warning of warnings.sorted().slice(0, MOST_SHOWN)) warn(warningText(warning))
    if (warnings.count > MOST_SHOWN) warn(`… and ${warnings.count - MOST_SHOWN} more warnings; check prints them.`)
    say(reportText(report))
    if (json) say(reportJson(report, made))
  })
}

async function imported(
  config: Config,
  input: { path: string },
  made: ReadFile | null,
  options: ImportOptions,
): Promise<ImportReport> {
  const { told, end } = progressOf('records')
  try {
    return await interruptible((signal) => {
      const all = { ...options, signal, told }
      return inReadyStore(config, (store) =>
        made ? importRecords(store, made.bundle, all) : importBundle(store, input, all),
      )
    })
  } finally {
    end()
  }
}

/** What the import would do to the store that is there; where there is none, to an empty one. */
async function tried(
  config: Config,
  input: { path: string },
  made: ReadFile | null,
  options: ImportOptions,
): Promise<ImportReport> {
  const atHand = await storeAtHand(config)
  if (!atHand.store && atHand.isThere) throw new ConfigError(`What the import would do cannot be told: ${atHand.why}.`)
  try {
    return await tryImport(atHand.store, made?.bundle ?? input, options)
  } finally {
    await atHand.store?.close()
  }
}
