/** Sends a web answer over HTTP: compressed, within bounds, and to a reader who reads. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { compressed } from './compression.ts'
import type { EdgeLimits } from './limits.ts'
import { Refused } from './refused.ts'
import { endSlowReader } from './slow-readers.ts'
import type { Keep } from './unread.ts'

/** Resolves once the answer is on its way. Throws {@link Refused} if it is too long, or if too much is unread already. */
export async function sendAnswer(
  answer: Response,
  { headers: { 'accept-encoding': accepted } }: IncomingMessage,
  response: ServerResponse,
  keep: Keep,
  limits: EdgeLimits,
): Promise<void> {
  const whole = await answer.bytes()
  const mediaType = answer.headers.get('content-type') ?? ''
  if (whole.length > limits.answer) throw tooLong(whole.length, limits.answer, mediaType)
  const giveBack = keep(whole.length)
  const shorter = answer.headers.has('content-encoding') ? null : await compressed(whole, mediaType, accepted)
  const body = shorter?.body ?? whole
  if (shorter) {
    giveBack()
    keep(body.length)
  }
  if (response.closed) return
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  if (shorter) response.setHeader('content-encoding', shorter.encoding)
  if (answer.status !== 204 && answer.status !== 304) response.setHeader('content-length', body.length)
  response.writeHead(answer.status)
  endSlowReader(response, body.length, limits)
  response.end(body)
}

function tooLong(bytes: number, most: number, mediaType: string): Refused {
  // Under this type GraphQL over HTTP answers with 200 whatever was executed.
  const status = mediaType.startsWith('application/json') ? 200 : 400
  const message = `The answer has ${bytes} bytes; at most ${most} are sent. Ask for less at once: a smaller page, or fewer fields.`
  return new Refused(status, message, 'ANSWER_TOO_LARGE')
}
