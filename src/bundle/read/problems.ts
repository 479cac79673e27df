/** What is wrong with a bundle: every problem with its place, and the error that carries them. */
import { type BundleDocument, type DocumentPath, pathText } from './document.ts'

/** At most this many problems are kept; further ones are only counted. */
export const MOST_PROBLEMS = 1_000
/** At most this many of them are in the message of an error. */
const SHOWN = 50

export interface Problem {
  /** Null if the bundle was not read from a file. `line` and `column` are null then too; they count from 1. */
  file: string | null
  line: number | null
  column: number | null
  /** Where in the file: `claims[3].speakers[0].actor`; empty for the file as a whole. */
  path: string
  /** What is wrong, and what would be right. */
  message: string
}

/** Collects problems while a bundle is read, checked and planned. */
export class Problems {
  readonly list: Problem[] = []
  /** How many were left out of the list. */
  more = 0

  add(problem: Problem): void {
    if (this.list.length < MOST_PROBLEMS) this.list.push(problem)
    else this.more += 1
  }

  /** A problem with the value at `path`; with `key`, a problem with the key of that value. */
  at(document: BundleDocument, path: DocumentPath, message: string, key = false): void {
    // To find the place, the file may have to be parsed again: not worth it for what is only counted.
    const position = this.list.length < MOST_PROBLEMS ? document.locate(path, key) : null
    this.add({
      file: document.file,
      line: position?.line ?? null,
      column: position?.column ?? null,
      path: pathText(path),
      message,
    })
  }

  /** The problems in the order in which a reader of the files meets them. */
  sorted(): Problem[] {
    return this.list.sort(
      (a, b) =>
        (a.file ?? '').localeCompare(b.file ?? '') ||
        (a.line ?? 0) - (b.line ?? 0) ||
        (a.column ?? 0) - (b.column ?? 0),
    )
  }

  /** Throws a {@link BundleError} if there are any. */
  throwIfAny(): void {
    if (this.list.length > 0) throw new BundleError(this.sorted(), this.more)
  }
}

/** A bundle that cannot be imported; nothing was written. */
export class BundleError extends Error {
  override name = 'BundleError'
  constructor(
    /** At most {@link MOST_PROBLEMS}. */
    readonly problems: Problem[],
    /** How many more there are. */
    readonly more = 0,
  ) {
    const count = problems.length + more
    const shown = problems.slice(0, SHOWN).map(problemText)
    if (count > SHOWN) shown.push(`… and ${count - SHOWN} more.`)
    super(
      `The bundle has ${count === 1 ? 'a problem' : `${count} problems`}; nothing was imported.\n${shown.join('\n')}`,
    )
  }
}

/** `claims.yaml:12:5 claims[3].text: …` */
export function problemText({ file, line, column, path, message }: Problem): string {
  const place = [file, line, column].filter((each) => each !== null).join(':')
  return [place, path && `${path}:`, message].filter(Boolean).join(' ')
}
