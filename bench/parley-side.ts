/** Parley in this process: the handler that the service puts behind HTTP, on any store. */
import pino from 'pino'
import { createGraphqlServer } from '../src/server/graphql-server.ts'
import type { Store } from '../src/store/store.ts'
import { dataIn, request } from './graphql-request.ts'
import type { Answer, AnsweredClaim, Asking, QuestionName, Side } from './questions.ts'

const claimFields = `
  id text speechAct stance
  said { edtf }
  speakers { actor { id label } }
  citations { locator source { id title } }
  topics { id label }`

/** The documents, and the variables that they take from a sample. */
export const documents: Record<QuestionName, { query: string; variables: (asking: Asking) => object }> = {
  byId: {
    query: 'query ById($id: ID!) { actor(id: $id) { id label description } }',
    variables: ({ id }) => ({ id }),
  },
  latestTen: {
    query: `query LatestTen($id: ID!) { actor(id: $id) { id label claims(first: 10) { nodes { ${claimFields} } } } }`,
    variables: ({ id }) => ({ id }),
  },
  fifty: {
    query: `query Fifty($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Actor { id label claims(first: 5) { nodes { id text said { edtf } citations { locator source { id title } } } } }
      }
    }`,
    variables: ({ ids }) => ({ ids }),
  },
  filtered: {
    query: `query Filtered($id: ID!, $said: DateRange!) {
      actor(id: $id) { id label claims(first: 20, filter: { said: $said }) { totalCount nodes { id text speechAct said { edtf } } } }
    }`,
    variables: ({ id, from, to }) => ({ id, said: { from, to } }),
  },
  latestOfAll: {
    query:
      'query LatestOfAll { claims(first: 20) { nodes { id text said { edtf } speakers { actor { id label } } } } }',
    variables: () => ({}),
  },
}

interface ClaimNode {
  id: string
  text: string
  said: { edtf: string } | null
  speechAct?: string
  stance?: string | null
  speakers?: { actor: { id: string; label: string } }[]
  citations?: { locator: string; source: { id: string; title: string } }[]
  topics?: { id: string; label: string }[]
}

interface ActorNode {
  id: string
  label: string
  claims: { totalCount?: number; nodes: ClaimNode[] }
}

/** Answers by `store`, which it closes. */
export function parleySide(name: string, store: Store): Side {
  const yoga = createGraphqlServer({ store, log: pino({ level: 'info' }, pino.destination(2)) })
  const ask = (question: QuestionName) => {
    const { query, variables } = documents[question]
    return (asking: Asking) => request(yoga, query, variables(asking))
  }
  const actorIn = (text: unknown) => dataIn<{ actor: ActorNode }>(text).actor
  return {
    name,
    questions: {
      byId: { ask: ask('byId'), read: (text) => dataIn<{ actor: Answer }>(text).actor },
      latestTen: {
        ask: ask('latestTen'),
        read(text) {
          const { id, label, claims } = actorIn(text)
          return { id, label, claims: claims.nodes.map(answered) }
        },
      },
      fifty: {
        ask: ask('fifty'),
        read: (text) => ({
          actors: dataIn<{ nodes: ActorNode[] }>(text).nodes.map(({ id, label, claims }) => ({
            id,
            label,
            claims: claims.nodes.map(answered),
          })),
        }),
      },
      filtered: {
        ask: ask('filtered'),
        read(text) {
          const { id, label, claims } = actorIn(text)
          return { id, label, total: claims.totalCount, claims: claims.nodes.map(answered) }
        },
      },
      latestOfAll: {
        ask: ask('latestOfAll'),
        read: (text) => ({ claims: dataIn<{ claims: { nodes: ClaimNode[] } }>(text).claims.nodes.map(answered) }),
      },
    },
    close: () => store.close(),
  }
}

function answered({ said, speakers, citations, ...claim }: ClaimNode): AnsweredClaim {
  return {
    ...claim,
    said: said?.edtf ?? null,
    ...(speakers ? { speakers: speakers.map(({ actor }) => actor) } : {}),
    ...(citations ? { citations: citations.map(({ locator, source }) => ({ locator, ...source })) } : {}),
  }
}
