/** Sends a GraphQL request to a yoga in this process, as all GraphQL sides are asked. */
interface Yoga {
  fetch(url: string, init: RequestInit): Response | Promise<Response>
}

/** The response's text, as it would go over the wire. Throws if it has errors, so that no failure is timed. */
export async function request(yoga: Yoga, query: string, variables: object): Promise<string> {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await response.text()
  if (text.startsWith('{"errors"')) throw new Error(text)
  return text
}

/** The data in the text of a response. */
export function dataIn<T>(text: unknown): T {
  return (JSON.parse(String(text)) as { data: T }).data
}
