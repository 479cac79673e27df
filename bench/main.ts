/** The benchmark's command line: `npm run bench -- --claims 200000`, `npm run bench -- plans`. */
import '../src/production.ts'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { configFrom } from '../src/config.ts'
import { openGrafeo } from '../src/store/grafeo/open-grafeo.ts'
import { type Neo4jSettings, openNeo4j } from '../src/store/neo4j/open-neo4j.ts'
import type { Store } from '../src/store/store.ts'
import { endure } from './endurance/endurance.ts'
import { Neo4jServer } from './endurance/faults.ts'
import { timeExplorer } from './explorer.ts'
import { timeExploring } from './exploring.ts'
import { bundleName } from './generate.ts'
import { timeLists } from './lists.ts'
import { load } from './load.ts'
import { showPlans } from './plans.ts'
import { defaultSizes, type Sizes } from './pools.ts'
import { sideBySide } from './side-by-side.ts'
import { besiege } from './siege/siege.ts'

const say = (line: string) => {
  process.stdout.write(`${line}\n`)
}

const program = new Command('bench')
  .description(
    'Fills the Neo4j that NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE) names with a generated graph, and a ' +
      'file of the embedded engine in the folder for temporary files; the next run of the same sizes uses both again.',
  )
  .option('--actors <count>', 'how many actors', Number, defaultSizes.actors)
  .option('--claims <count>', 'how many claims', Number, defaultSizes.claims)
  .option('--events <count>', 'how many events', Number, defaultSizes.events)
  .option('--wipe', 'empty a Neo4j that holds something else', false)

program
  .command('side-by-side', { isDefault: true })
  .description('Time Parley, hand-written Cypher and @neo4j/graphql against each other.')
  .option('--rounds <count>', 'how often the sides take turns', Number, 5)
  .action(async ({ rounds }: { rounds: number }) => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const settings = neo4jSettings()
    const neo4j = await openNeo4j(settings)
    const path = join(tmpdir(), 'parley-bench', bundleName(sizes), 'graph.grafeo')
    const embedded = await openGrafeo({ path, queryTimeoutMs: settings.queryTimeoutMs })
    for (const store of [neo4j, embedded]) await loaded(store, sizes, sizes.wipe)
    await sideBySide({ neo4j, embedded }, settings, sizes, rounds, say)
  })

program
  .command('lists')
  .description('Time pages, filters, facets and orders of lists on both engines against their targets.')
  .option('--larger <uri>', 'another Neo4j, without a password, to compare with a graph ten times as large')
  .action(async ({ larger }: { larger?: string }) => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const settings = neo4jSettings()
    const neo4j = await openNeo4j(settings)
    const path = join(tmpdir(), 'parley-bench', bundleName(sizes), 'graph.grafeo')
    const embedded = await openGrafeo({ path, queryTimeoutMs: settings.queryTimeoutMs })
    for (const store of [neo4j, embedded]) await loaded(store, sizes, sizes.wipe)
    if (!larger) return timeLists({ neo4j, embedded }, sizes, say)
    const tenfold = await openNeo4j({ ...settings, uri: larger })
    await loaded(tenfold, sizes, sizes.wipe, 10)
    await timeLists({ neo4j, embedded, larger: tenfold }, sizes, say)
  })

program
  .command('exploring')
  .description(
    'Time search, neighborhoods, paths, networks and matrices on both engines, beside Cypher written by hand.',
  )
  .action(async () => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const settings = neo4jSettings()
    const neo4j = await openNeo4j(settings)
    const path = join(tmpdir(), 'parley-bench', bundleName(sizes), 'graph.grafeo')
    const embedded = await openGrafeo({ path, queryTimeoutMs: settings.queryTimeoutMs })
    for (const store of [neo4j, embedded]) await loaded(store, sizes, sizes.wipe)
    await timeExploring({ neo4j, embedded }, settings, sizes, say)
  })

program
  .command('explorer')
  .description('Time the views of the explorer in Chromium, on the embedded engine; needs no Neo4j.')
  .action(async () => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const data = join(tmpdir(), 'parley-bench', bundleName(sizes))
    const { requestTimeoutMs: queryTimeoutMs } = configFrom(process.env)
    const embedded = await openGrafeo({ path: join(data, 'graph.grafeo'), queryTimeoutMs })
    await loaded(embedded, sizes, sizes.wipe)
    await embedded.close()
    await timeExplorer(data, say)
  })

program
  .command('siege')
  .description(
    'Besiege the service with rude clients and time what the others notice, on the embedded engine, or on Neo4j if NEO4J_URI is set.',
  )
  .option('--seconds <count>', 'how long each attack lasts', Number, 10)
  .option('--only <words>', 'only attacks whose names have these words', '')
  .action(async (options: { seconds: number; only: string }) => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const data = join(tmpdir(), 'parley-bench', bundleName(sizes))
    const { neo4j, requestTimeoutMs: queryTimeoutMs } = configFrom(process.env)
    if (!neo4j) {
      const embedded = await openGrafeo({ path: join(data, 'graph.grafeo'), queryTimeoutMs })
      await loaded(embedded, sizes, sizes.wipe)
      await embedded.close()
      return besiege(embedded.engine, data, {}, options, say)
    }
    const store = await openNeo4j({ ...neo4j, queryTimeoutMs })
    await loaded(store, sizes, sizes.wipe)
    await store.close()
    const { uri, user, password, database } = neo4j
    const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
    await besiege(store.engine, data, settings, options, say)
  })

program
  .command('endurance')
  .description(
    'Run the service under load while its store is killed, paused and restarted: the embedded engine, or a Neo4j that this starts.',
  )
  .option('--minutes <count>', 'how long', Number, 30)
  .option('--neo4j <port>', 'on a Neo4j, which this starts at that port', Number)
  .action(async ({ minutes, neo4j: port }: { minutes: number; neo4j?: number }) => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const { requestTimeoutMs: queryTimeoutMs } = configFrom(process.env)
    const data = join(tmpdir(), 'parley-bench', bundleName(sizes))
    if (port === undefined) {
      const embedded = await openGrafeo({ path: join(data, 'graph.grafeo'), queryTimeoutMs })
      await loaded(embedded, sizes, false)
      await embedded.close()
      return endure({ data, neo4j: null, sizes, minutes }, say)
    }
    const neo4j = new Neo4jServer(join(tmpdir(), 'parley-bench', 'neo4j-endurance'), port)
    await neo4j.start()
    try {
      const settings = { uri: neo4j.uri, user: 'neo4j', password: '', database: 'neo4j', queryTimeoutMs }
      const store = await openNeo4j(settings)
      await loaded(store, sizes, true)
      await store.close()
      await endure({ data, neo4j, sizes, minutes }, say)
    } finally {
      await neo4j.stop('SIGTERM')
    }
  })

program
  .command('plans')
  .description(
    "Show Neo4j's plan for each question that Parley asks: operators, database hits, indexes, and what is bad.",
  )
  .action(async () => {
    const sizes = program.opts<Sizes & { wipe: boolean }>()
    const settings = neo4jSettings()
    const store = await openNeo4j(settings)
    await loaded(store, sizes, sizes.wipe)
    await showPlans(store, settings, sizes, say)
  })

function neo4jSettings(): Neo4jSettings {
  const { neo4j, requestTimeoutMs: queryTimeoutMs } = configFrom(process.env)
  if (!neo4j) throw new Error('NEO4J_URI is not set; `npm run neo4j` starts a server at bolt://127.0.0.1:7687.')
  return { ...neo4j, queryTimeoutMs }
}

async function loaded(store: Store, sizes: Sizes, wipe: boolean, worlds = 1): Promise<void> {
  const figures = await load(store, sizes, wipe, worlds)
  if (!figures)
    return say(`${store.engine}: holds ${bundleName(sizes)} already${worlds > 1 ? `, ${worlds} times` : ''}.`)
  const { seconds, peakMb, nodes } = figures
  say(
    `${store.engine}: imported in ${seconds.toFixed(0)} s, ${peakMb.toFixed(0)} MB at most in this process, ${nodes} nodes.`,
  )
}

try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
