/** Which pages of other origins may read answers (CORS). */
import type { Plugin, YogaServerOptions } from 'graphql-yoga'

type Cors = YogaServerOptions<object, object>['cors']

/** Pages of these origins may ask, though not in the name of a user who is logged in to a proxy in front of this server; no others may. */
export function askers(origins: readonly string[]): { cors: Cors; plugin: Plugin } {
  return {
    cors: (request) => {
      const origin = request.headers.get('origin')
      return origin !== null && origins.includes(origin) ? { origin: [origin], credentials: false } : false
    },
    plugin: {
      onResponse({ response }) {
        // A cache must not hand to one origin what was allowed to another.
        if (origins.length > 0) response.headers.append('vary', 'origin')
      },
    },
  }
}
