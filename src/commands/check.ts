/** `parley check`: says what is wrong with a bundle. */
import { checkBundle } from '../bundle/import.ts'
import { problemText } from '../bundle/read/problems.ts'

/** Prints every problem of the bundle at `path`; the exit code is 1 if there is any. */
export async function checkPath(path: string, say: (line: string) => void): Promise<void> {
  const problems = await checkBundle(path, null)
  for (const problem of problems) say(problemText(problem))
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`
  say(`${path}: ${problems.length === 0 ? 'nothing is wrong' : count}.`)
  if (problems.length > 0) process.exitCode = 1
}
