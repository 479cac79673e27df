/** What is sent to a request that may not come in: a status, a code and a message that says what would be right. */
import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FetchAPI } from 'graphql-yoga'
import type { Account } from '../watching/account.ts'
import { dataHeaders } from './safe-headers.ts'

type Code =
  | 'BAD_REQUEST'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'METHOD_NOT_ALLOWED'
  | 'ANSWER_TOO_LARGE'
  | 'OVERLOADED'
  | 'UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR'

/** Takes the place of an answer. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(
    readonly status: number,
    message: string,
    readonly code: Code = 'BAD_REQUEST',
    readonly more: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }

  get headers(): Record<string, string> {
    return { ...dataHeaders, 'content-type': 'application/json', 'cache-control': 'no-store', ...this.more }
  }

  /** As GraphQL answers an error. */
  get body(): string {
    return JSON.stringify({ errors: [{ message: this.message, extensions: { code: this.code } }] })
  }
}

/** Sends it, and ends the connection: what else of the request may still come is not read. */
export function refuse(response: ServerResponse, { status, headers, body }: Refused): void {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, { ...headers, connection: 'close' })
  response.end(body)
}

/** The same as a web answer; the account has its code. */
export function refusedAnswer(
  { status, headers, body, code }: Refused,
  fetchAPI: Pick<FetchAPI, 'Response'>,
  account?: Account,
): Response {
  account?.codes.add(code)
  return new fetchAPI.Response(body, { status, headers })
}

/** The same over the socket of what cannot be read as a request. */
export function refuseUnread(socket: Socket, { status, headers, body }: Refused): void {
  const fields = { ...headers, connection: 'close', 'content-length': String(Buffer.byteLength(body)) }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`)
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'), () => socket.destroy())
}
