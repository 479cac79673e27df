/** A place in a bundle that is being checked: it can report what is wrong or doubtful there. */
import { type DocumentPath, type DocumentText, pathText } from '../read/document.ts'
import { type Findings, problemAt } from '../read/problems.ts'
import { plainValue, Written } from '../read/written.ts'
import { advice } from './nearest.ts'

/** How many entries a list may have. */
const MOST_ENTRIES = 1_000

/** What the value of a key is. */
export type Takes = 'text' | 'list' | 'value'

export class DocumentPlace {
  constructor(
    private readonly findings: Findings,
    readonly document: DocumentText,
    readonly path: DocumentPath,
    /** The id of the record that it is in; null outside records, or if the record has none that is one. */
    readonly record: string | null = null,
  ) {}

  at(step: string | number): DocumentPlace {
    return new DocumentPlace(this.findings, this.document, [...this.path, step], this.record)
  }

  /** Reports the value here. Gives undefined, which a reader of values passes on if there is no value to use. */
  wrong(message: string): undefined {
    problemAt(this.findings.problems, this.document, this.path, this.record, message, false)
  }

  /** Reports the key here. */
  wrongKey(message: string): undefined {
    problemAt(this.findings.problems, this.document, this.path, this.record, message, true)
  }

  /** Warns of the value here, which does not keep the bundle from being imported; with `key`, of the key. */
  warn(message: string, key = false): void {
    problemAt(this.findings.warnings, this.document, this.path, this.record, message, key)
  }

  /** The place in words: `claims[3] in claims.yaml:12`. */
  text(): string {
    const { file } = this.document
    const line = this.document.locate(this.path, false)?.line
    return (
      [pathText(this.path, this.document.byLine), file && `in ${file}`].filter(Boolean).join(' ') +
      (line ? `:${line}` : '')
    )
  }

  /** The value as a map; otherwise reports that it is not one and gives undefined. Also reports keys that are not in `known`. */
  map(
    value: unknown,
    known: string[],
    expected: string,
    takes: (key: string) => Takes = () => 'text',
  ): Record<string, unknown> | undefined {
    if (!isMap(value)) return this.wrong(`is ${described(value)}; it must be ${expected}.`)
    const split = this.splitByComma(value, takes)
    const entries = Object.entries(value).filter(([key]) => !split.includes(key))
    for (const [key] of entries) {
      if (!known.includes(key)) this.at(key).wrongKey(`is not known here; ${advice(key, known)}`)
    }
    return split.length === 0 ? value : Object.fromEntries(entries)
  }

  /**
   * The keys of the map that stand alone, since a comma has split a value: in `{en: Alpha pays, if asked}` the second half is one. Reports
   * the first of them, and advises what the key before it takes.
   */
  splitByComma(map: Record<string, unknown>, takes: (key: string) => Takes = () => 'text'): string[] {
    const keys = Object.keys(map)
    const alone = keys.filter((key) => map[key] === null && this.document.standsAlone([...this.path, key]))
    const [first] = alone
    if (first === undefined) return []
    const key = keys[keys.indexOf(first) - 1]
    const text = key === undefined ? undefined : plainValue(map[key])
    const halves = typeof text === 'string' || typeof text === 'number' ? [String(map[key ?? '']), ...alone] : []
    this.at(first).wrongKey(
      `comes after a comma, which ends a value inside { }; ${commaAdvice(key, halves, key === undefined ? 'text' : takes(key))}.`,
    )
    return alone
  }

  /** The value as a list; otherwise reports that it is not one, or that it is too long, and gives undefined. */
  list(value: unknown, expected: string): unknown[] | undefined {
    if (!Array.isArray(value)) return this.wrong(`is ${described(value)}; it must be ${expected}.`)
    if (value.length > MOST_ENTRIES)
      return this.wrong(`has ${value.length} entries; it may have at most ${MOST_ENTRIES}.`)
    return value
  }
}

/** How to write what a comma has split into `halves`; there are none where it was no text or number. */
function commaAdvice(key: string | undefined, halves: string[], takes: Takes): string {
  if (takes === 'value') return `${key} has no comma in its value: leave out what follows it`
  if (takes === 'list') return `write several as a list${halves.length > 0 ? `: ${key}: [${halves.join(', ')}]` : ''}`
  const example = `: ${key}: ${JSON.stringify(halves.join(', '))}`
  return `put a text with a comma in quotes${halves.length > 0 ? example : ', and write a number with a point'}`
}

/** Whether a value of a document is a map. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Written)
}

/** A value in words: `the number 12`, `a list`, `empty`. */
export function described(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isMap(value)) return 'a map'
  if (typeof value === 'string')
    return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`
  return `${typeof plainValue(value) === 'number' ? 'the number ' : ''}${String(value)}`
}
