/** Records of the demonstration, for tests that open a page of each kind. */
import { inject } from 'vitest'

/** One record of each kind of the demonstration. */
export async function recordPaths(): Promise<string[]> {
  const query = `{ ${['processes', 'events', 'agreements', 'propositions', 'claims', 'sources', 'topics', 'places']
    .map((list) => `${list}(first: 1) { nodes { id } }`)
    .join(' ')} person: actors(first: 1, filter: { kinds: [PERSON] }) { nodes { id } }
    organization: actors(first: 1, filter: { kinds: [ORGANIZATION] }) { nodes { id } }
    state: actors(first: 1, filter: { kinds: [STATE] }) { nodes { id } }
    agreement: agreement(id: "agreement/orsunn-accord") { provisions(first: 1) { id } } }`
  const response = await fetch(`${inject('demo')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data } = (await response.json()) as {
    data: Record<string, { nodes?: { id: string }[]; provisions?: { id: string }[] }>
  }
  return Object.values(data).flatMap(({ nodes, provisions }) => (nodes ?? provisions ?? []).map(({ id }) => `/${id}`))
}
