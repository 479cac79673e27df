/** Takes files of others in, as `parley import` does, and shows what came of them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importRecords } from '../../src/bundle/import.ts'
import type { BundleRecord } from '../../src/bundle/read/document.ts'
import { warningText } from '../../src/bundle/read/problems.ts'
import type { FormatName } from '../../src/formats/format.ts'
import { withInput } from '../../src/formats/input.ts'
import { type ReadFile, readFile } from '../../src/formats/read-file.ts'
import type { Store } from '../../src/store/store.ts'
import { folderWith } from '../bundle/files.ts'

export interface Taken extends ReadFile {
  /** The report without the folder's path. */
  said: string[]
  /** Each rejected row: `talks.csv:6 rejected: …`. */
  rejections: string[]
  /** What the file of rejected rows holds; empty if there is none. */
  rejectedText: string
  /** The bundle's records of a list. */
  list(collection: string): BundleRecord[]
}

/** Reads the first of the files; the second, if there is one, is its mapping. */
export async function taken(
  files: Record<string, string | Uint8Array>,
  options: { format?: FormatName; bundle?: string; strict?: boolean } = {},
): Promise<Taken> {
  const folder = await folderWith(files)
  const [name = '', mapping] = Object.keys(files)
  const path = join(folder, name)
  const map = mapping === undefined ? {} : { map: join(folder, mapping) }
  const rejections: string[] = []
  return withInput(path, async (input) => {
    const made = await readFile(input, { ...options, ...map, rejectedTo: path }, ({ at }, why) => {
      rejections.push(`${name}:${at} rejected: ${why}`)
    })
    if (!made) throw new Error(`${name} was taken for a bundle.`)
    const { rejectedFile } = made
    return {
      ...made,
      said: made.report.map((line) => line.replaceAll(`${folder}/`, '')),
      rejections,
      rejectedText: rejectedFile && existsSync(rejectedFile) ? readFileSync(rejectedFile, 'utf8') : '',
      list: (collection) => (made.bundle[collection] ?? []) as BundleRecord[],
    }
  })
}

/** Imports what was taken; the warnings that it gets. */
export async function imported(store: Store, { bundle }: Taken): Promise<string[]> {
  const { warnings } = await importRecords(store, bundle)
  return warnings.sorted().map(warningText)
}
