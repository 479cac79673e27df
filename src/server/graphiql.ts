/** GraphiQL: its page, for browsers that open /graphql, and the examples that it lists. */
import type { Plugin } from 'graphql-yoga'
import { builtFileAnswer } from './built-file-answer.ts'
import type { BuiltFiles } from './built-files.ts'
import { routeOf } from './edge/routes.ts'
import type { ExampleTheme } from './example-queries.ts'
import { fixedText } from './fixed-text.ts'
import { notBuilt } from './own-pages.ts'

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

export function graphiql(built: BuiltFiles | null, examples: readonly ExampleTheme[]): Plugin {
  const listed = fixedText(JSON.stringify(examples), 'application/json')
  return {
    onRequest(asked) {
      const {
        request,
        url: { pathname },
        fetchAPI,
        endResponse,
      } = asked
      if (pathname === '/examples.json') endResponse(builtFileAnswer(asked, listed))
      if (routeOf(request, pathname).gives === 'editor') {
        const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
        endResponse(new fetchAPI.Response(built?.graphiql ?? notBuilt, { status: built ? 200 : 503, headers }))
      }
    },
  }
}
