#!/usr/bin/env node
/**
 * The command line. Exit codes: 0 it is done, 1 it was refused or failed, 2 the command line itself is wrong (an unknown command, option or
 * format).
 */
import './production.ts'
import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { ImportArguments } from './commands/import.ts'
import { configFrom } from './config.ts'
import { type ExportOptions, optionsByFormat, wrongOptions } from './export/formats.ts'
import { type FormatName, formatNames } from './formats/format.ts'
import { openLog } from './log.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const examples = `Examples:
  parley start                       serve the store, and fill a new one with the seed
  parley check talks.yaml            say what is wrong with a bundle; nothing is written
  parley import talks.yaml           import it, all of it or nothing
  parley import talks.csv --map m.yaml   import a table, as a mapping says
  parley map --suggest talks.csv     draft a mapping of a table
  parley withdraw talks              take the bundle of that name out again
  parley export --format ndjson      write what a bundle says, to be imported elsewhere
  parley backup parley.backup        write all that the store has into a file
  parley restore parley.backup       put it into an empty store, of either engine
  parley doctor                      tell what is wrong with the store
`

const program = new Command('parley')
  .description(
    'A knowledge graph of negotiations: who said what, to whom, about what, when, according to which source.\nSettings come from the environment; docs/operating.md lists them.',
  )
  .version(version)
  .showHelpAfterError('`parley --help` tells how it is used.')
  .exitOverride()
  .addHelpText('before', examples)
const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}
/** The value of an option that is JSON. */
function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InvalidArgumentError('It must be JSON, such as {"ids": ["claim/a"]}.')
  }
}
/** The value of an option that is the beginning of IRIs. */
function iriFrom(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(text)) return text
  throw new InvalidArgumentError('It must be the beginning of an IRI, such as https://example.org/id/.')
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
  .command('start')
  .alias('serve')
  .description('Start the service. A store that it makes is filled with the seed first.')
  .action(async () => {
    const { start } = await import('./commands/start.ts')
    const config = configFrom(process.env)
    await start(config, openLog(config.logLevel), say)
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

/** For scripts. */
const JSON_TOO = ['--json', 'say what was done as JSON too, one object on the last line'] as const

/** Options of the command line about a file of others. */
interface FileArguments {
  json?: boolean
  format?: FormatName | 'bundle'
  map?: string
  bundle?: string
  strict?: boolean
}

/** A command that reads a bundle or a file of others. */
function reading(command: Command): Command {
  return command
    .argument(
      '<path>',
      'a bundle (a file of YAML, JSON or JSON lines, or a folder of them), a file in another format, or - for standard input',
    )
    .addOption(
      new Option(
        '--format <format>',
        'the format of the file; if it is left out, the one that the file looks like',
      ).choices(['bundle', ...formatNames]),
    )
    .option('--map <mapping>', 'a mapping that says what the columns of a table are; docs/import.md explains it')
    .option(
      '--bundle <name>',
      'the name of the bundle that a file in another format becomes; by default that of the file',
    )
    .option('--strict', 'take nothing of a file in another format if a row of it cannot be taken')
    .option(...JSON_TOO)
}

reading(program.command('check'))
  .description(
    'Check a bundle, together with what other bundles say if there is a store: report every problem with its file, line and column, and warn of what is doubtful on standard error. Nothing is written.',
  )
  .action(async (path: string, options: FileArguments) => {
    const { checkPath } = await import('./commands/check.ts')
    await checkPath(configFrom(process.env), path, options, say, warn)
  })

reading(program.command('import'))
  .description(
    'Import a bundle: all of it, or nothing if anything is wrong with it. A file in another format is made a bundle first; rows of it that cannot be taken are left out and go into PATH.rejected.csv.',
  )
  .option(
    '--withdraw',
    'import it even if that withdraws 20 records or more that are a tenth or more of what the bundle had, or if it has no records',
  )
  .option('--append', 'add to what the bundle said before, and withdraw nothing that is left out')
  .option('--dry-run', 'say what the import would do, and write nothing')
  .action(async (path: string, options: ImportArguments) => {
    const { importPath } = await import('./commands/import.ts')
    await importPath(configFrom(process.env), path, options, say, warn)
  })

program
  .command('map')
  .description(
    'Draft a mapping of a table, from the names of its columns and its first 1,000 rows: YAML on standard output, with what it is unsure of.',
  )
  .requiredOption('--suggest <file>', 'the table, or - for standard input')
  .action(async ({ suggest }: { suggest: string }) => {
    const { mapTable } = await import('./commands/map.ts')
    await mapTable(suggest, say)
  })

program
  .command('withdraw')
  .description('Withdraw a bundle: all that it says, or nothing if another bundle refers to it.')
  .argument('<bundle>', 'the name of a bundle, as its head has it')
  .option(...JSON_TOO)
  .action(async (name: string, options: { json?: boolean }) => {
    const { withdrawNamed } = await import('./commands/withdraw.ts')
    await withdrawNamed(configFrom(process.env), name, options, say)
  })

program
  .command('export')
  .description('Write what the store has in a format that others read. docs/export.md says what each format holds.')
  .addHelpText(
    'before',
    `Examples:
  parley export --format bundle --bundle seed > seed.yaml      a bundle, to be read and edited
  parley export --format ndjson --bundle seed --out seed.ndjson  the same for any number of records
  parley export --format csv --kinds claims --filter '{"stances": ["OPPOSE"]}' --out opposed.csv
  parley export --format csv --valid 2025-02-28 --bom --out tables      a table of each list, in a folder
  parley export --format turtle --base https://example.org/id/ > graph.ttl
  parley export --format cypher > graph.cypher
`,
  )
  .addOption(
    new Option('--format <format>', 'what is written').choices(Object.keys(optionsByFormat)).makeOptionMandatory(),
  )
  .option('--bundle <name>', 'which bundle, where there are several; for bundle and ndjson')
  .option('--kinds <kinds...>', 'which lists, such as claims events, all without it; for all but bundle and ndjson')
  .option('--filter <json>', 'which rows of one list: its filter in GraphQL, as JSON; for csv', jsonFrom)
  .option('--valid <day>', 'what was there on that day, such as 2025-02-28; for csv')
  .option('--published <day>', 'what had been published by that day; for csv')
  .option('--known <instant>', 'what the store said at that instant, such as 2026-01-31T12:00:00Z; for csv')
  .option('--bom', 'begin with a byte order mark, by which Excel tells UTF-8; for csv')
  .option('--base <iri>', 'what the IRIs of records begin with, urn:parley: without it; for jsonld and turtle', iriFrom)
  .option('--out <file>', 'where it is written, once it is whole; standard output without it')
  .action(async (options: ExportOptions, command: Command) => {
    const wrong = wrongOptions(options)
    if (wrong) command.error(`error: ${wrong}`)
    const { exportAs } = await import('./commands/export.ts')
    await exportAs(configFrom(process.env), options, warn)
  })

program
  .command('backup')
  .description(
    'Write all that the store has into a file: every bundle, what was withdrawn and what was said before. The service may go on serving.',
  )
  .argument('<file>', 'a file that is not there yet')
  .option(...JSON_TOO)
  .action(async (path: string, options: { json?: boolean }) => {
    const { backUp } = await import('./commands/backup.ts')
    await backUp(configFrom(process.env), path, options, say)
  })

program
  .command('restore')
  .description(
    'Put all that a backup has into an empty store, of either engine. This is also the way from the embedded engine to Neo4j and back.',
  )
  .argument('<file>', 'what `parley backup` wrote')
  .option(...JSON_TOO)
  .action(async (path: string, options: { json?: boolean }) => {
    const { restoreFrom } = await import('./commands/restore.ts')
    await restoreFrom(configFrom(process.env), path, options, say)
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
  if (error instanceof CommanderError) {
    // It has said what is wrong. Help and version that somebody asked for are no mistake.
    process.exitCode = error.exitCode === 0 ? 0 : 2
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
