/** Keeps pages of other sites from asking, unless they are listed: what a browser sends for them is refused before anything runs. */
import type { Plugin } from 'graphql-yoga'
import type { Arrival } from './arrival.ts'
import { Refused, refusedAnswer } from './refused.ts'
import { routeOf } from './routes.ts'

/** So long a browser need not ask again whether a page may ask, in seconds. */
const preflightSeconds = 600

/**
 * Pages of these origins may ask (CORS), though not in the name of a user who is logged in to a proxy in front of this server; pages of no
 * other origin but the service's own may. Programs, which send neither Origin nor Sec-Fetch-Site, may always.
 */
export function crossSite(askOrigins: readonly string[]): Plugin<object, Arrival> {
  return {
    onRequest({ request, url, fetchAPI, serverContext, endResponse }) {
      const { methods, gives } = routeOf(request, url.pathname)
      if (isOfAnotherSite(request, url, askOrigins, gives === 'page' || gives === 'editor')) {
        const message =
          'Pages of other sites may not ask here. PARLEY_ASK_ORIGINS lists the origins whose pages may, by requests with CORS.'
        return endResponse(refusedAnswer(new Refused(403, message, 'FORBIDDEN'), fetchAPI, serverContext.account))
      }
      if (request.method !== 'OPTIONS') return
      const asked = request.headers.get('access-control-request-headers')
      const preflight = {
        'access-control-allow-methods': methods.join(', '),
        ...(asked && { 'access-control-allow-headers': asked }),
        'access-control-max-age': String(preflightSeconds),
      }
      const isPreflight = request.headers.has('origin') && request.headers.has('access-control-request-method')
      const headers = { allow: [...methods, 'OPTIONS'].join(', '), ...(isPreflight && preflight) }
      endResponse(new fetchAPI.Response(null, { status: 204, headers }))
    },
    onResponse({ request, response: { headers } }) {
      const origin = request.headers.get('origin')
      if (origin !== null && askOrigins.includes(origin)) {
        headers.set('access-control-allow-origin', origin)
        headers.set('access-control-expose-headers', 'etag, retry-after')
      }
      // A cache must not hand to one origin what was allowed to another.
      if (askOrigins.length > 0) headers.append('vary', 'origin')
    },
  }
}

function isOfAnotherSite(
  { method, headers }: Request,
  own: URL,
  askOrigins: readonly string[],
  isPage: boolean,
): boolean {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  if (site === 'same-origin' || site === 'none') return false
  if (origin !== null) return origin !== own.origin && !askOrigins.includes(origin)
  if (site === null) return false
  // A link that leads here, or a frame. To data only a person may follow one: a page could open a thousand.
  const isNavigation = headers.get('sec-fetch-mode') === 'navigate' && (method === 'GET' || method === 'HEAD')
  const isFollowed = headers.get('sec-fetch-user') === '?1' && headers.get('sec-fetch-dest') === 'document'
  return !(isNavigation && (isPage || isFollowed))
}
