/** HTTP in front of the GraphQL server: the listening socket and what bounds a request. */
import { createServer, type Server } from 'node:http'
import type { createGraphqlServer } from './graphql-server.ts'

/** The largest request body, in bytes. */
export const largestBody = 1_000_000

/** Listens; resolves with the server once it does, rejects when the address cannot be had. */
export function listen(handler: ReturnType<typeof createGraphqlServer>, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const length = request.headers['content-length']
    if (request.method === 'POST' && (length === undefined || Number(length) > largestBody)) {
      const status = length === undefined ? 411 : 413
      const message = `A request's body needs a Content-Length of at most ${largestBody} bytes.`
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
      response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] }))
      return
    }
    void handler(request, response)
  })
  server.requestTimeout = 60_000
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}
