/** A bundle as its reader hands it over: plain values, and where in which file they are. */

/** Keys and positions from a document's root to a value: `['claims', 3, 'speakers', 0, 'actor']`. */
export type DocumentPath = readonly (string | number)[]

export interface Location {
  /** Both count from 1; the column is null if only the line is known. */
  line: number
  column: number | null
}

/** A file of a bundle, or what a program gives: enough to say where something is. It holds none of what is written there. */
export interface DocumentText {
  /** Its name for messages; null if there is no file. */
  file: string | null
  /** Whether each line is a record, `{claims: {…}}`; then the second step of a path is the number of the line. */
  byLine?: true
  /** Where the value at `path` is, or with `key` the key of that value; null if that is not known. */
  locate(path: DocumentPath, key: boolean): Location | null
  /** Whether the last key of `path` stands alone in its map, without a colon and a value. */
  standsAlone(path: DocumentPath): boolean
}

/** What a reader hands over at a time: a file, a line of one, or what a program built. */
export interface BundleDocument {
  text: DocumentText
  /**
   * `{bundle?, persons?: [...], claims?: [...], …}`, not yet checked; of a line `{bundle}` or `{claims: {…}}`. Numbers, true and false may
   * be of the class Written.
   */
  value: unknown
  /** Of a line, its number. */
  line?: number
}

/** What a bundle says of itself. */
export interface BundleHead {
  name: string
  formatVersion: 1
  author: string
  license: string
  /** Whether it gives way to other bundles in what must agree. */
  yields?: boolean
}

/** A bundle that a program built: the same lists as in a file, all in one. */
export type Bundle = { bundle: BundleHead } & { [collection: string]: BundleHead | BundleRecord[] }

/** One record as written in a bundle: its id, properties, links, parts and citations. */
export interface BundleRecord {
  id: string
  [name: string]: unknown
}

/** `claims[3].speakers[0].actor`; of a line `claims.speakers[0].actor`. */
export function pathText(path: DocumentPath, byLine = false): string {
  const steps = byLine ? path.filter((step, at) => at !== 1 || typeof step !== 'number') : path
  return steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}
