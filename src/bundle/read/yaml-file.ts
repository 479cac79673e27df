/** Reads the text of one YAML or JSON file, with the line and column of every value. */
import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type ScalarTag,
  type Tags,
  type YAMLError,
} from 'yaml'
import type { BundleDocument, DocumentPath, DocumentText, Location } from './document.ts'
import { jsonValueOf } from './json-text.ts'
import { type Findings, problemOf } from './problems.ts'
import { Written } from './written.ts'

/** The aliases of a file may stand for so many nodes in all; otherwise a few lines could stand for billions. */
const MOST_ALIASED = 1_000

/** Every file is read as YAML 1.2, whatever its directive says: the schema is named, so that a directive does not choose another one. */
const READING = {
  version: '1.2',
  schema: 'core',
  prettyErrors: false,
  stringKeys: true,
  customTags: (tags: Tags) => tags.map((tag) => (isOfValues(tag) ? keepingWords(tag) : tag)),
} as const

/**
 * The file as a document; if its YAML is wrong, reports that and gives null. JSON is YAML, and is read as JSON, whatever the file's name. `again` gives the text once more, to find a place in it.
 */
export function documentFrom(
  file: string,
  text: string,
  findings: Findings,
  again: () => string = () => text,
): BundleDocument | null {
  const json = /^\s*\{/.test(text) ? jsonValueOf(text) : undefined
  const value = json === undefined ? yamlValueOf(file, text, findings) : json
  return value === undefined ? null : { text: { file, ...placesIn(again) }, value }
}

interface ParsedText {
  of: object
  document: Document
  lines: LineCounter
}

/** What was parsed last to find places. It is many times larger than the text, so of two files only, which one message may name, it is kept. */
let parsedLast: ParsedText[] = []

/** Where values are, in a text that is right. */
function placesIn(again: () => string): Pick<DocumentText, 'locate' | 'standsAlone'> {
  const of = {}
  const parsed = (): ParsedText => {
    const known = parsedLast.find((each) => each.of === of)
    if (known) return known
    const lines = new LineCounter()
    const made = { of, document: parseDocument(again(), { ...READING, lineCounter: lines }), lines }
    parsedLast = [made, ...parsedLast.slice(0, 1)]
    return made
  }
  return {
    locate(path, key) {
      const { document, lines } = parsed()
      return at(lines, startOf(document, path, key))
    },
    standsAlone: (path) => pairAt(parsed().document, path)?.value === null,
  }
}

/** What a YAML text says; if it is wrong, reports that and gives undefined. */
function yamlValueOf(file: string, text: string, findings: Findings): unknown {
  const lines = new LineCounter()
  try {
    const parsed = parseDocument(text, { ...READING, lineCounter: lines })
    const found = [...parsed.errors, ...parsed.warnings]
    // Where several brackets are open at the end, each of them is an error there.
    const wrong = found.filter(({ pos }, index) => found.findIndex((each) => each.pos[0] === pos[0]) === index)
    for (const error of wrong) report(said(error, text), at(lines, error.pos[0]))
    const { yaml } = parsed.directives ?? {}
    if (yaml?.version === '1.1') report(OTHER_VERSION, at(lines, text.search(/^%YAML/m)))
    if (wrong.length > 0) return undefined
    if (parsed.contents === null) return report('The file is empty.', null)
    return parsed.toJS({ maxAliasCount: MOST_ALIASED })
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return report(plainly(error.message), null)
    throw error
  }

  function report(message: string, position: Location | null): undefined {
    findings.problems.add({
      ...problemOf(file, message),
      line: position?.line ?? null,
      column: position?.column ?? null,
    })
    return undefined
  }
}

const OTHER_VERSION =
  'is YAML 1.1, in which 1:30 and 017 are other numbers and yes is true; a bundle is YAML 1.2: leave the line out, or write %YAML 1.2.'

/** What a text without quotes leads to if it has a colon, quotes or brackets in it, or begins with a sign that YAML reserves. */
const mayBeInText = new Set<ErrorCode>([
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'UNEXPECTED_TOKEN',
])
const QUOTE_IT = 'If it stands in a text, put the whole text in quotes.'

function said({ code, message, pos }: YAMLError, text: string): string {
  if (code === 'MULTIPLE_DOCS')
    return 'A second document begins here; a file holds one: put it in a file of its own, or leave out the line ---.'
  if (code === 'DUPLICATE_KEY') return `The map has the key ${keyAt(text, pos[0])} already; each key may come once.`
  return mayBeInText.has(code) ? `${message}. ${QUOTE_IT}` : plainly(message)
}

/** The key that is written there, with its quotes. */
function keyAt(text: string, offset: number): string {
  const [key = ''] = /^("[^"]*"|'[^']*'|[^\n]*?(?=\s*:(\s|$)))/.exec(text.slice(offset, offset + 200)) ?? []
  return key
}

/** Whether a tag reads numbers, or true and false. */
function isOfValues(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && /:(int|float|bool)$/.test(tag.tag)
}

/** The same tag, which keeps what is written where the value would be written otherwise. */
function keepingWords(tag: ScalarTag): ScalarTag {
  return {
    ...tag,
    resolve(text, onError, options) {
      const read = tag.resolve(text, onError, options)
      const value = isScalar(read) ? read.value : read
      return String(value) === text ? value : new Written(text, value as number | boolean)
    },
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

/** Where the value or its key begins; for what is not there, where the nearest value around it does. */
function startOf(document: Document, path: DocumentPath, key: boolean): number {
  let start = (document.contents as Node | null)?.range?.[0] ?? 0
  for (const [index, node] of nodesOn(document, path).entries()) {
    const isKey = key && index === path.length - 1
    const found = isPair(node) ? (isKey ? node.key : (node.value ?? node.key)) : node
    if (!isNode(found)) break
    start = found.range?.[0] ?? start
  }
  return start
}

/** The key and value at the end of `path`; undefined if it does not lead to a value of a map. */
function pairAt(document: Document, path: DocumentPath): Pair | undefined {
  const last = nodesOn(document, path)[path.length - 1]
  return isPair(last) ? last : undefined
}

/** The nodes along `path` below the root: a pair in a map, an item in a list; as many as there are. */
function nodesOn(document: Document, path: DocumentPath): unknown[] {
  const nodes: unknown[] = []
  let node: unknown = document.contents
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document)
    const next = isMap(node)
      ? node.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined
    if (next === undefined) break
    nodes.push(next)
    node = isPair(next) ? next.value : next
  }
  return nodes
}
