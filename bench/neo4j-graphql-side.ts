/** The same graph behind @neo4j/graphql: its own type definitions, mapped onto Parley's labels and relationships. */
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'
import { connect, indexActors } from './connect.ts'
import { dataIn, request } from './graphql-request.ts'
import { type AnsweredClaim, type Asking, englishIn, type QuestionName, type Side } from './questions.ts'

/** Actors as one type: with three types behind an interface, each question would be asked three times. */
const typeDefs = `
  type Actor @node {
    id: ID!
    labels: String!
    description: String
    spoken: [Speaking!]! @relationship(type: "SPEAKER", direction: IN)
  }
  type Speaking @node {
    saidKey: String!
    ownerId: ID!
    seq: Int!
    actor: [Actor!]! @relationship(type: "SPEAKER", direction: OUT)
    claim: [Claim!]! @relationship(type: "SPOKEN_BY", direction: IN)
  }
  type Claim @node {
    id: ID!
    labels: String!
    said: String
    saidKey: String!
    saidEarliest: String
    saidLatest: String
    speechAct: String!
    stance: String
    speakers: [Speaking!]! @relationship(type: "SPOKEN_BY", direction: OUT)
    citations: [Citation!]! @relationship(type: "CITED_IN", direction: OUT)
    topics: [Topic!]! @relationship(type: "HAS_TOPIC", direction: OUT)
  }
  type Citation @node {
    seq: Int!
    locator: String
    source: [Source!]! @relationship(type: "CITES", direction: OUT)
  }
  type Source @node {
    id: ID!
    labels: String!
  }
  type Topic @node {
    id: ID!
    labels: String!
    labelKey: String!
  }`

const speakers = 'speakers(sort: [{ seq: ASC }]) { actor { id labels } }'
const citations = 'citations(sort: [{ seq: ASC }]) { locator source { id labels } }'
const topics = 'topics(sort: [{ labelKey: ASC }, { id: ASC }]) { id labels }'
const latestFirst = 'sort: [{ saidKey: DESC }, { ownerId: ASC }]'

const documents: Record<QuestionName, string> = {
  byId: 'query ById($id: ID!) { actors(where: { id: { eq: $id } }) { id labels description } }',
  latestTen: `query LatestTen($id: ID!) {
    actors(where: { id: { eq: $id } }) {
      id labels
      spoken(limit: 10, ${latestFirst}) { claim { id labels said speechAct stance ${speakers} ${citations} ${topics} } }
    }
  }`,
  fifty: `query Fifty($ids: [ID!]!) {
    actors(where: { id: { in: $ids } }) {
      id labels
      spoken(limit: 5, ${latestFirst}) { claim { id labels said ${citations} } }
    }
  }`,
  filtered: `query Filtered($id: ID!, $from: String!, $to: String!) {
    actors(where: { id: { eq: $id } }) {
      id labels
      spokenConnection(
        first: 20
        sort: [{ node: { saidKey: DESC } }, { node: { ownerId: ASC } }]
        where: { node: { claim: { some: { saidEarliest: { lte: $to }, saidLatest: { gte: $from } } } } }
      ) { totalCount edges { node { claim { id labels said speechAct } } } }
    }
  }`,
  latestOfAll: `query LatestOfAll {
    claims(limit: 20, sort: [{ saidKey: DESC }, { id: ASC }]) { id labels said ${speakers} }
  }`,
}

interface ClaimNode {
  id: string
  labels: string
  said: string | null
  speechAct?: string
  stance?: string | null
  speakers?: { actor: { id: string; labels: string }[] }[]
  citations?: { locator: string; source: { id: string; labels: string }[] }[]
  topics?: { id: string; labels: string }[]
}

interface ActorNode {
  id: string
  labels: string
  description?: string | null
  spoken: { claim: ClaimNode[] }[]
  spokenConnection: { totalCount: number; edges: { node: { claim: ClaimNode[] } }[] }
}

export async function neo4jGraphqlSide(name: string, settings: Neo4jSettings): Promise<Side> {
  const driver = connect(settings)
  await indexActors(driver, settings.database)
  const comparison = { LTE: true, GTE: true }
  const library = new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: comparison } } })
  const yoga = createYoga({ schema: await library.getSchema(), logging: false, graphiql: false, maskedErrors: false })
  const ask = (question: QuestionName, variables: (asking: Asking) => object) => (asking: Asking) =>
    request(yoga, documents[question], variables(asking))
  const actorsIn = (text: unknown) => dataIn<{ actors: ActorNode[] }>(text).actors
  const actorIn = (text: unknown) => actorsIn(text)[0] as ActorNode
  const spoken = (actor: ActorNode) => actor.spoken.flatMap(({ claim }) => claim).map(answered)
  const named = ({ id, labels }: { id: string; labels: string }) => ({ id, label: englishIn(labels) })

  function answered({ id, labels, said, speakers, citations, topics, ...more }: ClaimNode): AnsweredClaim {
    return {
      id,
      text: englishIn(labels),
      said,
      ...more,
      ...(speakers ? { speakers: speakers.flatMap(({ actor }) => actor.map(named)) } : {}),
      ...(citations
        ? {
            citations: citations.flatMap(({ locator, source }) =>
              source.map((each) => ({ locator, id: each.id, title: englishIn(each.labels) })),
            ),
          }
        : {}),
      ...(topics ? { topics: topics.map(named) } : {}),
    }
  }

  return {
    name,
    questions: {
      byId: {
        ask: ask('byId', ({ id }) => ({ id })),
        read(text) {
          const { description, ...actor } = actorIn(text)
          return { ...named(actor), description: description ? (JSON.parse(description) as { en: string }).en : null }
        },
      },
      latestTen: {
        ask: ask('latestTen', ({ id }) => ({ id })),
        read: (text) => ({ ...named(actorIn(text)), claims: spoken(actorIn(text)) }),
      },
      fifty: {
        ask: ask('fifty', ({ ids }) => ({ ids })),
        // The library answers in the order of the index, not of the ids; `compare` sorts the actors of all sides.
        read: (text) => ({ actors: actorsIn(text).map((actor) => ({ ...named(actor), claims: spoken(actor) })) }),
      },
      filtered: {
        ask: ask('filtered', ({ id, from, to }) => ({ id, from, to })),
        read(text) {
          const { totalCount, edges } = actorIn(text).spokenConnection
          const claims = edges.flatMap(({ node }) => node.claim).map(answered)
          return { ...named(actorIn(text)), total: totalCount, claims }
        },
      },
      latestOfAll: {
        ask: ask('latestOfAll', () => ({})),
        read: (text) => ({ claims: dataIn<{ claims: ClaimNode[] }>(text).claims.map(answered) }),
      },
    },
    close: () => driver.close(),
  }
}
