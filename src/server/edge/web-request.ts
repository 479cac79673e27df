/** Makes a web request of what came over HTTP, its body read whole. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchAPI } from 'graphql-yoga'
import type { EdgeLimits } from './limits.ts'
import { Refused } from './refused.ts'
import type { Keep } from './unread.ts'

/** Its signal fires if the client leaves before it has its whole answer. Throws a {@link Refused} if the body is too long, or has no length. */
export async function webRequest(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  fetchAPI: Pick<FetchAPI, 'Request'>,
  keep: Keep,
  limits: EdgeLimits,
): Promise<Request> {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  const method = request.method ?? 'GET'
  const headers = Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const body = await bodyOf(request, keep, limits.body)
  const isEmpty = method === 'GET' || method === 'HEAD' || body.length === 0
  return new fetchAPI.Request(url.href, { method, headers, signal: left.signal, ...(isEmpty ? {} : { body }) })
}

async function bodyOf(request: IncomingMessage, keep: Keep, most: number): Promise<Buffer<ArrayBuffer>> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  const isWithout = encoding !== undefined || (length === undefined && request.method === 'POST')
  if (isWithout || Number(length ?? 0) > most) {
    throw new Refused(isWithout ? 411 : 413, `A request's body needs a Content-Length of at most ${most} bytes.`)
  }
  keep(Number(length ?? 0))
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
