/** `parley check`: says what is wrong with a bundle, or with a file of others, and what is doubtful. */

import type { Unasked } from '../bundle/check/outside.ts'
import { checkBundle, checkRecords } from '../bundle/import.ts'
import { type Findings, type ProblemList, problemText, warningText } from '../bundle/read/problems.ts'
import type { Config } from '../config.ts'
import { withInput } from '../formats/input.ts'
import { readFile } from '../formats/read-file.ts'
import type { Store } from '../store/store.ts'
import { type ReadingOptions, rejectionsTo } from './reading.ts'
import { storeAtHand } from './store-at-hand.ts'

/**
 * Prints every problem of the bundle at `path`, and warns of what is doubtful; the exit code is 1 if there is a problem. A file of others
 * is made a bundle first, and its rows that an import would leave out are warned of. What other bundles say is looked up in the store that
 * the settings name, if there is one. With `json`, the numbers come as one object in the last line too.
 */
export async function checkPath(
  config: Config,
  path: string,
  { json, ...reading }: ReadingOptions & { json?: boolean },
  say: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  const { problems, warnings } = await withInput(path, async (input) => {
    const rejections = rejectionsTo(warn, input.name)
    const made = await readFile(input, { ...reading, rejectedTo: null }, rejections.add)
    rejections.end()
    for (const line of made?.report ?? []) say(line)
    return checked(config, (store, unasked) =>
      made ? checkRecords(made.bundle, store, unasked) : checkBundle(input.path, store, unasked),
    )
  })
  for (const problem of problems.sorted()) say(problemText(problem))
  for (const warning of warnings.sorted()) warn(warningText(warning))
  if (problems.more > 0) say(`… and ${problems.more} more problems.`)
  if (warnings.more > 0) warn(`… and ${warnings.more} more warnings.`)
  const found = [counted(problems, 'problem') ?? 'nothing is wrong', counted(warnings, 'warning')]
  say(`${path}: ${found.filter((each) => each !== null).join(', ')}.`)
  if (json) say(JSON.stringify({ path, problems: problems.count, warnings: warnings.count }))
  if (problems.count > 0) process.exitCode = 1
}

async function checked(
  config: Config,
  check: (...asked: [Store, undefined] | [null, Unasked]) => Promise<Findings>,
): Promise<Findings> {
  const atHand = await storeAtHand(config)
  if (!atHand.store) return check(null, atHand)
  try {
    return await check(atHand.store, undefined)
  } finally {
    await atHand.store.close()
  }
}

function counted({ count }: ProblemList, what: string): string | null {
  if (count === 0) return null
  return count === 1 ? `a ${what}` : `${count} ${what}s`
}
