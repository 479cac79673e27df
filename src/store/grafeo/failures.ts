/** Sorts the engine's errors into the port's kinds. */
import type { StoreErrorKind } from '../store.ts'
import type { Failure } from './protocol.ts'

/** A refusal by this adapter, in the engine's process; it knows its kind. */
export class Refusal extends Error {
  constructor(
    readonly kind: StoreErrorKind,
    message: string,
  ) {
    super(message)
  }
}

/** The failure for anything thrown; the engine marks its errors with a GQLSTATUS and a code of its own in the message. */
export function failureFrom(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof Refusal) return { kind: error.kind, message }
  const status = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : ''
  return { kind: kindOf(status, message), message }
}

function kindOf(status: string, message: string): StoreErrorKind {
  if (message.includes('UNIQUE constraint violation')) return 'unique'
  if (status.startsWith('42')) return 'syntax'
  if (status.startsWith('40')) return 'conflict'
  if (/cannot be locked|is locked by another/.test(message)) return 'locked'
  if (message.includes('read-only transaction')) return 'read-only'
  // The engine's own limit, 30 s; a request of Parley's may have more.
  if (message.includes('Query exceeded timeout')) return 'timeout'
  return 'other'
}
