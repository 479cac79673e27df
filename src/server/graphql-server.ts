/** The GraphQL server over a store: one handler of web requests, for HTTP and for tests alike. */
import { randomUUID } from 'node:crypto'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { execute, GraphQLError, printSchema } from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import Negotiator from 'negotiator'
import type { Logger } from 'pino'
import { Answers } from '../composer/answer/answers.ts'
import type { Context } from '../graphql/context.ts'
import { publicError } from '../graphql/errors.ts'
import { counts } from '../graphql/visibility.ts'
import { schema } from '../schema.ts'
import type { Store } from '../store/store.ts'
import { type DaySpans, daySpans } from './day-spans.ts'
import { exampleTabs } from './example-tabs.ts'
import { downloads } from './export.ts'

interface RequestContext extends Context {
  requestId: string
  truncated: Set<string>
}

/** Serves /graphql (with GraphiQL for browsers), /export, /health, /ready and /schema.graphql. */
export function createGraphqlServer({ store, log }: { store: Store; log: Logger }) {
  const spans = store.orders ? undefined : daySpans(store)
  return createYoga<object, RequestContext>({
    schema,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/health',
    landingPage: false,
    // Any page may ask, but not in the name of whoever is logged in to a proxy before this server.
    cors: { origin: '*', credentials: false },
    logging: false,
    // Every error goes through `answersWithCodes`, which masks what is not the user's own mistake.
    maskedErrors: false,
    multipart: false,
    graphiql: { title: 'Parley', defaultTabs: exampleTabs },
    // The page shows its own words of welcome in the first tab unless it is told what to show there.
    renderGraphiQL: (options) => renderGraphiQL({ ...options, query: exampleTabs[0]?.query } as typeof options),
    context: ({ request }) => contextOf(request, store, log, spans),
    plugins: [otherPaths(store), downloads(schema), readableRequests, boundedDocuments, inOrder, answersWithCodes(log)],
  })
}

function contextOf(request: Request, store: Store, log: Logger, spans?: DaySpans): RequestContext {
  const truncated = new Set<string>()
  const accepted = new Negotiator({ headers: { 'accept-language': request.headers.get('accept-language') ?? '' } })
  const languages = accepted.languages().filter((language) => language !== '*')
  const requestId = randomUUID()
  const answers = new Answers({
    languages,
    truncated,
    counts,
    ...(spans ? { daySpan: spans } : {}),
    read: async (statement) => {
      const start = performance.now()
      const rows = await store.read(statement)
      log.debug({ requestId, read: statement.name, ms: Math.round(performance.now() - start) }, 'read')
      return rows
    },
  })
  return { answers, languages, truncated, requestId, engine: store.engine }
}

/** The page may run its own scripts and ask this server; nothing leads to the outside. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'worker-src blob:',
].join('; ')

/** /ready asks the store; /schema.graphql prints the contract; / leads to GraphiQL. */
function otherPaths(store: Store): Plugin {
  const printed = printSchema(schema)
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/') {
        endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }))
      }
      if (url.pathname === '/schema.graphql') {
        endResponse(
          new fetchAPI.Response(printed, { headers: { 'content-type': 'application/graphql; charset=utf-8' } }),
        )
      }
      if (url.pathname === '/ready') {
        const ready = await store.read({ name: 'ready', text: 'RETURN 1 AS one' }).then(
          () => true,
          () => false,
        )
        endResponse(fetchAPI.Response.json({ ready }, { status: ready ? 200 : 503 }))
      }
    },
    onResponse({ response }) {
      if (response.headers.get('content-type')?.startsWith('text/html')) {
        response.headers.set('content-security-policy', pagePolicy)
      }
    },
  }
}

/** The address has variables as JSON, and a body has a Content-Type that says how to read it; else it is the mistake of whoever asks. */
const readableRequests: Plugin = {
  onRequestParse({ request, requestParser, setRequestParser }) {
    if (request.method === 'POST' && !requestParser) {
      const given = request.headers.get('content-type')
      const instead = given === null ? 'this one has none' : `this one has ${JSON.stringify(given)}`
      throw new GraphQLError(`A POST needs the header Content-Type: application/json; ${instead}.`, {
        extensions: { code: 'BAD_REQUEST', http: { status: 415 } },
      })
    }
    setRequestParser(async (asked) => {
      try {
        return (await requestParser?.(asked)) ?? {}
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new GraphQLError('In the address, variables and extensions are JSON; these are not.', {
          extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
        })
      }
    })
  },
}

/** The most tokens (names, values, brackets) that a document may have. */
const mostTokens = 5_000

const boundedDocuments: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: string, options?: object) => parseFn(source, { ...options, maxTokens: mostTokens }))
  },
}

/** Answers have their fields in the order of the selection, as the specification wants; yoga's own executor puts those last that take longer. */
const inOrder: Plugin = {
  onExecute({ setExecuteFn }) {
    setExecuteFn(execute)
  },
}

/** Gives every error its code, masks what is not the user's mistake, and names the lists that were cut. */
function answersWithCodes(log: Logger): Plugin<RequestContext> {
  return {
    onExecutionResult({ result, context, setResult }) {
      if (!result || Symbol.asyncIterator in result || Array.isArray(result)) return
      const { requestId = randomUUID(), truncated } = context as Partial<RequestContext>
      const errors = result.errors?.map((error) =>
        publicError(error, requestId, (cause) =>
          log.error({ requestId, err: cause, path: error.path }, 'answer failed'),
        ),
      )
      const cut =
        truncated && truncated.size > 0 ? { extensions: { ...result.extensions, truncated: [...truncated] } } : {}
      if (errors || truncated?.size) setResult({ ...result, ...(errors ? { errors } : {}), ...cut })
    },
  }
}
