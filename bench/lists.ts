/** Times Parley alone, on both engines: pages, filters, facets and orders of lists, each against its target. */
import pino from 'pino'
import { createGraphqlServer } from '../src/server/graphql-server.ts'
import type { Store } from '../src/store/store.ts'
import { dataIn, request } from './graphql-request.ts'
import type { Sizes } from './pools.ts'
import { type Asking, askings } from './questions.ts'

/** Each question is warmed up with so many requests, then asked for so long, and at least so often. */
const WARM_UP = 30
const ASKED_MS = 4_000
const AT_LEAST = 10

/** What looks at the whole graph may take so many milliseconds. */
const WHOLE = 1_000

interface ListQuestion {
  title: string
  /** The median should stay below so many milliseconds. */
  most: number
  query: string
  variables: (asking: Asking, cursor: string | null) => object
}

const hub = (asking: Asking) => ({ id: asking.id })
const none = () => ({})

export const listQuestions: ListQuestion[] = [
  {
    title: "a page of an actor's claims",
    most: 20,
    query:
      'query ($id: ID!) { actor(id: $id) { claims { nodes { id text said { edtf } } pageInfo { hasNextPage endCursor } } } }',
    variables: hub,
  },
  {
    title: 'its claims of one stance on a topic and all narrower, 20 and the total',
    most: 20,
    query:
      'query ($id: ID!) { actor(id: $id) { claims(filter: { stances: [SUPPORT], topics: ["topic/t000002"] }) { totalCount nodes { id text } } } }',
    variables: hub,
  },
  {
    title: 'its claims in a quarter, 20 and the total',
    most: 20,
    query:
      'query ($id: ID!, $said: DateRange!) { actor(id: $id) { claims(filter: { said: $said }) { totalCount nodes { id text } } } }',
    variables: ({ id, from, to }) => ({ id, said: { from, to } }),
  },
  {
    title: 'its claims by topic',
    most: 20,
    query:
      'query ($id: ID!) { actor(id: $id) { claims { distribution(by: TOPIC) { buckets { key count } missing other } } } }',
    variables: hub,
  },
  {
    title: 'its claims by month, split by stance',
    most: 20,
    query:
      'query ($id: ID!) { actor(id: $id) { claims { timeSeries(interval: MONTH, splitBy: STANCE) { buckets { start count split { key count } } undated } } } }',
    variables: hub,
  },
  {
    title: "a page of an actor's events",
    most: 20,
    query: 'query ($id: ID!) { actor(id: $id) { events { edges { roles node { id label } } } } }',
    variables: hub,
  },
  {
    title: 'a page of the claims of a topic in the middle',
    most: 20,
    query: '{ topic(id: "topic/t000250") { claims { nodes { id text } } } }',
    variables: none,
  },
  {
    title: 'the claims of one day, 20 and the total',
    most: 20,
    query:
      'query ($day: Date!) { claims(filter: { said: { from: $day, to: $day } }) { totalCount nodes { id text } } }',
    variables: ({ from }) => ({ day: from }),
  },
  {
    title: 'the first page of all claims',
    most: 20,
    query: '{ claims { nodes { id text } pageInfo { endCursor } } }',
    variables: none,
  },
  {
    title: 'a later page of all claims by its cursor',
    most: 20,
    query: 'query ($after: String) { claims(after: $after) { nodes { id text } pageInfo { endCursor hasNextPage } } }',
    variables: (_asking, after) => ({ after }),
  },
  {
    title: 'the first page of all events',
    most: 20,
    query: '{ events { nodes { id label } pageInfo { endCursor } } }',
    variables: none,
  },
  {
    title: 'all claims by speech act',
    most: WHOLE,
    query: '{ claims { distribution(by: SPEECH_ACT) { buckets { key count } missing other } } }',
    variables: none,
  },
  {
    title: 'all claims by topic',
    most: WHOLE,
    query: '{ claims { distribution(by: TOPIC) { buckets { key count } missing other } } }',
    variables: none,
  },
  {
    title: 'all claims by month',
    most: WHOLE,
    query: '{ claims { timeSeries(interval: MONTH) { buckets { start count } undated imprecise } } }',
    variables: none,
  },
]

type Ask = (query: string, variables: object) => Promise<string>

/** Asks the service over a store, in the same process, up to the response's text. */
export function askOf(store: Store): Ask {
  const yoga = createGraphqlServer({ store, log: pino({ level: 'error' }, pino.destination(2)) })
  return (query, variables) => request(yoga, query, variables)
}

/**
 * Prints the medians of both engines, and those of a larger graph with their ratio to the first. The stores hold the bundle of
 * these sizes, and are closed at the end.
 */
export async function timeLists(
  stores: { neo4j: Store; embedded: Store; larger?: Store },
  sizes: Sizes,
  say: (line: string) => void,
): Promise<void> {
  const asked = askings(sizes, 200)
  const { neo4j, embedded, larger } = stores
  const engines = larger ? [neo4j, embedded, larger] : [neo4j, embedded]
  const asks = engines.map(askOf)
  try {
    const tenfold = larger ? ' Neo4j, ten times as large | ratio |' : ''
    say(`| median, ms | at most | Neo4j | embedded |${tenfold}\n|---|---|---|---|${larger ? '---|---|' : ''}`)
    for (const question of listQuestions) {
      const medians: number[] = []
      // What looks at the whole graph grows with it, so the larger graph is not asked for it.
      const sides = question.most < WHOLE ? asks : asks.slice(0, 2)
      for (const ask of sides) medians.push(await medianOf(question, asked, ask))
      const [small = 0, , large] = medians
      // For a larger graph, only the ratio counts.
      const cells = medians.map((median, side) => {
        const missed = side < 2 && median > question.most
        return `${median.toFixed(median < 10 ? 1 : 0)}${missed ? ' MISSED' : ''}`
      })
      if (large !== undefined) cells.push((large / small).toFixed(2))
      say(`| ${[question.title, question.most, ...cells].join(' | ')} |`)
    }
    await hubs(asked, asks, neo4j, say)
  } finally {
    for (const store of engines) await store.close()
  }
}

/** The same page for the busiest actor and for a median one: it should take as long. */
async function hubs(asked: Asking[], asks: readonly Ask[], store: Store, say: (line: string) => void): Promise<void> {
  const rows = await store.read({
    name: 'bench: claims an actor',
    text: 'MATCH (k:Speaking) RETURN k.actorId AS id, count(*) AS claims ORDER BY claims DESC, id',
  })
  const chosen = [rows[0], rows.find(({ claims }) => Number(claims) <= 100)]
  const [page] = listQuestions
  for (const row of chosen) {
    if (!row || !page) continue
    const fixed = { ...page, variables: () => ({ id: String(row.id) }) }
    const medians: string[] = []
    for (const ask of asks) medians.push((await medianOf(fixed, asked, ask)).toFixed(1))
    say(`| a page of an actor with ${row.claims} claims | 20 | ${medians.join(' | ')} |`)
  }
}

async function medianOf(question: ListQuestion, asked: readonly Asking[], ask: Ask): Promise<number> {
  const cursor = await cursorOf(question, ask)
  return median((index) => ask(question.query, question.variables(asked[index % asked.length] as Asking, cursor)))
}

/** The median of many requests in milliseconds; `ask` gets the number of the request. */
export async function median(ask: (index: number) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let index = 0; index < WARM_UP; index += 1) await ask(index)
  const until = performance.now() + ASKED_MS
  for (let index = 0; performance.now() < until || times.length < AT_LEAST; index += 1) {
    const start = performance.now()
    await ask(index)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
}

/** The cursor of a place some pages further, for a question that goes on from one. */
async function cursorOf({ query, variables }: ListQuestion, ask: Ask): Promise<string | null> {
  if (!query.includes('$after')) return null
  let cursor: string | null = null
  for (let pages = 0; pages < 5; pages += 1) {
    const text: string = await ask(
      query.replace('after: $after', 'first: 200, after: $after'),
      variables({} as Asking, cursor),
    )
    cursor = dataIn<{ claims: { pageInfo: { endCursor: string } } }>(text).claims.pageInfo.endCursor
  }
  return cursor
}
