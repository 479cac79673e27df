/** Reads the instructions of a Dockerfile: as much of the language as this project's own Dockerfile uses. */

export interface Instruction {
  name: string
  text: string
  /** Options before the text: `--from=build` is `{ from: 'build' }`. */
  options: Record<string, string>
}

/** The instructions in their order, comments left out, continued lines joined. */
export function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...words] = line.split(/\s+/)
      const firstOther = words.findIndex((word) => !word.startsWith('--'))
      const options = words.slice(0, firstOther).map((word) => word.slice(2).split('=', 2))
      return { name, text: words.slice(firstOther).join(' '), options: Object.fromEntries(options) }
    })
}
