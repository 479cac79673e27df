/** The example tabs of GraphiQL: the API by example, read from examples/. */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../examples/', import.meta.url)

/** One tab per file in examples/, in the order of their names. */
export const exampleTabs: { query: string }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ query: readFileSync(new URL(name, folder), 'utf8') }))
