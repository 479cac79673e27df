/** Prints what Parley would send to the store for a query, without a database: `npx tsx dev/explain.ts '{ … }'`. */
import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'

const help = `Examples:
  npx tsx dev/explain.ts '{ claims(first: 5) { totalCount nodes { text } } }'
  npx tsx dev/explain.ts --file examples/05-provisions-with-amounts.graphql
  npx tsx dev/explain.ts --file examples/19-find-anything.graphql --variables '{"text": "rubio"}'
  npx tsx dev/explain.ts 'query @asOf(known: "2026-01-31T12:00:00Z") { topics { nodes { label } } }'
`

const more = `
Prints Cypher: each text with its name, the plans of the lists in it (src/composer/compose/list-plan.ts) and its parameters, in
the order in which Parley sends them. If an engine whose indexes give order (Neo4j) gets another text than one whose indexes give
none (Grafeo), both are printed.

There is no database. The composer's texts are answered with one made-up row of each kind in every list, so that nested lists for
which a text had no room show in a text of their own. What code computes in steps is answered with nothing: its first texts are
printed, and the names of those that followed on the seed, if an example has them.

Exit codes: 0 everything was explained; 1 something is wrong with the query or its variables; 2 the arguments are wrong.
`

// A reader that has read enough, such as `head`, closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const program = new Command('npx tsx dev/explain.ts')
  .description('Show the Cypher that Parley would send to the store for a GraphQL query.')
  .argument('[query]', 'the query')
  .option('--file <path>', 'a file with the query, instead')
  .option('--variables <json>', 'its variables, as a JSON object')
  .addHelpText('beforeAll', help)
  .addHelpText('after', more)
  .exitOverride()

try {
  program.parse()
  const { file, variables } = program.opts<{ file?: string; variables?: string }>()
  const [query] = program.args
  if ((query === undefined) === (file === undefined)) program.error('Give either a query or --file, and not both.')
  const text = query ?? read(file as string)
  const given = variables === undefined ? {} : objectFrom(variables)
  // Help, and errors in the arguments, need not wait until the service is loaded.
  const { explained } = await import('./texts/explained.ts')
  const { parts, mistakes } = await explained(text, given)
  for (const part of parts) console.log(part)
  for (const { message, locations = [] } of mistakes) {
    const [at] = locations
    console.error(`${file ?? 'query'}${at ? `:${at.line}:${at.column}` : ''}: ${message}`)
  }
  if (mistakes.length > 0) process.exitCode = 1
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  process.exitCode = error.exitCode === 0 ? 0 : 2
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return program.error(`${path} cannot be read: ${(error as Error).message}`)
  }
}

function objectFrom(json: string): Record<string, unknown> {
  try {
    const value = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Reported below.
  }
  return program.error(`--variables is no JSON object, such as {"first": 5}: ${json}`)
}
