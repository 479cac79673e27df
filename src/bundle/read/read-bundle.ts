/** Reads a bundle from its file or folder. */
import { constants, type Dirent, readFileSync, type Stats } from 'node:fs'
import { type FileHandle, open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BundleDocument } from './document.ts'
import { FIRST_WORDS, linesFrom } from './lines.ts'
import { Findings, problemOf } from './problems.ts'
import { documentFrom } from './yaml-file.ts'

/** How large a file may be, and how many of them a folder may have. */
const MOST_BYTES = 16 * 1024 * 1024
const MOST_FILES = 1_000
/** So many bytes of a file of lines are read at a time. */
const READ_AT_ONCE = 1 << 18
const READ_ENDINGS = /\.(yaml|yml|json|ndjson|jsonl)$/
const LINE_ENDINGS = /\.(ndjson|jsonl)$/

/**
 * The documents of the bundle at `path`, one after another: a YAML or JSON file, or a folder whose files of these kinds make one bundle. Of a
 * file of lines (`*.ndjson`, `*.jsonl`) each line is one. What cannot be read is among the problems. Only plain files are read, and
 * nothing outside the folder, not even through a link.
 */
export async function* documentsAt(path: string, findings: Findings): AsyncGenerator<BundleDocument> {
  for (const { name, file } of await filesOf(path, findings)) {
    if (await isOfLines(name, file)) {
      yield* linesFrom(name, await opened(file, name, findings), findings)
      continue
    }
    const text = await textOf(name, file, findings)
    const document = text === null ? null : documentFrom(name, text, findings, () => readFileSync(file, 'utf8'))
    if (document) yield document
  }
}

/** All documents at once, for a bundle that is known to be small. */
export async function readBundle(path: string): Promise<{ documents: BundleDocument[]; findings: Findings }> {
  const findings = new Findings()
  const documents: BundleDocument[] = []
  for await (const document of documentsAt(path, findings)) documents.push(document)
  return { documents, findings }
}

/** Whether a file is read line by line: its name says so or, where that says nothing, as of standard input, its first words. */
async function isOfLines(name: string, file: string): Promise<boolean> {
  if (READ_ENDINGS.test(name)) return LINE_ENDINGS.test(name)
  const handle = await opening(file).catch(() => null)
  const { buffer, bytesRead } = (await handle?.read(Buffer.alloc(64), 0, 64, 0)) ?? { buffer: '', bytesRead: 0 }
  await handle?.close()
  return FIRST_WORDS.test(buffer.slice(0, bytesRead).toString())
}

async function filesOf(path: string, findings: Findings): Promise<{ name: string; file: string }[]> {
  try {
    const found = await stat(path)
    if (found.isFile()) return [{ name: basename(path), file: path }]
    if (!found.isDirectory()) {
      report(findings, path, `is ${kindOf(found)}; a bundle is a plain file or a folder of them.`)
      return []
    }
    const entries = await readdir(path, { withFileTypes: true })
    const readable = entries.filter(({ name }) => READ_ENDINGS.test(name) && !name.startsWith('.'))
    for (const entry of entries.filter((each) => !readable.includes(each) && mayBeMeant(each))) {
      const why = entry.isDirectory()
        ? 'is a folder, and is left out: the files of a bundle are in one folder.'
        : 'is left out: the name of a file of a bundle ends in .yaml, .yml, .json, .ndjson or .jsonl and does not begin with a dot.'
      findings.warnings.add(problemOf(entry.name, why))
    }
    if (readable.length === 0)
      report(findings, path, 'The folder has no *.yaml, *.yml, *.json, *.ndjson or *.jsonl file.')
    if (readable.length > MOST_FILES) {
      report(findings, path, `The folder has ${readable.length} files; a bundle may have at most ${MOST_FILES}.`)
    }
    for (const entry of readable.filter((each) => !each.isFile())) {
      report(findings, entry.name, `is ${kindOf(entry)}; only plain files in the folder itself are read.`)
    }
    const names = readable.filter((entry) => entry.isFile()).map(({ name }) => name)
    return names
      .sort()
      .slice(0, MOST_FILES)
      .map((name) => ({ name, file: join(path, name) }))
  } catch (error) {
    report(findings, path, unreadable(error))
    return []
  }
}

/** Whether somebody may take a file or folder that is left out for a part of the bundle; not what is hidden, and not notes beside it. */
function mayBeMeant({ name }: Dirent): boolean {
  if (name.startsWith('.')) return READ_ENDINGS.test(name)
  return !/\.md$/i.test(name) && !/^(readme|licen[cs]e|notice|makefile)(\.|$)/i.test(name)
}

/** The text of a file; if it cannot be read, reports why and gives null. */
async function textOf(name: string, file: string, findings: Findings): Promise<string | null> {
  try {
    const bytes = await bytesOf(file)
    if (bytes.length > MOST_BYTES) {
      const message = `The file has more than ${MOST_BYTES} bytes, which is the most. A bundle may be a folder of files, or a file of lines (*.ndjson).`
      return report(findings, name, message)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    return report(findings, name, error instanceof TypeError ? 'The file is not UTF-8.' : unreadable(error))
  }
}

/** At most one byte more than a file may have, however many it has; what it is can have changed since it was found, so nothing waits for a writer. */
async function bytesOf(file: string): Promise<Buffer> {
  const handle = await opening(file)
  const chunks: Buffer[] = []
  for await (const chunk of handle.createReadStream({ start: 0, end: MOST_BYTES })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function opening(file: string): Promise<FileHandle> {
  return open(file, constants.O_RDONLY | constants.O_NONBLOCK)
}

/** The bytes of a file of lines; none if it cannot be read, which is reported. */
async function opened(file: string, name: string, findings: Findings): Promise<AsyncIterable<Buffer>> {
  try {
    return (await opening(file)).createReadStream({ highWaterMark: READ_AT_ONCE })
  } catch (error) {
    report(findings, name, unreadable(error))
    return (async function* () {})()
  }
}

/** What a path leads to that is no plain file. */
function kindOf(found: Stats | Dirent): string {
  if (found.isDirectory()) return 'a folder'
  if (found.isSymbolicLink()) return 'a link'
  if (found.isFIFO()) return 'a pipe'
  if (found.isSocket()) return 'a socket'
  return 'a device'
}

function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'There is no such file or folder.'
  if (code === 'EACCES') return 'This user may not read the file or folder.'
  if (code === 'ELOOP') return 'Its links lead in a circle.'
  if (code === 'ENOTDIR') return 'Its path leads through a file, which is no folder.'
  if (code === undefined) throw error
  return `It cannot be read (${code}).`
}

function report(findings: Findings, file: string, message: string): null {
  findings.problems.add(problemOf(file, message))
  return null
}
