/** Bundles in files of a temporary folder, and what is found in them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { checkBundle } from '../../src/bundle/import.ts'
import { problemText } from '../../src/bundle/read/problems.ts'
import type { Store } from '../../src/store/store.ts'

const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** What a bundle must say of itself. */
export const HEAD = 'bundle: {name: test, formatVersion: 1, author: A Tester, license: CC0-1.0}\n'

/** A new folder with these files, by name; it is deleted after the tests of this file. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bundle-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}

/** The problems and the warnings of the bundle at that path, as text, without the ids of records that their places have. */
export async function foundAt(
  path: string,
  store: Store | null = null,
): Promise<{ problems: string[]; warnings: string[] }> {
  const { problems, warnings } = await checkBundle(path, store)
  const text = (list: typeof problems) => list.sorted().map((each) => problemText({ ...each, record: null }))
  return { problems: text(problems), warnings: text(warnings) }
}
