/** The text of a file of this project, by its path from the root. */
import { readFileSync } from 'node:fs'

export const root = new URL('../../', import.meta.url)

export function fileText(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}
