/** Reads what a bundle says of itself, and finds top-level keys that nothing knows. */
import type { BundleDocument, BundleHead } from '../read/document.ts'
import { type Findings, problemOf } from '../read/problems.ts'
import { plainValue } from '../read/written.ts'
import { DocumentPlace, described } from './document-place.ts'
import { SLUG } from './ids.ts'
import { advice } from './nearest.ts'
import { wordsFrom } from './words.ts'

/** The version of the format that this code reads. */
const FORMAT_VERSION = 1
const MOST_NAME_CHARACTERS = 100
const EXAMPLE = 'bundle: {name: my-bundle, formatVersion: 1, author: Jane Doe, license: CC-BY-4.0}'

/** Finds the bundle's head among its documents. */
export class HeadReader {
  private head: BundleHead = { name: '', formatVersion: FORMAT_VERSION, author: '', license: '' }
  private first: DocumentPlace | null = null
  private file: string | null | undefined

  constructor(
    private readonly collections: string[],
    private readonly findings: Findings,
  ) {}

  /** Looks at a document. Reports what is wrong with a head in it, a second head, and other top-level keys. */
  read({ text, value, line }: BundleDocument): void {
    this.file ??= text.file
    const known = ['bundle', ...this.collections]
    for (const key of line === undefined ? [] : Object.keys(value as object)) {
      if (known.includes(key)) continue
      new DocumentPlace(this.findings, text, [key, line as number]).wrongKey(`is not known here; ${advice(key, known)}`)
      return
    }
    const root = new DocumentPlace(this.findings, text, [])
    const map = root.map(value, known, 'a map of lists such as persons and claims')
    if (!map) return
    for (const collection of text.byLine ? [] : this.collections) {
      if (collection in map && !Array.isArray(map[collection])) {
        root.at(collection).wrong(`is ${described(map[collection])}; it must be a list of records.`)
      }
    }
    if (!('bundle' in map)) return
    const place = root.at('bundle')
    if (this.first) {
      place.wrongKey(`is already in ${this.first.text()}; only one file of a bundle may have it.`)
      return
    }
    this.first = place
    this.head = headAt(map.bundle, place)
  }

  /** The head. Reports that there is none. */
  found(): BundleHead {
    // An earlier problem may well be the reason why there is no head.
    if (this.first === null && this.findings.problems.count === 0) {
      const message = `No file says which bundle this is. One must begin with ${EXAMPLE}.`
      this.findings.problems.add(problemOf(this.file ?? null, message))
    }
    return this.head
  }
}

/** What a head must have, in words. */
const heads = {
  name: 'the name under which it can be imported again',
  formatVersion: `the version of the format, ${FORMAT_VERSION}`,
  author: 'who made the bundle',
  license: 'an SPDX identifier or a short text',
}

function headAt(value: unknown, place: DocumentPlace): BundleHead {
  const map = place.map(value, [...Object.keys(heads), 'yields'], `a map such as ${EXAMPLE}`)
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
  const yields = map?.yields === undefined ? false : plainValue(map.yields)
  if (typeof yields !== 'boolean')
    place
      .at('yields')
      .wrong(`is ${described(map?.yields)}; it must be true or false: whether the bundle gives way to others.`)
  return { name, formatVersion: FORMAT_VERSION, author, license, ...(yields === true ? { yields } : {}) }
}

function given(map: Record<string, unknown>, key: keyof typeof heads, place: DocumentPlace): boolean {
  if (key in map) return true
  place.wrong(`has no ${key}: ${heads[key]}.`)
  return false
}
