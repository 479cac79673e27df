/** Sends a GraphQL request to a yoga in this process, as all GraphQL sides are asked. */
interface Yoga {
  fetch(url: string, init: RequestInit): Response | Promise<Response>
}

/** The response's text, as it would go over the wire. */
export async function request(yoga: Yoga, query: string, variables: object): Promise<string> {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

/** The data of such a text; throws where there are errors. */
export function dataIn<T>(text: unknown): T {
  const { data, errors } = JSON.parse(String(text)) as { data: T; errors?: { message: string }[] }
  if (errors) throw new Error(`The answer has errors: ${JSON.stringify(errors)}`)
  return data
}
