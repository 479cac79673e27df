/** The GraphQL server over a store: one handler of web requests, for HTTP and for tests alike. */
import { createYoga } from 'graphql-yoga'
import type { Logger } from 'pino'
import { schema } from '../schema.ts'
import type { Store } from '../store/store.ts'
import { answersWithCodes } from './answers-with-codes.ts'
import type { BuiltFiles } from './built-files.ts'
import { Allowances } from './clients/allowances.ts'
import type { Token } from './clients/tokens.ts'
import { conditionalRequests } from './conditional-requests.ts'
import { daySpans } from './day-spans.ts'
import { boundedDocuments } from './documents/bounded-documents.ts'
import { boundedVariables } from './documents/bounded-variables.ts'
import { onlyListed } from './documents/listed-documents.ts'
import { Sizes } from './documents/sizes.ts'
import { type CostLimits, costLimits, weighedRequests } from './documents/weighed-requests.ts'
import { withoutIntrospection } from './documents/without-introspection.ts'
import { answerHeaders } from './edge/answer-headers.ts'
import { crossSite } from './edge/cross-site.ts'
import { routes } from './edge/routes.ts'
import { type ExampleTheme, operationsOf, seedExamples } from './example-queries.ts'
import { explorer, lookUpName } from './explorer.ts'
import { downloads } from './export.ts'
import { graphiql } from './graphiql.ts'
import { keptUntilImport } from './kept-until-import.ts'
import { orderedFields } from './ordered-fields.ts'
import { otherPaths } from './other-paths.ts'
import { readableRequests } from './readable-requests.ts'
import { type ReadingLimits, readingLimits } from './reads/reading-limits.ts'
import { ReadingPlaces } from './reads/reading-places.ts'
import type { Visit } from './reads/visit.ts'
import { type TakenIn, visits } from './reads/visits.ts'
import { readiness } from './ready.ts'
import { contextOf, type RequestContext } from './request-context.ts'
import type { Account } from './watching/account.ts'
import { accounts } from './watching/accounts.ts'
import { Gauges } from './watching/gauges.ts'
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
  /** In place of the usual limits. */
  limits?: Partial<ReadingLimits & CostLimits>
  /** Who may ask for more; see `clients/tokens.ts`. */
  tokens?: readonly Token[]
  /** What a client without a token may ask for in a minute; null for as much as it likes. */
  costPerMinute?: number | null
  /** Whether the root tells the schema. */
  introspection?: boolean
  /** The only documents that are answered, beside the explorer's; null for any. */
  documents?: readonly string[] | null
  /** Where it is counted. */
  gauges?: Gauges
}

/** Serves the explorer, /graphql (with GraphiQL for browsers), /export, /health, /ready and /schema.graphql. */
export function createGraphqlServer({
  store,
  log,
  examples = seedExamples,
  built = null,
  embedOrigins = [],
  askOrigins = [],
  limits: otherLimits = {},
  tokens = [],
  costPerMinute = null,
  introspection = true,
  documents = null,
  gauges = new Gauges(),
}: Serving) {
  const limits = { ...readingLimits, ...costLimits, ...otherLimits }
  const places = new ReadingPlaces(store.places, limits)
  const ready = readiness(store, log)
  gauges.know([lookUpName, ...(built?.operations ?? []), ...operationsOf(examples)])
  Object.assign(gauges.sources, { lanes: () => places.counts, ready })
  store.onRestart((why) => {
    log.warn({ why }, 'engine restarted')
    gauges.restarted()
  })
  const serving = { store, places, log, gauges, loggedMs: limits.loggedMs, daySpans: daySpans(keptUntilImport()) }
  return createYoga<TakenIn, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    // Yoga would answer any address that ends so; `otherPaths` has /health itself.
    healthCheckEndpoint: ' ',
    landingPage: false,
    // `crossSite` answers the questions of browsers.
    cors: false,
    logging: false,
    // Every error goes through `answersWithCodes`, which masks what is not the user's own mistake.
    maskedErrors: false,
    multipart: false,
    // A body is bounded where it comes in (`edge/web-request.ts`). To count its bytes once more takes a quarter of the time of a small question.
    maxRequestBodySize: false,
    // Documents are kept by their bytes, by `boundedDocuments`.
    parserAndValidationCache: false,
    graphiql: false,
    ...(documents && { extraParamNames: ['documentId'] }),
    // Every request that is executed was taken in by `visits`.
    context: ({ request, visit, account }) => contextOf(request, visit as Visit, account as Account, serving),
    plugins: [
      accounts,
      // Before `visits`, whose lanes go by what a request costs.
      weighedRequests(limits, new Sizes(store), costPerMinute === null ? null : new Allowances(costPerMinute)),
      visits(places, limits, tokens),
      crossSite(askOrigins),
      routes,
      otherPaths(ready),
      downloads(schema, limits),
      graphiql(built, examples),
      explorer({ built, log, embedOrigins }),
      answerHeaders,
      conditionalRequests,
      readableRequests,
      ...(documents ? [onlyListed([...documents, ...(built?.documents ?? [])])] : []),
      boundedDocuments(),
      boundedVariables,
      ...(introspection ? [] : [withoutIntrospection]),
      orderedFields,
      leftOutOfAnswers(log),
      answersWithCodes(log),
    ],
  })
}
