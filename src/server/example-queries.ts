/** The examples of GraphiQL, read from a folder of queries. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A query whose first line is a comment that says what it asks. */
export interface ExampleQuery {
  title: string
  query: string
}

export interface ExampleTheme {
  /** Null if the folder has no themes. */
  theme: string | null
  examples: ExampleQuery[]
}

/** By theme, as the folder's `themes.yaml` says; without it all of them, in the order of the names of their files. */
export function examplesIn(folder: URL): ExampleTheme[] {
  const read = (name: string): ExampleQuery => {
    const query = readFileSync(new URL(`${name}.graphql`, folder), 'utf8')
    return { title: query.slice(0, query.indexOf('\n')).replace(/^# /, ''), query }
  }
  const themes = new URL('themes.yaml', folder)
  if (existsSync(themes)) {
    const listed: { theme: string; examples: string[] }[] = parse(readFileSync(themes, 'utf8'))
    return listed.map(({ theme, examples }) => ({ theme, examples: examples.map(read) }))
  }
  const names = readdirSync(folder).flatMap((name) => (name.endsWith('.graphql') ? [name.slice(0, -8)] : []))
  return [{ theme: null, examples: names.sort().map(read) }]
}

/** The names of their operations. */
export function operationsOf(themes: readonly ExampleTheme[]): string[] {
  const queries = themes.flatMap(({ examples }) => examples.map(({ query }) => query))
  return queries.flatMap((query) => [...query.matchAll(/^query (\w+)/gm)].map(([, name = '']) => name))
}

/** The API by example, on the seed. */
export const seedExamples = examplesIn(new URL('../../examples/', import.meta.url))
