/** How GraphiQL asks the service; nothing here is streamed. */
import type { GraphiQL } from 'graphiql'
import type { ComponentProps } from 'react'

export const ask: ComponentProps<typeof GraphiQL>['fetcher'] = async (asked, options) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { ...options?.headers, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
  return answer.json()
}
