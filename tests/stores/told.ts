/** Describes a store in words that are the same for all stores that the same imports made, whenever that was. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Store } from '../../src/store/store.ts'
import { wholeGraph } from '../bundle/graph.ts'
import { type Answer, serviceOver } from '../service.ts'

const folder = new URL('questions/', import.meta.url)

/** How to ask each question, by its name: of the present and, if it has a $known, also as of each import. */
export async function questionsTo(store: Store): Promise<Map<string, () => Promise<Answer>>> {
  const imports = await importsOf(store)
  const service = serviceOver(store)
  const ask = (query: string, known?: string) => async () => {
    const data = await service.data(query, { known })
    // There are no records of a kind that was declared later.
    if (data.service) data.service.counts = data.service.counts.filter(({ count }: Answer) => count > 0)
    return JSON.parse(inCommonWords(JSON.stringify(data), imports))
  }
  const questions = readdirSync(folder).flatMap((file): (readonly [string, () => Promise<Answer>])[] => {
    const query = readFileSync(new URL(file, folder), 'utf8')
    const name = file.replace('.graphql', '')
    const known = query.includes('$known') ? imports : []
    return [
      [name, ask(query)],
      ...known.map(({ at }, index) => [`${name} as of import ${index + 1}`, ask(query, at)] as const),
    ]
  })
  return new Map(questions)
}

/** Everything in it, as sorted lines. */
export async function graphOf(store: Store): Promise<string[]> {
  const imports = await importsOf(store)
  return (await wholeGraph(store)).map((line) => inCommonWords(line, imports)).sort()
}

async function importsOf(store: Store): Promise<{ at: string; id: string }[]> {
  const rows = await store.read({
    name: 'stores: imports',
    text: 'MATCH (i:Import) WITH i ORDER BY i.at RETURN i.at AS at, i.id AS id',
  })
  return rows.map(({ at, id }) => ({ at: String(at), id: String(id) }))
}

/** Only the instants and the ids of imports differ each time. */
function inCommonWords(text: string, imports: { at: string; id: string }[]): string {
  return imports.reduce(
    (said, { at, id }, index) => said.replaceAll(at, `import ${index + 1}`).replaceAll(id, `import/${index + 1}`),
    text,
  )
}
