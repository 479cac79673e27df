/** `parley check`: says what is wrong with a bundle, and what is doubtful. */
import { checkBundle } from '../bundle/import.ts'
import { type Findings, type ProblemList, problemText, warningText } from '../bundle/read/problems.ts'
import type { Config } from '../config.ts'
import { storeAtHand } from './store-at-hand.ts'

/**
 * Prints every problem of the bundle at `path`, and warns of what is doubtful; the exit code is 1 if there is a problem. What other
 * bundles say is looked up in the store that the settings name, if there is one.
 */
export async function checkPath(
  config: Config,
  path: string,
  say: (line: string) => void,
  warn: (line: string) => void,
): Promise<void> {
  const { problems, warnings } = await checked(config, path)
  for (const problem of problems.sorted()) say(problemText(problem))
  for (const warning of warnings.sorted()) warn(warningText(warning))
  if (problems.more > 0) say(`… and ${problems.more} more problems.`)
  if (warnings.more > 0) warn(`… and ${warnings.more} more warnings.`)
  const found = [counted(problems, 'problem') ?? 'nothing is wrong', counted(warnings, 'warning')]
  say(`${path}: ${found.filter((each) => each !== null).join(', ')}.`)
  if (problems.count > 0) process.exitCode = 1
}

async function checked(config: Config, path: string): Promise<Findings> {
  const atHand = await storeAtHand(config)
  if (!atHand.store) return checkBundle(path, null, atHand)
  try {
    return await checkBundle(path, atHand.store)
  } finally {
    await atHand.store.close()
  }
}

function counted({ count }: ProblemList, what: string): string | null {
  if (count === 0) return null
  return count === 1 ? `a ${what}` : `${count} ${what}s`
}
