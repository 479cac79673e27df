/** Makes a web request of what came over HTTP, its body read whole. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchAPI } from 'graphql-yoga'
import { Refused } from './refused.ts'

/** The largest request body, in bytes. */
export const largestBody = 1_000_000

/** Its signal fires if the client leaves before it has its whole answer. Throws a {@link Refused} if the body is too long, or has no length. */
export async function webRequest(
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  fetchAPI: Pick<FetchAPI, 'Request'>,
): Promise<Request> {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  const method = request.method ?? 'GET'
  const headers = Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  const body = await bodyOf(request)
  const isEmpty = method === 'GET' || method === 'HEAD' || body.length === 0
  return new fetchAPI.Request(url.href, { method, headers, signal: left.signal, ...(isEmpty ? {} : { body }) })
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  if (encoding !== undefined || (length === undefined && request.method === 'POST'))
    throw new Refused(411, `A request's body needs a Content-Length of at most ${largestBody} bytes.`)
  if (Number(length ?? 0) > largestBody)
    throw new Refused(413, `A request's body needs a Content-Length of at most ${largestBody} bytes.`)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}
