/** Reads the ids that a bundle gives: the prefix of a kind, a slash, and a slug. */
import type { Kind } from '../../model/declared.ts'
import { type DocumentPlace, described } from './document-place.ts'

/** How long an id may be. */
const MOST_ID_CHARACTERS = 200
/** The part of an id after its prefix. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The id; if it is not an id of that kind, reports that and gives undefined. */
export function idFrom(kind: Kind, value: unknown, place: DocumentPlace): string | undefined {
  const example = `${kind.prefix}/some-words`
  if (typeof value !== 'string') return place.wrong(`is ${described(value)}; it must be an id such as ${example}.`)
  const [prefix, ...slug] = value.split('/')
  if (prefix !== kind.prefix) {
    return place.wrong(`is ${described(value)}; the id of a ${kind.name} begins with ${kind.prefix}/.`)
  }
  if (!SLUG.test(slug.join('/'))) {
    return place.wrong(
      `is ${described(value)}; after ${kind.prefix}/ come lower-case letters a-z and digits in words joined by single hyphens, as in ${example}.`,
    )
  }
  if (value.length > MOST_ID_CHARACTERS) {
    return place.wrong(`has ${value.length} characters; an id may have at most ${MOST_ID_CHARACTERS}.`)
  }
  return value
}
