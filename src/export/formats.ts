/** The formats of an export, and which options each takes; it loads nothing, so that the command line starts quickly. */

export interface ExportOptions {
  format: ExportFormat
  bundle?: string
  kinds?: string[]
  filter?: unknown
  valid?: string
  published?: string
  known?: string
  bom?: boolean
  base?: string
  out?: string
}

/** By format: the options that it takes beside `out`. */
export const optionsByFormat = {
  bundle: ['bundle'],
  ndjson: ['bundle'],
  csv: ['kinds', 'filter', 'valid', 'published', 'known', 'bom'],
  jsonld: ['kinds', 'base'],
  turtle: ['kinds', 'base'],
  cypher: ['kinds'],
} satisfies Record<string, (keyof ExportOptions)[]>

export type ExportFormat = keyof typeof optionsByFormat

/** What is wrong with the options together, and what would be right; null if nothing is. */
export function wrongOptions({ format, out: _, ...given }: ExportOptions): string | null {
  const taken: readonly string[] = optionsByFormat[format]
  const name = Object.keys(given).find((each) => !taken.includes(each))
  if (name === undefined) return null
  const formats = Object.entries(optionsByFormat).flatMap(([each, options]) =>
    (options as string[]).includes(name) ? [each] : [],
  )
  return `--${name} is for ${formats.join(', ')}; ${format} takes ${taken.map((each) => `--${each}`).join(', ')}.`
}
