/** A command line that is wrong says what would be right and ends with 2; help begins with examples. */
import { expect, test } from 'vitest'
import { parley } from './process.ts'

test.each([
  ['an unknown command', ['chek', 'seed'], /unknown command 'chek'\n\(Did you mean check\?\)/],
  ['an unknown option', ['import', '--withdrw', 'seed'], /unknown option '--withdrw'\n\(Did you mean --withdraw\?\)/],
  ['a missing argument', ['import'], /missing required argument 'path'/],
  ['an argument too many', ['withdraw', 'a', 'b'], /too many arguments for 'withdraw'/],
  ['no command', [], /^Examples:\n {2}parley start /],
])('%s is told on standard error, and the code is 2', async (_, args, told) => {
  const run = parley(args)
  expect([await run.ended, run.printed.stdout]).toEqual([2, ''])
  expect(run.printed.stderr).toMatch(told)
})

test('help and version are answers: on standard output, with the code 0', async () => {
  const [help, version] = [parley(['--help']), parley(['--version'])]
  expect([await help.ended, await version.ended]).toEqual([0, 0])
  expect(help.printed.stdout).toMatch(/^Examples:\n {2}parley start [\s\S]*\nUsage: parley /)
  expect(version.printed.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect([help.printed.stderr, version.printed.stderr]).toEqual(['', ''])
})
