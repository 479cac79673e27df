/** Reads what a bundle says of itself, and finds top-level keys that nothing knows. */
import type { BundleDocument, BundleHead } from '../read/document.ts'
import { type Findings, problemOf } from '../read/problems.ts'
import { plainValue } from '../read/written.ts'
import { DocumentPlace, described } from './document-place.ts'
import { SLUG } from './ids.ts'
import { wordsFrom } from './words.ts'

/** The version of the format that this code reads. */
const FORMAT_VERSION = 1
const MOST_NAME_CHARACTERS = 100
const EXAMPLE = 'bundle: {name: my-bundle, formatVersion: 1, author: Jane Doe, license: CC-BY-4.0}'

/** The bundle's head. Reports what is wrong with it, with the number of heads or with other top-level keys. */
export function headFrom(documents: BundleDocument[], collections: string[], findings: Findings): BundleHead {
  const heads: DocumentPlace[] = []
  let head: BundleHead = { name: '', formatVersion: FORMAT_VERSION, author: '', license: '' }
  for (const document of documents) {
    const root = new DocumentPlace(findings, document, [])
    const map = root.map(document.value, ['bundle', ...collections], 'a map of lists such as persons and claims')
    if (!map) continue
    for (const collection of collections) {
      if (collection in map && !Array.isArray(map[collection])) {
        root.at(collection).wrong(`is ${described(map[collection])}; it must be a list of records.`)
      }
    }
    if (!('bundle' in map)) continue
    const place = root.at('bundle')
    heads.push(place)
    if (heads.length === 1) head = headAt(map.bundle, place)
    else place.wrongKey(`is already in ${heads[0]?.text()}; only one file of a bundle may have it.`)
  }
  // An earlier problem may well be the reason why there is no head.
  if (heads.length === 0 && findings.problems.count === 0) {
    const message = `No file says which bundle this is. One must begin with ${EXAMPLE}.`
    findings.problems.add(problemOf(documents[0]?.file ?? null, message))
  }
  return head
}

/** What is missing, in words. */
const heads = {
  name: 'the name under which it can be imported again',
  formatVersion: `the version of the format, ${FORMAT_VERSION}`,
  author: 'who made the bundle',
  license: 'an SPDX identifier or a short text',
}

function headAt(value: unknown, place: DocumentPlace): BundleHead {
  const map = place.map(value, Object.keys(heads), `a map such as ${EXAMPLE}`)
  const words = (key: keyof typeof heads) => {
    if (!map || !given(map, key, place)) return ''
    return wordsFrom(map[key], place.at(key)) ?? ''
  }
  const [name, author, license] = [words('name'), words('author'), words('license')]
  if (name && !(SLUG.test(name) && name.length <= MOST_NAME_CHARACTERS)) {
    place
      .at('name')
      .wrong(
        `is ${described(name)}; it must be lower-case words joined by hyphens, of at most ${MOST_NAME_CHARACTERS} characters.`,
      )
  }
  if (map && given(map, 'formatVersion', place) && plainValue(map.formatVersion) !== FORMAT_VERSION) {
    place
      .at('formatVersion')
      .wrong(`is ${described(map.formatVersion)}; this version of Parley reads format ${FORMAT_VERSION}.`)
  }
  return { name, formatVersion: FORMAT_VERSION, author, license }
}

function given(map: Record<string, unknown>, key: keyof typeof heads, place: DocumentPlace): boolean {
  if (key in map) return true
  place.wrong(`has no ${key}: ${heads[key]}.`)
  return false
}
