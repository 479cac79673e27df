/** Lets browsers and caches keep what they got, and ask whether it is still so. */
import etag from 'etag'
import fresh from 'fresh'
import type { Plugin } from 'graphql-yoga'

/** Of a longer answer, in bytes, to make a tag would hold up the others for longer than it saves. */
const longestTagged = 1_000_000

/**
 * An answer that may be kept if it is checked before each use (`no-cache`) carries an ETag made of its body. A request whose If-None-Match
 * names that ETag gets 304 and no body. The question is answered all the same: what is saved is the way back. The tag is weak, since the
 * answer may still be compressed on its way.
 */
export const conditionalRequests: Plugin = {
  async onResponse({ request, response, setResponse, fetchAPI }) {
    if (response.headers.get('cache-control') !== 'no-cache') return
    const body = await response.bytes()
    if (body.length > longestTagged) return
    const headers = new fetchAPI.Headers(response.headers)
    if (!headers.has('etag'))
      headers.set('etag', etag(Buffer.from(body.buffer, body.byteOffset, body.length), { weak: true }))
    const same = fresh(Object.fromEntries(request.headers), Object.fromEntries(headers))
    if (same) headers.delete('content-length')
    setResponse(new fetchAPI.Response(same ? null : body, { status: same ? 304 : 200, headers }))
  },
}
