/** Reads a bundle of lines: JSON, the head in the first line and a record in each other one. Memory holds one line. */
import { cutIntoLines, MOST_LINE_BYTES } from './cut-lines.ts'
import type { BundleDocument, DocumentText } from './document.ts'
import { jsonValueOf } from './json-text.ts'
import { Findings, problemOf } from './problems.ts'
import { documentFrom } from './yaml-file.ts'

/** The key of the first line that says what the file is, and its value. */
const MARK = 'parley'
const VERSION = 1
/** How the first line begins. */
export const FIRST_WORDS = /^\s*\{\s*"parley"\s*:/
const FIRST = '{"parley": 1, "bundle": {…}}'
const OTHER = '{"claims": {…}}, a list of the bundle and a record of it'

/**
 * The lines, in order; empty ones are left out. What is no line of a bundle is among the problems: not JSON, a key twice, not UTF-8, more
 * than one record. Of a line that is too long nothing more of the file is read.
 */
export async function* linesFrom(
  file: string,
  chunks: AsyncIterable<Buffer>,
  findings: Findings,
): AsyncGenerator<BundleDocument> {
  const text: DocumentText = {
    file,
    byLine: true,
    locate: ([, line]) => (typeof line === 'number' ? { line, column: null } : { line: 1, column: null }),
    standsAlone: () => false,
  }
  let line = 0
  let isFirst = true
  for await (const bytes of cutIntoLines(chunks)) {
    line += 1
    const wrong = (message: string) => findings.problems.add({ ...problemOf(file, message), line })
    if (bytes === null) {
      wrong(`The line has more than ${MOST_LINE_BYTES} bytes, which is the most; the rest of the file was not read.`)
      return
    }
    const words = decoded(bytes)
    if (words === null) {
      wrong('The line is not UTF-8.')
      continue
    }
    if (words.trim() === '') continue
    const value = valueInLine(file, line, words, findings)
    const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
    if (value === undefined) {
      isFirst = false
      continue
    }
    if (isFirst && keys.includes(MARK)) {
      const { [MARK]: version, ...head } = value as Record<string, unknown>
      if (version !== VERSION)
        wrong(`is a file of version ${JSON.stringify(version)}; this version of Parley reads ${MARK} ${VERSION}.`)
      yield { text, value: head, line }
    } else if (keys.length !== 1 || keys[0] === 'bundle') {
      wrong(isFirst ? `The first line must be ${FIRST}.` : `The line must be ${OTHER}.`)
    } else yield { text, value, line }
    isFirst = false
  }
}

/** What the line says; if it is wrong, reports that and gives undefined. */
function valueInLine(file: string, line: number, words: string, findings: Findings): unknown {
  const json = jsonValueOf(words)
  if (json !== undefined) return json
  if (!isJson(words)) {
    findings.problems.add({ ...problemOf(file, 'The line is not JSON; was the file cut short?'), line })
    return undefined
  }
  // A key twice, or a number in other words than its value's, is told as in any file.
  const inLine = new Findings()
  const document = documentFrom(file, words, inLine)
  for (const problem of inLine.problems.sorted()) findings.problems.add({ ...problem, line })
  return document?.value
}

function isJson(words: string): boolean {
  try {
    JSON.parse(words)
    return true
  } catch {
    return false
  }
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
