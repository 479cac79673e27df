/** The GraphQL server over a store: one handler of web requests, for HTTP and for tests alike. */
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Engine } from '../composer/declare/read.ts'
import { schema } from '../schema.ts'
import type { Store } from '../store/store.ts'
import { answersWithCodes } from './answers-with-codes.ts'
import { askers } from './askers.ts'
import { boundedDocuments } from './bounded-documents.ts'
import type { BuiltFiles } from './built-files.ts'
import { conditionalRequests } from './conditional-requests.ts'
import { daySpans } from './day-spans.ts'
import { type ExampleTheme, seedExamples } from './example-queries.ts'
import { explorer } from './explorer.ts'
import { downloads } from './export.ts'
import { graphiql } from './graphiql.ts'
import { keptUntilImport } from './kept-until-import.ts'
import { answersByLanguage } from './languages.ts'
import { orderedFields } from './ordered-fields.ts'
import { otherPaths } from './other-paths.ts'
import { readableRequests } from './readable-requests.ts'
import { contextOf, type RequestContext } from './request-context.ts'
import { leftOutOfAnswers } from './what-is-left-out.ts'

interface Serving {
  store: Store
  log: Logger
  /** What GraphiQL shows; by default the examples that ask the seed. */
  examples?: readonly ExampleTheme[]
  /** The explorer's files; null if they are not built. */
  built?: BuiltFiles | null
  /** Origins whose pages may show the explorer in a frame. */
  embedOrigins?: readonly string[]
  /** Origins whose pages may read answers. */
  askOrigins?: readonly string[]
}

/** Serves the explorer, /graphql (with GraphiQL for browsers), /export, /health, /ready and /schema.graphql. */
export function createGraphqlServer({
  store,
  log,
  examples = seedExamples,
  built = null,
  embedOrigins = [],
  askOrigins = [],
}: Serving) {
  const engine: Engine = { indexesGiveOrder: store.indexesGiveOrder, daySpan: daySpans(store, keptUntilImport(store)) }
  const { cors, plugin: variesByOrigin } = askers(askOrigins)
  return createYoga<object, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    cors,
    logging: false,
    // Every error goes through `answersWithCodes`, which masks what is not the user's own mistake.
    maskedErrors: false,
    multipart: false,
    graphiql: false,
    context: ({ request }) => contextOf(request, store, log, engine),
    plugins: [
      otherPaths(store),
      downloads(schema),
      graphiql(built, examples),
      explorer({ built, log, embedOrigins }),
      variesByOrigin,
      answersByLanguage,
      conditionalRequests,
      readableRequests,
      boundedDocuments,
      orderedFields,
      leftOutOfAnswers(store, log),
      answersWithCodes(log),
    ],
  })
}
