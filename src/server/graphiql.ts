/** GraphiQL: its page, for browsers that open /graphql, and the examples that it lists. */
import type { Plugin } from 'graphql-yoga'
import type { BuiltFiles } from './built-files.ts'
import type { ExampleTheme } from './example-queries.ts'
import { notBuilt, ownPageHeaders } from './own-pages.ts'

/** Stricter than most editors bear: only styles may stand inline, and the fonts in its style sheet are data. Nothing comes from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

const headers = { ...ownPageHeaders, 'content-security-policy': policy }

export function graphiql(built: BuiltFiles | null, examples: readonly ExampleTheme[]): Plugin {
  const listed = JSON.stringify(examples)
  return {
    onRequest({ request, url: { pathname }, fetchAPI, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return
      if (pathname === '/examples.json') {
        endResponse(new fetchAPI.Response(listed, { headers: { 'content-type': 'application/json' } }))
      }
      if (pathname === '/graphql' && request.headers.get('accept')?.includes('text/html')) {
        endResponse(new fetchAPI.Response(built?.graphiql ?? notBuilt, { status: built ? 200 : 503, headers }))
      }
    },
    onResponse({ request, response }) {
      if (new URL(request.url).pathname === '/graphql') response.headers.append('vary', 'accept')
    },
  }
}
