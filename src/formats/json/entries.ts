/** Reads the entries of a file of JSON: of an array, of an array in a map, or one on each line. */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { isMap } from '../../bundle/check/document-place.ts'
import { cutIntoLines, MOST_LINE_BYTES } from '../../bundle/read/cut-lines.ts'
import { type FileRow, FormatError, type ImportFile, WHY } from '../format.ts'

/** How large a file of JSON may be that is not one of lines. */
const MOST_BYTES = 64 * 1024 * 1024

/** An entry of the file; `value` is null if it is no map. */
export interface JsonEntry {
  row: FileRow
  value: Record<string, unknown> | null
}

/**
 * The entries, one after another: those of the file's array, of the array or the map under one of `keys`, or its lines (`.ndjson`, `.jsonl`,
 * `.ijson`, and what begins with a map and goes on with another one). Throws a {@link FormatError} if the file is not JSON.
 */
export async function* entriesOf(input: ImportFile, keys: readonly string[] = []): AsyncGenerator<JsonEntry> {
  if (isOfLines(input)) {
    yield* linesOf(input)
    return
  }
  const { size } = await stat(input.path)
  if (size > MOST_BYTES)
    throw new FormatError(
      `${input.name} has more than ${MOST_BYTES / 1024 / 1024} MiB in one piece of JSON, which is the most; write one entry on each line instead, in a file that ends in .ndjson.`,
    )
  const whole = parsed((await readFile(input.path, 'utf8')).replace(/^\uFEFF/, ''), `${input.name}`)
  const found = isMap(whole)
    ? keys.map((key) => whole[key]).find((each) => Array.isArray(each) || isMap(each))
    : undefined
  const held = found ?? whole
  const list = Array.isArray(held) ? held : found === undefined ? [whole] : Object.values(held as object)
  for (const [index, value] of list.entries()) yield entry(index + 1, value)
}

/** Whether the file has an entry on each line. */
export function isOfLines({ name, start }: ImportFile): boolean {
  return /\.(ndjson|jsonl|ijson)$/i.test(name) || /^\s*\{.*\}[ \t\r]*\n\s*\{/.test(start)
}

async function* linesOf(input: ImportFile): AsyncGenerator<JsonEntry> {
  let at = 0
  for await (const line of cutIntoLines(createReadStream(input.path))) {
    at += 1
    if (line === null)
      throw new FormatError(`${input.name}:${at} has more than ${MOST_LINE_BYTES} bytes, which is the most of a line.`)
    const text = line.toString('utf8')
    const words = at === 1 ? text.replace(/^\uFEFF/, '') : text
    if (words.trim() === '') continue
    yield entry(at, parsed(words, `${input.name}:${at}`))
  }
}

function entry(at: number, value: unknown): JsonEntry {
  if (!isMap(value)) return { row: { at, raw: [JSON.stringify({ entry: value })] }, value: null }
  const { [WHY]: _, ...rest } = value
  return { row: { at, raw: [JSON.stringify(rest)] }, value: rest }
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FormatError(`${place} is not JSON: ${(error as Error).message}.`)
  }
}
