/** Makes ids of what others' data calls things by: the same content has the same id, on whichever row it stands. */
import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'

/** So long may the words of one name in an id be; of a longer one the beginning and a hash are taken. */
const MOST_CHARACTERS = 80

/** Whoever writes a name in these scripts letter by letter in ASCII gets one that others would recognize. */
const READABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Common}\p{Script=Inherited}]*$/u

/**
 * A name in any script as words of an id: `Łódź & Co.` → `lodz-co`. Of a script that cannot be transliterated letter by letter, and of a
 * name without letters and digits, it is a hash; behind what is too long comes one.
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKC').trim()
  if (!READABLE.test(plain)) return hashOf(plain)
  const words = anyAscii(plain)
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  if (words === '') return hashOf(plain)
  if (words.length <= MOST_CHARACTERS) return words
  return `${words.slice(0, MOST_CHARACTERS - 13).replace(/-$/, '')}-${hashOf(plain)}`
}

/** An address as words of an id: those of its host and of the rest of it. */
export function slugOfUrl(url: string): string {
  const [, host = url, rest = ''] = /^https?:\/\/(?:www\.)?([^/?#]+)(.*)$/i.exec(url) ?? []
  const path = readable(rest)
  return /[\p{L}\p{N}]/u.test(path) ? `${slugOf(host)}-${slugOf(path)}` : slugOf(host)
}

/** The letters that a part of an address stands for, if it does. */
function readable(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}

/** The 12 hexadecimal digits that stand for these texts, in this order. */
export function hashOf(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\u001F')).digest('hex').slice(0, 12)
}

const REJECTED = /\.rejected\.(csv|ndjson)$/

/**
 * The name of the bundle that a file becomes: `ICEWS 2018-09.csv` → `icews-2018-09`, or the one that is `given`. Rejected rows that are fed
 * in again become a bundle beside that of their file, since under its name they would replace it.
 */
export function bundleNameOf(fileName: string, given?: string | null): string {
  const name = given ?? slugOf(fileName.replace(REJECTED, '').replace(/\.[a-z0-9]{1,8}$/i, ''))
  return REJECTED.test(fileName) ? `${name}-rejected` : name
}
