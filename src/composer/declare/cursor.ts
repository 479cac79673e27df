/** Opaque cursors: a row's place in its order, and a print of the question that they were made for. */
import { createHash } from 'node:crypto'
import { badInput } from '../../errors.ts'
import type { Key, Place } from './order.ts'

/** A print of whatever must stay the same from page to page. */
export function fingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 10)
}

/** The cursor of a row. */
export function cursorOf(place: Place, print: string): string {
  return Buffer.from(JSON.stringify([print, place.keys, place.id])).toString('base64url')
}

/** What a cursor says; throws BAD_USER_INPUT if it is not a cursor. */
export function readCursor(cursor: string, argument: string): Place & { print: string } {
  try {
    const [print, keys, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (typeof print === 'string' && typeof id === 'string' && Array.isArray(keys) && keys.every(isKey)) {
      return { print, keys, id }
    }
  } catch {
    // Falls through to the one message.
  }
  throw badInput(argument, 'is not a cursor; pass one that pageInfo or an edge of the same list gave.')
}

function isKey(value: unknown): value is Key {
  return typeof value === 'string' || typeof value === 'number'
}
