#!/usr/bin/env node
/** The command line: `parley serve`, `parley demo`, `parley check`, `parley import`, `parley withdraw`, `parley doctor`. */
import './production.ts'
import { Command } from 'commander'
import { configFrom } from './config.ts'
import { openLog } from './log.ts'

const program = new Command('parley').description(
  'A knowledge graph of negotiations. Settings come from the environment; docs/operating.md lists them.',
)
const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}
const warn = (line: string) => {
  process.stderr.write(`${line}\n`)
}
// A reader that has read enough, such as `head`, closes the pipe; the work goes on.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

// Each command loads what it needs, and no other: `check` and `import` start without the GraphQL schema.
program
  .command('serve')
  .description('Start the service. A store that it makes is filled with the seed first.')
  .action(async () => {
    const { serve } = await import('./commands/serve.ts')
    const config = configFrom(process.env)
    await serve(config, openLog(config.logLevel), say)
  })

program
  .command('demo')
  .description(
    'Start the service over an invented negotiation, in a store of its own: a folder inside PARLEY_DATA, or an empty Neo4j. docs/demonstration.md tells its story.',
  )
  .action(async () => {
    const { demo } = await import('./commands/demo.ts')
    const config = configFrom(process.env)
    await demo(config, openLog(config.logLevel), say)
  })

program
  .command('check')
  .description(
    'Check a bundle, together with what other bundles say if there is a store: report every problem with its file, line and column, and warn of what is doubtful on standard error. Nothing is written.',
  )
  .argument('<path>', 'a bundle: a YAML or JSON file, or a folder of them')
  .action(async (path: string) => {
    const { checkPath } = await import('./commands/check.ts')
    await checkPath(configFrom(process.env), path, say, warn)
  })

program
  .command('import')
  .description('Import a bundle: all of it, or nothing if anything is wrong with it.')
  .argument('<path>', 'a bundle: a YAML or JSON file, or a folder of them')
  .option(
    '--withdraw',
    'import it even if that withdraws 20 records or more that are a tenth or more of what the bundle had, or if it has no records',
  )
  .action(async (path: string, options: { withdraw?: boolean }) => {
    const { importPath } = await import('./commands/import.ts')
    await importPath(configFrom(process.env), path, options, say, warn)
  })

program
  .command('withdraw')
  .description('Withdraw a bundle: all that it says, or nothing if another bundle refers to it.')
  .argument('<bundle>', 'the name of a bundle, as its head has it')
  .action(async (name: string) => {
    const { withdrawNamed } = await import('./commands/withdraw.ts')
    await withdrawNamed(configFrom(process.env), name, say)
  })

program
  .command('doctor')
  .description('Tell what is wrong with the store of the settings, and what to do about it. Nothing is written.')
  .action(async () => {
    const { doctor } = await import('./commands/doctor.ts')
    await doctor(configFrom(process.env), say)
  })

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
