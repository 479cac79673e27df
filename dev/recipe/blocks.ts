/**
 * Finds the code blocks of a recipe in Markdown, and where each belongs: "in `FILE`:" makes a new file, "in `FILE`, below
 * `LINE`:" adds to one.
 */

/** A block as the recipe has it. */
export interface Block {
  /** The file's path from the project's root. */
  file: string
  /** The line of that file below which it goes; null if it is the whole file. */
  below: string | null
  text: string
}

const fence = /^( *)```/
const place = /\bin `([\w./-]+)`(?:, below `([^`]+)`)?/g

/** All blocks of a section; throws if one does not say in which file it belongs. */
export function blocksIn(markdown: string, heading: string): Block[] {
  const lines = sectionOf(markdown, heading)
  const blocks: Block[] = []
  let said: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const indent = fence.exec(lines[at] ?? '')?.[1]
    if (indent === undefined) {
      said.push(lines[at] ?? '')
      continue
    }
    const end = lines.findIndex((line, index) => index > at && fence.test(line))
    const text = lines.slice(at + 1, end).map((line) => line.slice(indent.length))
    const [, file, below] = [...said.join(' ').matchAll(place)].at(-1) ?? []
    if (!file) throw new Error(`This block of "${heading}" does not say in which file it belongs:\n${text.join('\n')}`)
    blocks.push({ file, below: below ?? null, text: `${text.join('\n')}\n` })
    said = []
    at = end
  }
  return blocks
}

function sectionOf(markdown: string, heading: string): string[] {
  const lines = markdown.split('\n')
  const start = lines.indexOf(`## ${heading}`)
  if (start < 0) throw new Error(`There is no section "${heading}".`)
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '))
  return lines.slice(start + 1, end < 0 ? lines.length : end)
}

/** The content of a file with the block in it; `content` is null if there is no such file yet. Throws if the block has no place there. */
export function withBlock({ file, below, text }: Block, content: string | null): string {
  if (below === null) {
    if (content !== null)
      throw new Error(`${file} is there already; the recipe has to say below which line its block goes.`)
    return text
  }
  const lines = (content ?? '').split('\n')
  const found = lines.flatMap((line, index) => (line.trim() === below ? [index] : []))
  if (found.length !== 1)
    throw new Error(`${file} has ${found.length} lines ${JSON.stringify(below)}; there has to be one.`)
  return [
    ...lines.slice(0, (found[0] as number) + 1),
    ...text.trimEnd().split('\n'),
    ...lines.slice((found[0] as number) + 1),
  ].join('\n')
}
