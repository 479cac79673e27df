/** What is found in a bundle: problems, which keep it from being imported, and warnings, which do not; each with its place. */
import { type DocumentPath, type DocumentText, pathText } from './document.ts'

/** At most this many problems are kept, and as many warnings; further ones are only counted. */
const MOST_PROBLEMS = 1_000
/** At most this many of them are in the message of an error. */
export const MOST_SHOWN = 50

/** A problem or a warning. */
export interface Problem {
  /** Null if the bundle was not read from a file. `line` and `column` are null then too; they count from 1. */
  file: string | null
  line: number | null
  column: number | null
  /** Where in the file: `claims[3].speakers[0].actor`; empty for the file as a whole. */
  path: string
  /** The id of the record that it is in; null outside records, or if the record has none. */
  record: string | null
  /** What is wrong, and what would be right. */
  message: string
}

/** Problems of one sort, or warnings: at most {@link MOST_PROBLEMS} are kept. */
export class ProblemList {
  private readonly kept: Problem[] = []
  /** How many there are, kept or not. */
  count = 0

  /** How many of them are not kept. */
  get more(): number {
    return this.count - this.kept.length
  }

  /** Forgets all but the first so many. */
  backTo(count: number): void {
    this.kept.length = Math.min(count, this.kept.length)
    this.count = count
  }

  get isFull(): boolean {
    return this.kept.length === MOST_PROBLEMS
  }

  add(problem: Problem): void {
    if (!this.isFull) this.kept.push(problem)
    this.count += 1
  }

  /** Those that are kept, in the order in which a reader of the files meets them. */
  sorted(): Problem[] {
    return this.kept.toSorted(
      (a, b) =>
        (a.file ?? '').localeCompare(b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
  }
}

/** Collects what is found while a bundle is read, checked and planned. */
export class Findings {
  readonly problems = new ProblemList()
  readonly warnings = new ProblemList()

  /** Throws a {@link BundleError} if there are problems; `heading` begins its message, where the bundle is not what is wrong. */
  throwIfAny(heading?: string): void {
    if (this.problems.count > 0) throw new BundleError(this.problems, heading)
  }
}

/** The problem with the value at `path`, which is in the record of that id; with `key`, with the key of that value. */
export function problemAt(
  list: ProblemList,
  document: DocumentText,
  path: DocumentPath,
  record: string | null,
  message: string,
  key: boolean,
): void {
  // To find the place, the file may have to be parsed again: not worth it for what is only counted.
  const position = list.isFull ? null : document.locate(path, key)
  list.add({
    file: document.file,
    line: position?.line ?? null,
    column: position?.column ?? null,
    path: pathText(path, document.byLine),
    // Of an id nobody need be told whose it is.
    record: path[2] === 'id' ? null : record,
    message,
  })
}

/** A problem of a file as a whole, or of no file. */
export function problemOf(file: string | null, message: string): Problem {
  return { file, line: null, column: null, path: '', record: null, message }
}

/** A bundle that cannot be imported or withdrawn; nothing was written. */
export class BundleError extends Error {
  override name = 'BundleError'
  /** At most {@link MOST_PROBLEMS}. */
  readonly problems: Problem[]

  constructor(list: ProblemList, heading = headingOf(list)) {
    const problems = list.sorted()
    const shown = problems.slice(0, MOST_SHOWN).map(problemText)
    if (list.count > MOST_SHOWN) shown.push(`… and ${list.count - MOST_SHOWN} more.`)
    super(`${heading}\n${shown.join('\n')}`)
    this.problems = problems
  }
}

function headingOf({ count }: ProblemList): string {
  return `The bundle has ${count === 1 ? 'a problem' : `${count} problems`}; nothing was written.`
}

/** `claims.yaml:12:5 claims[3].text (claim/no-rent): …` */
export function problemText({ file, line, column, path, record, message }: Problem): string {
  const place = [file, line, column].filter((each) => each !== null).join(':')
  const inside = [path, record && `(${record})`].filter(Boolean).join(' ')
  return [place, inside && `${inside}:`, message].filter(Boolean).join(' ')
}

/** `claims.yaml:12:5 claims[3] (claim/no-rent): warning: …` */
export function warningText(warning: Problem): string {
  return problemText({ ...warning, message: `warning: ${warning.message}` })
}
