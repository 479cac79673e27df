/** The examples of docs/import.md, by the heading under which they stand. */
import { readFileSync } from 'node:fs'

const page = readFileSync(new URL('../../docs/import.md', import.meta.url), 'utf8')

/** The blocks of that language under a heading, in order. */
export function blocksOf(heading: string, language: string): string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text = '']) => text,
  )
}
