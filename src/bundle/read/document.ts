/** A bundle as its reader hands it over: plain values, and where in which file they are. */

/** Keys and positions from a document's root to a value: `['claims', 3, 'speakers', 0, 'actor']`. */
export type DocumentPath = readonly (string | number)[]

export interface Location {
  /** Both count from 1. */
  line: number
  column: number
}

/** One file of a bundle, or a bundle that was built by a program. */
export interface BundleDocument {
  /** Its name for messages; null if there is no file. */
  file: string | null
  /** `{bundle?, persons?: [...], claims?: [...], …}`, not yet checked. Numbers, true and false may be of the class Written. */
  value: unknown
  /** Where the value at `path` is, or with `key` the key of that value; null if that is not known. */
  locate(path: DocumentPath, key: boolean): Location | null
  /** Whether the last key of `path` stands alone in its map, without a colon and a value. */
  standsAlone(path: DocumentPath): boolean
}

/** What a bundle says of itself. */
export interface BundleHead {
  name: string
  formatVersion: 1
  author: string
  license: string
}

/** A bundle that a program built: the same lists as in a file, all in one. */
export type Bundle = { bundle: BundleHead } & { [collection: string]: BundleHead | BundleRecord[] }

/** One record as written in a bundle: its id, properties, links, parts and citations. */
export interface BundleRecord {
  id: string
  [name: string]: unknown
}

/** `claims[3].speakers[0].actor` */
export function pathText(path: DocumentPath): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}
