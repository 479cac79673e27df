/** Reads a bundle from its file or folder. */
import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { BundleDocument } from './document.ts'
import { Findings, problemOf } from './problems.ts'
import { documentFrom } from './yaml-file.ts'

/** How large a file may be, and how many of them a folder may have. */
const MOST_BYTES = 16 * 1024 * 1024
const MOST_FILES = 1_000
const READ_ENDINGS = /\.(yaml|yml|json)$/

/**
 * The documents of the bundle at `path`: a YAML or JSON file, or a folder whose `*.yaml`, `*.yml` and `*.json` files make one
 * bundle. What cannot be read is among the problems. Nothing outside the folder is read, not even through a link.
 */
export async function readBundle(path: string): Promise<{ documents: BundleDocument[]; findings: Findings }> {
  const findings = new Findings()
  const documents: BundleDocument[] = []
  for (const { name, file } of await filesOf(path, findings)) {
    const text = await textOf(name, file, findings)
    const document = text === null ? null : documentFrom(name, text, findings)
    if (document) documents.push(document)
  }
  return { documents, findings }
}

async function filesOf(path: string, findings: Findings): Promise<{ name: string; file: string }[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ name: basename(path), file: path }]
    const entries = await readdir(path, { withFileTypes: true })
    const readable = entries.filter(({ name }) => READ_ENDINGS.test(name) && !name.startsWith('.'))
    for (const entry of entries.filter((each) => !readable.includes(each) && mayBeMeant(each))) {
      const why = entry.isDirectory()
        ? 'is a folder, and is left out: the files of a bundle are in one folder.'
        : 'is left out: the name of a file of a bundle ends in .yaml, .yml or .json and does not begin with a dot.'
      findings.warnings.add(problemOf(entry.name, why))
    }
    if (readable.length === 0) report(findings, path, 'The folder has no *.yaml, *.yml or *.json file.')
    if (readable.length > MOST_FILES) {
      report(findings, path, `The folder has ${readable.length} files; a bundle may have at most ${MOST_FILES}.`)
    }
    for (const entry of readable.filter((each) => !each.isFile())) {
      report(findings, entry.name, 'is not a plain file in the folder itself; nothing else is read.')
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
    const { size } = await stat(file)
    if (size > MOST_BYTES) {
      return report(
        findings,
        name,
        `The file has ${size} bytes; it may have at most ${MOST_BYTES}. A bundle may be a folder of files.`,
      )
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file))
  } catch (error) {
    return report(findings, name, error instanceof TypeError ? 'The file is not UTF-8.' : unreadable(error))
  }
}

function unreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT') return 'There is no such file or folder.'
  if (code === 'EACCES') return 'This user may not read the file or folder.'
  throw error
}

function report(findings: Findings, file: string, message: string): null {
  findings.problems.add(problemOf(file, message))
  return null
}
