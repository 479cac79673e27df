/** The headers that every answer has: what browsers may use it for, and what caches may keep. */
import type { Plugin } from 'graphql-yoga'
import { routeOf } from './routes.ts'
import { dataHeaders } from './safe-headers.ts'

/**
 * Adds what the answer does not say by itself. An answer to GET or HEAD may be kept if it is checked before each use (`no-cache`), since an
 * import may change any of them; errors, answers to POST and the state of the service may not be kept at all.
 */
export const answerHeaders: Plugin = {
  onResponse({ request, response: { headers, status } }) {
    const { varies, gives } = routeOf(request, new URL(request.url).pathname)
    for (const [name, value] of Object.entries(dataHeaders)) if (!headers.has(name)) headers.set(name, value)
    const mayKeep = status === 200 && gives !== 'state' && (request.method === 'GET' || request.method === 'HEAD')
    if (!headers.has('cache-control')) headers.set('cache-control', mayKeep ? 'no-cache' : 'no-store')
    for (const name of varies) headers.append('vary', name)
  },
}
