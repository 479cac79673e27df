/** Sorts the driver's errors into the port's kinds. */
import neo4j from 'neo4j-driver'
import { StoreError, type StoreErrorKind } from '../store.ts'

/** Patterns of an error's code and message; the first that fits counts. */
const kinds: [RegExp, StoreErrorKind][] = [
  // Deleting a node that has relationships gives the same code; only the message tells the two apart.
  [/\.Schema\.ConstraintValidationFailed .*already exists with/, 'unique'],
  [/\.Statement\.(SyntaxError|SemanticError|ParameterMissing) /, 'syntax'],
  [/\.Statement\.AccessMode /, 'read-only'],
  [/\.Transaction\.TransactionTimedOut/, 'timeout'],
  [/^Neo\.\w+\.(Security|Database)\.|DatabaseUnavailable |^ServiceUnavailable |^SessionExpired /, 'unavailable'],
  [/Connection acquisition timed out/, 'unavailable'],
  [/^Neo\.TransientError\./, 'conflict'],
]

/** The port's error for anything that a call threw; `statement` is the name of the query. */
export function failureFrom(error: unknown, statement?: string): StoreError {
  if (error instanceof StoreError) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof neo4j.Neo4jError ? error.code : ''
  const kind = kinds.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? 'other'
  return new StoreError(kind, message, statement, { cause: error })
}
