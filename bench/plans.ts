/** Shows how Neo4j carries out what Parley composes: the text, its operators, their database hits and indexes. */
import type { ProfiledPlan } from 'neo4j-driver'
import pino from 'pino'
import { createGraphqlServer } from '../src/server/graphql-server.ts'
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'
import { parametersFrom } from '../src/store/neo4j/values.ts'
import type { Statement, Store } from '../src/store/store.ts'
import { connect } from './connect.ts'
import { dataIn, request } from './graphql-request.ts'
import { documents } from './parley-side.ts'
import { poolsOf, type Sizes } from './pools.ts'
import { type Asking, askings, questionNames, titles } from './questions.ts'

/** Operators that read everything of a sort, or pair everything with everything. */
const BAD = /AllNodesScan|NodeByLabelScan|CartesianProduct|RelationshipTypeScan/

interface Shown {
  title: string
  query: string
  variables: object
}

/** Prints the plan of every read that the questions take, asked about the busiest actor and topic, and closes the store. */
export async function showPlans(
  store: Store,
  settings: Neo4jSettings,
  sizes: Sizes,
  say: (line: string) => void,
): Promise<void> {
  const driver = connect(settings)
  const session = driver.session({ database: settings.database, defaultAccessMode: 'READ' })
  const statements: Statement[] = []
  const capturing: Store = {
    ...store,
    read(statement) {
      statements.push(statement)
      return store.read(statement)
    },
  }
  const yoga = createGraphqlServer({ store: capturing, log: pino({ level: 'error' }, pino.destination(2)) })
  const bad: string[] = []
  try {
    for (const { title, query, variables } of shown(sizes)) {
      statements.length = 0
      dataIn(await request(yoga, query, variables))
      for (const { name, text, params } of [...statements]) {
        const { summary } = await session.run(`PROFILE ${text}`, parametersFrom(params))
        const { profile } = summary
        if (!profile) throw new Error('The server gave no profile.')
        say(`\n## ${title} (${name}): ${hitsOf(profile)} database hits\n${text}\n`)
        for (const line of linesOf(profile)) {
          say(line)
          if (BAD.test(line)) bad.push(`${title}: ${line.trim()}`)
        }
      }
    }
    say(bad.length === 0 ? '\nNo plan scans.' : `\nBad:\n${bad.join('\n')}`)
  } finally {
    await session.close()
    await driver.close()
    await store.close()
  }
}

function shown(sizes: Sizes): Shown[] {
  const { actors, topics, sources, processes } = poolsOf(sizes)
  const asking: Asking = { ...(askings(sizes, 1)[0] as Asking), id: actors[0] as string }
  const page = 'nodes { id } pageInfo { hasNextPage endCursor }'
  return [
    ...questionNames.map((name) => ({
      title: titles[name],
      query: documents[name].query,
      variables: documents[name].variables(asking),
    })),
    { title: 'total of an actor', query: '($id: ID!) { actor(id: $id) { claims { totalCount } } }', variables: asking },
    {
      title: "an actor's last claims",
      query: `($id: ID!) { actor(id: $id) { claims(last: 20) { ${page} } } }`,
      variables: asking,
    },
    {
      title: "an actor's events",
      query: `($id: ID!) { actor(id: $id) { events(first: 20) { totalCount ${page} } } }`,
      variables: asking,
    },
    {
      title: "a topic's claims",
      query: `($id: ID!) { topic(id: $id) { claims(first: 20) { totalCount ${page} } } }`,
      variables: { id: topics[0] },
    },
    {
      title: "a source's claims",
      query: `($id: ID!) { source(id: $id) { claims(first: 20) { totalCount ${page} } } }`,
      variables: { id: sources[0] },
    },
    {
      title: 'claims by speaker and process, latest first',
      query: `($ids: [ID!]!, $processes: [ID!]!) { claims(first: 20, filter: { speakers: $ids, processes: $processes }) { ${page} } }`,
      variables: { ids: [actors[200]], processes: [processes[3]] },
    },
    {
      title: 'claims on a topic in a quarter, counted',
      query:
        '($topics: [ID!]!, $said: DateRange!) { claims(first: 20, filter: { topics: $topics, said: $said }) { totalCount } }',
      variables: { topics: [topics[300]], said: { from: asking.from, to: asking.to } },
    },
    {
      title: 'some actors by id, by label',
      query: '($ids: [ID!]!) { actors(first: 50, filter: { ids: $ids }) { nodes { id label } } }',
      variables: { ids: asking.ids },
    },
    { title: 'actors by label', query: `{ actors(first: 50) { ${page} } }`, variables: {} },
    { title: 'the latest events', query: `{ events(first: 20) { ${page} } }`, variables: {} },
    { title: 'the latest sources', query: `{ sources(first: 20) { ${page} } }`, variables: {} },
  ].map((each) => (each.query.startsWith('(') ? { ...each, query: `query Shown${each.query}` } : each))
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits)
}

/** One operator a line; below it, indented, those from which it takes its rows. */
function linesOf(plan: ProfiledPlan, depth = 0): string[] {
  const name = plan.operatorType.replace(/@.*/, '')
  const details = String(plan.arguments.Details ?? '').replace(/\s+/g, ' ')
  const line = `${'  '.repeat(depth)}${name} ${plan.dbHits} hits, ${plan.rows} rows: ${details.slice(0, 160)}`
  return [line, ...plan.children.flatMap((child) => linesOf(child, depth + 1))]
}
