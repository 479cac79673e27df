/** All texts that Parley sends to the store for an example: for both kinds of engine, now and as of an instant. */
import { Kind, parse, print, visit } from 'graphql'
import type { Statement, Store } from '../../src/store/store.ts'
import { asksForDays, madeUpDays } from './made-up-rows.ts'
import { type Answered, sentFor } from './sent.ts'
import { sideBySide } from './side-by-side.ts'

/** Shown instead of the instant at which the seed was imported. */
const shownInstant = '2026-01-01T00:00:00.000Z'

/**
 * The content of the .cypher file beside an example, made by asking a store that holds the seed and nothing else. Every text runs
 * on either engine, so one store can show both kinds.
 */
export async function exampleTexts(store: Store, name: string, query: string): Promise<string> {
  const [first] = await store.read({ name: 'first import', text: 'MATCH (i:Import) RETURN i.at AS at, i.id AS id' })
  const [at, id] = [String(first?.at), String(first?.id)]
  const shown = (statement: Statement): Statement => ({
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
    const ordered = await answered({ ...store, indexesGiveOrder: true }, asked)
    const unordered = await answered(withDays({ ...store, indexesGiveOrder: false }), asked)
    parts.push(`\n// ---- ${title} ----`, ...ordered.mistakes.map(({ message }) => `// Refused: ${message}`))
    parts.push(...sideBySide(ordered.statements.map(shown), unordered.statements.map(shown)))
  }
  return `${parts.join('\n')}\n`
}

/** Nothing that the seed reports has a date. Made-up days show how a list is walked by days all the same; it finds the same rows. */
function withDays(store: Store): Store {
  return {
    ...store,
    read: async (statement) => (asksForDays(statement.name) ? [madeUpDays] : store.read(statement)),
  }
}

/** Throws if it is not answered, unless the reason is that it asks for what cannot be asked. */
async function answered(store: Store, query: string): Promise<Answered> {
  const answer = await sentFor(store, query)
  const broken = answer.mistakes.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT')
  const [reason] = [...broken, ...answer.failures.map(({ err }) => err)]
  if (reason) throw new Error(`${reason.message}\n${query}`)
  return answer
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
