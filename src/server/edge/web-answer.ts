/** Sends a web answer over HTTP. */
import type { ServerResponse } from 'node:http'

export async function sendAnswer(answer: Response, response: ServerResponse): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  if (answer.status !== 304) response.setHeader('content-length', body.length)
  response.writeHead(answer.status)
  response.end(body)
}
