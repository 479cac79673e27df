/** Lets browsers and caches keep what they got, and ask whether it is still so. */
import etag from 'etag'
import fresh from 'fresh'
import type { Plugin } from 'graphql-yoga'

/**
 * An answer to GET or HEAD carries an ETag made of its body, and may be kept if it is checked before each use (`no-cache`), since an
 * import may change any answer. A request whose If-None-Match names that ETag gets 304 and no body. The question is answered all the
 * same: what is saved is the way back. An answer that says by itself how long it may be kept is left alone.
 */
export const conditionalRequests: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    const { pathname } = new URL(request.url)
    const asks = request.method === 'GET' || request.method === 'HEAD'
    if (!asks || response.status !== 200 || pathname === '/health' || pathname === '/ready') return
    if (response.headers.has('cache-control')) return
    const body = Buffer.from(await response.arrayBuffer())
    const headers = new fetchAPI.Headers(response.headers)
    headers.set('etag', etag(body))
    headers.set('cache-control', 'no-cache')
    const same = fresh(Object.fromEntries(request.headers), Object.fromEntries(headers))
    if (same) headers.delete('content-length')
    setResponse(new fetchAPI.Response(same ? null : body, { status: same ? 304 : 200, headers }))
  },
}
