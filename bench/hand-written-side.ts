/** The hand-written side, as a good engineer would write it: one Cypher text for each question, through neo4j-driver. */
import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'
import { connect } from './connect.ts'
import { type AnsweredClaim, type Asking, englishIn, type QuestionName, type Side } from './questions.ts'

/** An actor's claims in order, by the composite index on its Speaking parts. */
const spoken = `MATCH (k:Speaking) WHERE k.actorId = a.id AND k.saidKey >= ''`
const latestFirst = 'ORDER BY k.actorId DESC, k.saidKey DESC, k.ownerId'
const speakers = '[(c)-[:SPOKEN_BY]->(s:Speaking)-[:SPEAKER]->(b:Actor) | {seq: s.seq, id: b.id, labels: b.labels}]'
const citations =
  '[(c)-[:CITED_IN]->(q:Citation)-[:CITES]->(s:Source) | {seq: q.seq, locator: q.locator, id: s.id, labels: s.labels}]'
const topics = '[(c)-[:HAS_TOPIC]->(t:Topic) | {key: t.labelKey, id: t.id, labels: t.labels}]'

export const texts: Record<QuestionName, string> = {
  byId: 'MATCH (a:Actor {id: $id}) RETURN a {.id, .labels, .description} AS a',
  latestTen: `MATCH (a:Actor {id: $id})
    CALL (a) {
      ${spoken} WITH k ${latestFirst} LIMIT 10
      MATCH (k)<-[:SPOKEN_BY]-(c:Claim)
      RETURN collect(c {.id, .labels, .said, .saidKey, .speechAct, .stance, speakers: ${speakers}, citations: ${citations}, topics: ${topics}}) AS claims
    }
    RETURN a {.id, .labels} AS a, claims`,
  fifty: `UNWIND $ids AS id
    MATCH (a:Actor {id: id})
    CALL (a) {
      ${spoken} WITH k ${latestFirst} LIMIT 5
      MATCH (k)<-[:SPOKEN_BY]-(c:Claim)
      RETURN collect(c {.id, .labels, .said, .saidKey, citations: ${citations}}) AS claims
    }
    RETURN a {.id, .labels} AS a, claims`,
  filtered: `MATCH (a:Actor {id: $id})
    CALL (a) {
      ${spoken}
      MATCH (k)<-[:SPOKEN_BY]-(c:Claim)
      WHERE c.said IS NOT NULL AND coalesce(c.saidEarliest <= $to, true) AND coalesce(c.saidLatest >= $from, true)
      WITH k, c ${latestFirst}
      RETURN collect(c) AS found
    }
    RETURN a {.id, .labels} AS a, size(found) AS total, [c IN found[..20] | c {.id, .labels, .said, .saidKey, .speechAct}] AS claims`,
  latestOfAll: `MATCH (c:Claim) WHERE c.saidKey >= ''
    WITH c ORDER BY c.saidKey DESC, c.id LIMIT 20
    RETURN collect(c {.id, .labels, .said, .saidKey, speakers: ${speakers}}) AS claims`,
}

type Sorted<T> = T & { labels: string }

interface ClaimRow {
  id: string
  labels: string
  said?: string | null
  saidKey: string
  speechAct?: string
  stance?: string | null
  speakers?: Sorted<{ seq: number; id: string }>[]
  citations?: Sorted<{ seq: number; locator: string; id: string }>[]
  topics?: Sorted<{ key: string; id: string }>[]
}

interface HandRow {
  a: { id: string; labels: string; description?: string | null }
  total?: number
  claims: ClaimRow[]
}

async function run(driver: Driver, database: string, text: string, params: object): Promise<unknown[]> {
  const { records } = await driver.executeQuery(text, params, { database, routing: neo4j.routing.READ })
  return records.map((record) => record.toObject())
}

export function handWrittenSide(name: string, settings: Neo4jSettings): Side {
  const driver = connect(settings, { disableLosslessIntegers: true })
  const ask = (question: QuestionName, params: (asking: Asking) => object) => (asking: Asking) =>
    run(driver, settings.database, texts[question], params(asking))
  const one = (rows: unknown): HandRow => (rows as HandRow[])[0] as HandRow
  const actorOf = ({ a }: HandRow) => ({ id: a.id, label: englishIn(a.labels) })
  return {
    name,
    questions: {
      byId: {
        ask: ask('byId', ({ id }) => ({ id })),
        read(rows) {
          const { a } = one(rows)
          const description = a.description ? (JSON.parse(a.description) as { en: string }).en : null
          return { id: a.id, label: englishIn(a.labels), description }
        },
      },
      latestTen: {
        ask: ask('latestTen', ({ id }) => ({ id })),
        read: (rows) => ({ ...actorOf(one(rows)), claims: answered(one(rows).claims) }),
      },
      fifty: {
        ask: ask('fifty', ({ ids }) => ({ ids })),
        read: (rows) => ({
          actors: (rows as HandRow[]).map((row) => ({ ...actorOf(row), claims: answered(row.claims) })),
        }),
      },
      filtered: {
        ask: ask('filtered', ({ id, from, to }) => ({ id, from, to })),
        read: (rows) => ({ ...actorOf(one(rows)), total: one(rows).total, claims: answered(one(rows).claims) }),
      },
      latestOfAll: { ask: ask('latestOfAll', () => ({})), read: (rows) => ({ claims: answered(one(rows).claims) }) },
    },
    close: () => driver.close(),
  }
}

function answered(rows: ClaimRow[]): AnsweredClaim[] {
  const claims = [...rows].sort((x, y) => order(y.saidKey, x.saidKey) || order(x.id, y.id))
  return claims.map(({ id, labels, said, speechAct, stance, speakers, citations, topics }) => ({
    id,
    text: englishIn(labels),
    said: said ?? null,
    ...(speechAct === undefined ? {} : { speechAct }),
    ...(stance === undefined ? {} : { stance }),
    ...(speakers
      ? { speakers: sorted(speakers, 'seq').map((each) => ({ id: each.id, label: englishIn(each.labels) })) }
      : {}),
    ...(citations
      ? {
          citations: sorted(citations, 'seq').map((each) => ({
            locator: each.locator,
            id: each.id,
            title: englishIn(each.labels),
          })),
        }
      : {}),
    ...(topics
      ? { topics: sorted(topics, 'key').map((each) => ({ id: each.id, label: englishIn(each.labels) })) }
      : {}),
  }))
}

function sorted<T extends { id: string }>(rows: T[], key: keyof T): T[] {
  return [...rows].sort((x, y) => order(x[key], y[key]) || order(x.id, y.id))
}

function order<T>(x: T, y: T): number {
  return x < y ? -1 : x > y ? 1 : 0
}
