/** The example tabs of GraphiQL, read from a folder of queries. */
import { readdirSync, readFileSync } from 'node:fs'

export type Tab = { query: string }

/** One tab per query in the folder, in the order of the names of its files. */
export function tabsIn(folder: URL): Tab[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ query: readFileSync(new URL(name, folder), 'utf8') }))
}

/** The API by example, on the seed. */
export const exampleTabs = tabsIn(new URL('../../examples/', import.meta.url))
