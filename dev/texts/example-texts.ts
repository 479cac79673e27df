/** All texts that the store is sent for an example: for both kinds of engine, now and as of an instant. */
import { Kind, parse, print, visit } from 'graphql'
import pino from 'pino'
import { createGraphqlServer } from '../../src/server/graphql-server.ts'
import type { Statement, Store } from '../../src/store/store.ts'
import { recording } from './recording.ts'
import { statementLines } from './statement-lines.ts'

/** Shown for the instant at which the seed was imported. */
const shownInstant = '2026-01-01T00:00:00.000Z'

/**
 * The content of the .cypher file beside an example, asked of a store that holds the seed and nothing else. Whichever engine it is,
 * every text runs on it, so both kinds can be shown.
 */
export async function exampleTexts(store: Store, name: string, query: string): Promise<string> {
  const [first] = await store.read({ name: 'first import', text: 'MATCH (i:Import) RETURN i.at AS at, i.id AS id' })
  const [at, id] = [String(first?.at), String(first?.id)]
  const told = (statement: Statement): Statement => ({
    ...statement,
    params: JSON.parse(
      JSON.stringify(statement.params ?? {})
        .replaceAll(at, shownInstant)
        .replaceAll(id, 'import/seed'),
    ),
  })
  const sections: [title: string, query: string][] = [['Now', query]]
  if (!/@asOf\b/.test(query)) sections.push([`As of ${shownInstant}: @asOf(known: …)`, asOf(query, at)])
  const parts = [
    `// What the store is sent for examples/${name} on the seed; docs/architecture.md explains how to read it.`,
    '// `npm run generate` writes this file.',
  ]
  for (const [title, asked] of sections) {
    const ordered = await sentFor({ ...store, indexesGiveOrder: true }, asked)
    const unordered = await sentFor({ ...store, indexesGiveOrder: false }, asked)
    parts.push(`\n// ---- ${title} ----`, ...ordered.refused.map((message) => `// Refused: ${message}`))
    parts.push(...sideBySide(ordered.statements.map(told), unordered.statements.map(told)))
  }
  return `${parts.join('\n')}\n`
}

/** What a new service sends the store for a query, and what it tells whoever asks to mend; throws where something else is wrong. */
async function sentFor(over: Store, query: string): Promise<{ statements: Statement[]; refused: string[] }> {
  const { store, statements } = recording(over)
  const server = createGraphqlServer({ store, log: pino({ level: 'silent' }) })
  const response = await server.fetch('http://parley.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors = [] } = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] }
  const broken = errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT')
  if (broken.length > 0) throw new Error(`${query}\n${JSON.stringify(broken, null, 1)}`)
  return { statements, refused: errors.map(({ message }) => message) }
}

/** The same question as of an instant. */
function asOf(query: string, known: string): string {
  const directive = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'asOf' },
    arguments: [
      { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'known' }, value: { kind: Kind.STRING, value: known } },
    ],
  } as const
  const marked = visit(parse(query), {
    OperationDefinition: (operation) => ({ ...operation, directives: [...(operation.directives ?? []), directive] }),
  })
  return print(marked)
}

/** One after another: once where both kinds of engine are sent the same, and else first as it is sent where indexes give order. */
function sideBySide(ordered: readonly Statement[], unordered: readonly Statement[]): string[] {
  const parts: string[] = []
  const add = (statement: Statement, engine: string) =>
    parts.push(`\n// ${statement.name}${engine}\n${statementLines(statement)}`)
  const rest = [...unordered]
  for (const statement of ordered) {
    const same = rest.findIndex(({ name }) => name === statement.name)
    for (const own of rest.splice(0, Math.max(same, 0))) add(own, ', where indexes give no order')
    const other = same < 0 ? undefined : rest.shift()
    if (other && statementLines(other) === statementLines(statement)) {
      add(statement, '')
      continue
    }
    add(statement, ', where indexes give order')
    if (other) add(other, ', where indexes give no order')
  }
  for (const own of rest) add(own, ', where indexes give no order')
  return parts
}
