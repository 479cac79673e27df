/** Reads the text of one YAML or JSON file, with the line and column of every value. */
import { type Document, isAlias, isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { BundleDocument, DocumentPath, Location } from './document.ts'
import { type Findings, problemOf } from './problems.ts'

/** The aliases of a file may stand for so many nodes in all; otherwise a few lines could stand for billions. */
const MOST_ALIASED = 1_000

/** The file as a document; if its YAML is wrong, reports that and gives null. */
export function documentFrom(file: string, text: string, findings: Findings): BundleDocument | null {
  const lines = new LineCounter()
  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
    const wrong = [...parsed.errors, ...parsed.warnings]
    for (const { message, pos } of wrong) report(plainly(message), at(lines, pos[0]))
    if (wrong.length > 0) return null
    if (parsed.contents === null) return report('The file is empty.', null)
    const value: unknown = parsed.toJS({ maxAliasCount: MOST_ALIASED })
    // The parsed document is many times larger than the text, and places are asked for only if something is wrong: so it is not
    // kept.
    let again: Document | null = null
    return {
      file,
      value,
      locate(path, key) {
        again ??= parseDocument(text)
        return locationOf(again, lines, path, key)
      },
    }
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return report(plainly(error.message), null)
    throw error
  }

  function report(message: string, position: Location | null): null {
    findings.problems.add({
      ...problemOf(file, message),
      line: position?.line ?? null,
      column: position?.column ?? null,
    })
    return null
  }
}

/** The library's messages say what is wrong, except when they are about a bound of the library or of JavaScript. */
function plainly(message: string): string {
  if (/call stack/.test(message)) return 'The file is nested too deeply.'
  return /Excessive alias/.test(message) ? `Its aliases stand for more than ${MOST_ALIASED} values.` : message
}

function at(lines: LineCounter, offset: number): Location {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}

/** Where the value or its key is; for what is not there, where the nearest value around it is. */
function locationOf(document: Document, lines: LineCounter, path: DocumentPath, key: boolean): Location | null {
  let node = document.contents as Node | null
  let start = node?.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null
    let next: unknown
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isNode(item.key) ? item.key.toJSON() : item.key) === String(step))
      const wantsKey = key && index === path.length - 1
      next = wantsKey ? pair?.key : (pair?.value ?? pair?.key)
    } else if (isSeq(node)) {
      next = node.items[Number(step)]
    }
    if (!isNode(next)) break
    node = next
    start = next.range?.[0] ?? start
  }
  return at(lines, start)
}
