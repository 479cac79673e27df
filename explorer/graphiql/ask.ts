/** How GraphiQL asks the service; nothing here is streamed. */
import type { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'

export const ask: ComponentProps<typeof GraphiQL>['fetcher'] = async ({ operationName, ...asked }, options) => {
  // For a moment after another tab was opened, GraphiQL names the operation of the tab before.
  const isThere =
    operationName && new RegExp(`\\b(?:query|mutation|subscription)\\s+${operationName}\\b`).test(asked.query)
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, ...(isThere && { operationName }) }),
  })
  return answer.json()
}
