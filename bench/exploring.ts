/** Times search, neighborhoods, paths, networks and matrices on both engines, beside the same questions written by hand in Cypher. */
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'
import type { Store } from '../src/store/store.ts'
import { connect } from './connect.ts'
import { askOf, median } from './lists.ts'
import type { Sizes } from './pools.ts'
import { type Asking, askings } from './questions.ts'

interface ExploringQuestion {
  title: string
  /** The median should stay below so many milliseconds. */
  most: number
  query: string
  cypher: string
  variables: (asking: Asking) => Record<string, unknown>
}

const graph = '{ nodes { id label kind degree depth } edges { id source target type count weight } truncated }'
const words = ['baba', 'the', 'ceasefire line', 'の123', 'zzzz']
/** The relationships by which entities are connected, without citations, topics and publishers. */
const steps =
  'SPOKEN_BY|SPEAKER|ADDRESSED_TO|ABOUT|TAKES_STANCE_ON|SAID_AT|IN_PROCESS|HAS_PARTICIPANT|PARTICIPANT|HAS_PARTY|PARTY|NEGOTIATED_AT|LOCATED_IN'

const questions: ExploringQuestion[] = [
  ...words.map((text) => ({
    title: `search: ${text}`,
    most: 50,
    query: 'query ($text: String!) { search(text: $text) { edges { score highlight node { id label } } } }',
    cypher: `MATCH (n:Actor) WHERE n.search CONTAINS $text WITH n ORDER BY size(n.search), n.id LIMIT 20 RETURN n.id, n.labels
      UNION ALL MATCH (n:Claim) WHERE n.search CONTAINS $text WITH n ORDER BY size(n.search), n.id LIMIT 20 RETURN n.id, n.labels`,
    variables: () => ({ text }),
  })),
  {
    title: 'search: the, in texts alone, as a word that no name has',
    most: 50,
    query:
      '{ search(text: "the", kinds: [CLAIM, PROPOSITION, PROVISION]) { edges { score highlight node { id label } } } }',
    cypher: `MATCH (n:Claim) WHERE n.search CONTAINS 'the' WITH n ORDER BY size(n.search), n.id LIMIT 20 RETURN n.id, n.labels`,
    variables: () => ({}),
  },
  {
    title: 'a neighborhood of two steps, 200 nodes',
    most: 50,
    query: `query ($id: ID!) { neighborhood(of: [$id], depth: 2, first: 200) ${graph} }`,
    cypher: `MATCH (a:Record {id: $id})-[r1]-(x)-[r2]-(y) WITH DISTINCT y LIMIT 200 RETURN y.id, y.labels`,
    variables: ({ id }) => ({ id }),
  },
  {
    title: 'the shortest path between two actors',
    most: 50,
    query: 'query ($id: ID!, $to: ID!) { paths(from: $id, to: $to) { paths { length nodes { id label } sentence } } }',
    cypher: `MATCH (a:Record {id: $id}), (b:Record {id: $to}) MATCH p = shortestPath((a)-[:${steps}*..8]-(b)) RETURN [n IN nodes(p) | n.id]`,
    variables: ({ id, ids }) => ({ id, to: ids.find((other) => other !== id) }),
  },
  {
    title: 'the 200 strongest ties of those in a year\u2019s events',
    most: 1_000,
    query: `{ network(type: COPARTICIPATION, events: { time: { from: "2022-01-01", to: "2022-12-31" } }, first: 200) ${graph} }`,
    cypher: `MATCH (e:Event) WHERE e.timeKey >= '2022-01-01' AND e.timeKey <= '2022-12-31'
      MATCH (e)-[:HAS_PARTICIPANT]->()-[:PARTICIPANT]->(a:Actor), (e)-[:HAS_PARTICIPANT]->()-[:PARTICIPANT]->(b:Actor) WHERE a.id < b.id
      RETURN a.id, b.id, count(DISTINCT e) AS weight ORDER BY weight DESC, a.id, b.id LIMIT 200`,
    variables: () => ({}),
  },
  {
    title: 'a stance matrix, 50 by 50',
    most: 200,
    query:
      '{ stanceMatrix(firstActors: 50, firstPropositions: 50) { actors { id label } propositions { id text } ' +
      'cells { actor { id } proposition { id } support oppose neutral conditional current reversed } } }',
    cypher: `MATCH (p:Proposition) WITH p, COUNT { (p)<-[:TAKES_STANCE_ON]-() } AS n ORDER BY n DESC LIMIT 50 WITH collect(p) AS ps
      UNWIND ps AS p MATCH (p)<-[:TAKES_STANCE_ON]-(c:Claim)-[:SPOKEN_BY]->(k) WHERE c.stance IS NOT NULL
      WITH ps, k.actorId AS a, count(*) AS n ORDER BY n DESC LIMIT 50 WITH ps, collect(a) AS actors
      UNWIND ps AS p MATCH (p)<-[:TAKES_STANCE_ON]-(c:Claim)-[:SPOKEN_BY]->(k) WHERE c.stance IS NOT NULL AND k.actorId IN actors
      RETURN k.actorId, p.id, c.stance, count(*), max(c.saidKey)`,
    variables: () => ({}),
  },
]

/** Prints the medians; the stores hold the bundle of these sizes, and are closed at the end. */
export async function timeExploring(
  { neo4j, embedded }: { neo4j: Store; embedded: Store },
  settings: Neo4jSettings,
  sizes: Sizes,
  say: (line: string) => void,
): Promise<void> {
  const asked = askings(sizes, 200)
  const driver = connect(settings)
  const [onNeo4j, onEmbedded] = [askOf(neo4j), askOf(embedded)]
  try {
    say('| median, ms | at most | Neo4j | embedded | by hand on Neo4j |\n|---|---|---|---|---|')
    for (const { title, most, query, cypher, variables } of questions) {
      const of = (index: number) => variables(asked[index % asked.length] as Asking)
      const medians = [
        await median((index) => onNeo4j(query, of(index))),
        await median((index) => onEmbedded(query, of(index))),
      ].map((each) => `${each.toFixed(each < 10 ? 1 : 0)}${each <= most ? '' : ' MISSED'}`)
      const byHand = await median((index) => driver.executeQuery(cypher, of(index), { database: settings.database }))
      say(`| ${[title, most, ...medians, byHand.toFixed(byHand < 10 ? 1 : 0)].join(' | ')} |`)
    }
  } finally {
    await driver.close()
    for (const store of [neo4j, embedded]) await store.close()
  }
}
