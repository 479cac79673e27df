/** The log: one JSON object a line, in which no error takes more room than a screen. */
import pino, { type DestinationStream, type Logger } from 'pino'

/** So much is kept of an error's message and of its stack, in characters, and so many errors of a chain of causes. */
const mostOfMessage = 500
const mostOfStack = 1_500
const mostErrors = 3

/** Writes to standard error unless `to` is given. `level` is the least that is written; `silent` writes nothing. */
export function openLog(level: string, to: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, serializers: { err: told } }, to)
}

/** Only what errors of every kind have, so that one that carries a document or a driver's whole state does not fill the log. */
function told(error: unknown, above: readonly unknown[] = []): object {
  if (!(error instanceof Error)) return { message: String(error).slice(0, mostOfMessage) }
  const { name, message, stack = '', cause } = error
  const known = [...above, error]
  const fields = ['code', 'kind', 'statement'].flatMap((field) => {
    const value = (error as unknown as Record<string, unknown>)[field]
    return typeof value === 'string' ? [[field, value.slice(0, mostOfMessage)]] : []
  })
  return {
    type: name,
    message: message.slice(0, mostOfMessage),
    ...Object.fromEntries(fields),
    // The stack begins with the message.
    stack: stack.slice(stack.indexOf('\n    at ') + 1).slice(0, mostOfStack),
    ...(cause !== undefined && known.length < mostErrors && !known.includes(cause) && { cause: told(cause, known) }),
  }
}
