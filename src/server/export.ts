/** Downloads: `GET /export/neighborhood.gexf?of=…` answers a graph's document as a file, for people with a browser. */
import type { GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isUserError, Overloaded, shown } from '../errors.ts'
import { graphFormats } from '../graphs/graph-formats.ts'
import { exportRequest, graphFields } from './export-request.ts'
import { retryAfter, statusByCode } from './failed-answers.ts'
import { askItself, type GraphQLAnswer, type GraphQLProblem } from './own-questions.ts'
import { PlaceQueue } from './reads/place-queue.ts'
import type { ReadingLimits } from './reads/reading-limits.ts'
import type { Visit } from './reads/visit.ts'
import type { TakenIn } from './reads/visits.ts'

interface GraphAnswer {
  graph: { document: string } | null
}

interface NoDocument {
  problem: GraphQLProblem
  retryAfter?: string | null
}

/** The HTTP status for an error's code; a code that neither this nor {@link statusByCode} has is a mistake in the request. */
const statusOf: Record<string, number> = {
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
}

/** For whoever waits too long for its turn. */
const refused: GraphQLAnswer<GraphAnswer> = {
  errors: [{ message: new Overloaded().message, extensions: { code: 'OVERLOADED' } }],
  retryAfter: retryAfter['retry-after'],
}

/**
 * Answers /export/…: asks this server, and sends the document as a file. They are made one at a time: several that share the store would all
 * be late, and each holds much memory.
 */
export function downloads(schema: GraphQLSchema, limits: ReadingLimits): Plugin<object, TakenIn> {
  const fields = graphFields(schema)
  const places = new PlaceQueue(1, limits.readsOfRequest)
  return {
    async onRequest(asked) {
      const { url, fetchAPI, endResponse, serverContext } = asked
      if (!url.pathname.startsWith('/export/')) return
      // `visits` has taken it in.
      const visit = serverContext.visit as Visit
      const found = await documentAt(url, (body) => oneByOne(visit, () => askItself<GraphAnswer>(asked, body)))
      if ('problem' in found) {
        const { code } = found.problem.extensions
        serverContext.account?.codes.add(code)
        const status = statusByCode[code]?.status ?? statusOf[code] ?? 400
        const headers = found.retryAfter ? { 'retry-after': found.retryAfter } : undefined
        return endResponse(fetchAPI.Response.json({ errors: [found.problem] }, { status, headers }))
      }
      const headers = {
        'content-type': found.mediaType,
        'content-disposition': `attachment; filename="${found.fileName}"`,
      }
      endResponse(new fetchAPI.Response(found.text, { headers }))
    },
  }

  async function oneByOne(
    visit: Visit,
    ask: () => Promise<GraphQLAnswer<GraphAnswer>>,
  ): Promise<GraphQLAnswer<GraphAnswer>> {
    if (places.isFull(visit, limits.waitingDownloads)) return refused
    const isIn = await places.enter(visit, limits.firstPlaceMs.large).then(
      () => true,
      () => false,
    )
    if (!isIn) return refused
    try {
      return await ask()
    } finally {
      places.leave(visit)
      places.serve()
    }
  }

  async function documentAt(
    url: URL,
    ask: (body: ReturnType<typeof exportRequest>) => Promise<GraphQLAnswer<GraphAnswer>>,
  ): Promise<NoDocument | { text: string; mediaType: string; fileName: string }> {
    const fileName = url.pathname.slice('/export/'.length)
    const [, name = '', extension = ''] = /^([^.]*)\.?(.*)$/s.exec(fileName) ?? []
    const field = fields.get(name)
    if (!field) return unknown('graph', name, fields.keys())
    const format = Object.entries(graphFormats).find(([, each]) => each.extension === extension)
    const extensions = Object.values(graphFormats).map((each) => each.extension)
    if (!format) return unknown('format', extension, extensions)
    const [formatName, { mediaType }] = format
    let request: ReturnType<typeof exportRequest>
    try {
      request = exportRequest(schema, field, formatName, url.searchParams)
    } catch (error) {
      if (!isUserError(error)) throw error
      return problem(error.code, error.message, error.argument)
    }
    const { data, errors = [], retryAfter } = await ask(request)
    if (errors[0]) return { problem: errors[0], retryAfter }
    if (!data?.graph) return problem('NOT_FOUND', 'There is no such graph.')
    return { text: data.graph.document, mediaType, fileName: `parley-${fileName}` }
  }
}

function unknown(what: string, name: string, known: Iterable<string>): NoDocument {
  const example = 'the address reads /export/GRAPH.FORMAT, e.g. /export/neighborhood.gexf?of=person/marco-rubio.'
  return problem('NOT_FOUND', `There is no ${what} ${shown(name)}, but ${[...known].join(', ')}; ${example}`)
}

function problem(code: string, message: string, argument?: string): NoDocument {
  return { problem: { message, extensions: { code, ...(argument ? { argument } : {}) } } }
}
