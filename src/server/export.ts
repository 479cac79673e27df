/** Downloads: `GET /export/neighborhood.gexf?of=…` answers a graph's document as a file, for people with a browser. */
import type { GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { isUserError, shown } from '../errors.ts'
import { graphFormats } from '../graphs/graph-formats.ts'
import type { Arrival } from './edge/arrival.ts'
import { exportRequest, graphFields } from './export-request.ts'
import { statusByCode } from './failed-answers.ts'
import { askItself, type GraphQLAnswer, type GraphQLProblem } from './own-questions.ts'

interface GraphAnswer {
  graph: { document: string } | null
}

/** The HTTP status for an error's code; a code that neither this nor {@link statusByCode} has is a mistake in the request. */
const statusOf: Record<string, number> = {
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
}

/** Answers /export/…: asks this server, as any other client would, and sends the document as a file. */
export function downloads(schema: GraphQLSchema): Plugin<object, Arrival> {
  const fields = graphFields(schema)
  return {
    async onRequest(asked) {
      const { url, fetchAPI, endResponse } = asked
      if (!url.pathname.startsWith('/export/')) return
      const found = await documentAt(url, (body) => askItself<GraphAnswer>(asked, body))
      if ('problem' in found) {
        const { code } = found.problem.extensions
        const http = statusByCode[code] ?? { status: statusOf[code] ?? 400 }
        return endResponse(fetchAPI.Response.json({ errors: [found.problem] }, http))
      }
      const headers = {
        'content-type': found.mediaType,
        'content-disposition': `attachment; filename="${found.fileName}"`,
      }
      endResponse(new fetchAPI.Response(found.text, { headers }))
    },
  }

  async function documentAt(
    url: URL,
    ask: (body: ReturnType<typeof exportRequest>) => Promise<GraphQLAnswer<GraphAnswer>>,
  ): Promise<{ problem: GraphQLProblem } | { text: string; mediaType: string; fileName: string }> {
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
    const { data, errors = [] } = await ask(request)
    if (errors[0]) return { problem: errors[0] }
    if (!data?.graph) return problem('NOT_FOUND', 'There is no such graph.')
    return { text: data.graph.document, mediaType, fileName: `parley-${fileName}` }
  }
}

function unknown(what: string, name: string, known: Iterable<string>): { problem: GraphQLProblem } {
  const example = 'the address reads /export/GRAPH.FORMAT, e.g. /export/neighborhood.gexf?of=person/marco-rubio.'
  return problem('NOT_FOUND', `There is no ${what} ${shown(name)}, but ${[...known].join(', ')}; ${example}`)
}

function problem(code: string, message: string, argument?: string): { problem: GraphQLProblem } {
  return { problem: { message, extensions: { code, ...(argument ? { argument } : {}) } } }
}
