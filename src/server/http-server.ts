/** HTTP in front of the GraphQL server: the listening socket and what bounds a request. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { createGraphqlServer } from './graphql-server.ts'

/** The largest request body, in bytes. */
export const largestBody = 1_000_000

/** Starts to listen; resolves with the server once it does, rejects if the address is not available. */
export function listen(handler: ReturnType<typeof createGraphqlServer>, host: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { host: asked, 'content-length': length } = request.headers
    // The handler makes a URL of this header, and if that failed, it would answer with a stack trace.
    if (asked && !URL.canParse(`http://${asked}`)) return refuse(response, 400, 'The Host header is no host.')
    if (request.method === 'POST' && (length === undefined || Number(length) > largestBody)) {
      const message = `A request's body needs a Content-Length of at most ${largestBody} bytes.`
      return refuse(response, length === undefined ? 411 : 413, message)
    }
    void handler(request, response)
  })
  server.requestTimeout = 60_000
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
    server.listen(port, host, () => resolve(server))
  })
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }))
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const reasons: Record<string, string> = {
    EADDRINUSE: 'something else listens there',
    EACCES: 'this user may not listen there',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'there is no such host',
  }
  const reason = reasons[error.code ?? ''] ?? error.message
  return new Error(`Cannot listen at ${host}, port ${port}: ${reason}. Set HOST and PORT to an address that is free.`, {
    cause: error,
  })
}
