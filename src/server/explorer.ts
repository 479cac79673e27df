/** The explorer: its page at /, at the path of each view and at the id of each record, and the files that the page loads. */
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { builtFileAnswer } from './built-file-answer.ts'
import type { BuiltFiles } from './built-files.ts'
import type { Arrival } from './edge/arrival.ts'
import { routeOf } from './edge/routes.ts'
import { fileHeaders } from './edge/safe-headers.ts'
import { notBuilt } from './own-pages.ts'
import { type Asked, askItself } from './own-questions.ts'
import { type Head, withHead } from './page-head.ts'

/** The page runs its own files and asks this server; nothing in it is inline, and nothing comes from elsewhere. */
const policyFor = (embedOrigins: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...embedOrigins].join(' ')}`,
  ].join('; ')

/** So long a page waits for what it is about, in milliseconds; then it goes without. */
const longestLookUp = 1_000

const recordPath = /^\/([a-z]+)\/([a-z0-9-]+)$/

/** The operation that looks up what a page is about. */
export const lookUpName = 'Head'

const lookUp = `query ${lookUpName}($id: ID!, $valid: Date, $published: Date, $known: DateTime)
  @asOf(valid: $valid, published: $published, known: $known) { entity(id: $id) { label description } }`

/** What a page is about; null if there is no such record, `unknown` if that could not be found out. */
type HeadFound = Head | null | 'unknown'

interface Explorer {
  /** Null if it is not built. */
  built: BuiltFiles | null
  log: Logger
  /** Besides this one, whose pages may show it in a frame. */
  embedOrigins: readonly string[]
}

/** The paths of the explorer, and a page for each address that nothing else answers. */
export function explorer({ built, log, embedOrigins }: Explorer): Plugin<object, Arrival> {
  const policy = policyFor(embedOrigins)
  return {
    async onRequest(asked) {
      const { request, url, fetchAPI, serverContext, endResponse } = asked
      const { pathname } = url
      const { gives } = routeOf(request, pathname)
      if (gives !== 'page' && gives !== 'file') return
      const page = (text: string, status: number) => {
        const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
        endResponse(new fetchAPI.Response(text, { status, headers }))
      }
      if (!built) return page(notBuilt, 503)
      const file = built.files.get(pathname)
      if (file) return endResponse(builtFileAnswer(asked, file, fileHeaders))
      // A script or picture that is gone must not look like a page.
      if (gives === 'file') return endResponse(new fetchAPI.Response('Not found\n', { status: 404 }))
      if (built.views.has(pathname)) return page(built.page, 200)
      const [, kind = '', slug = ''] = recordPath.exec(pathname) ?? []
      if (!built.kinds.has(kind)) {
        const meant = plainSpelling(pathname, built)
        if (meant === null) return page(built.page, 404)
        return endResponse(new fetchAPI.Response(null, { status: 308, headers: { location: meant + url.search } }))
      }
      const found = await within(longestLookUp, headOf(asked, `${kind}/${slug}`)).catch((cause): HeadFound => {
        log.warn({ requestId: serverContext.account?.id, err: cause }, 'a page goes without its title')
        return 'unknown'
      })
      if (found === 'unknown') return page(built.page, 200)
      page(found ? withHead(built.page, found) : built.page, found ? 200 : 404)
    },
  }
}

/** The path of a view or record that somebody wrote in capitals or with a slash at its end; null if there is none. */
function plainSpelling(pathname: string, { views, kinds }: BuiltFiles): string | null {
  const plain = pathname.toLowerCase().replace(/(?<=[^/])\/$/, '')
  return views.has(plain) || kinds.has(recordPath.exec(plain)?.[1] ?? '') ? plain : null
}

/** Asks for the record in the languages of the request, at the moment of its address. */
async function headOf(asked: Asked, id: string): Promise<HeadFound> {
  const moment = Object.fromEntries(
    ['valid', 'published', 'known'].map((name) => [name, asked.url.searchParams.get(name) || null]),
  )
  const { data, errors } = await askItself<{ entity: { label: string; description: string | null } | null }>(asked, {
    query: lookUp,
    variables: { id, ...moment },
  })
  if (!data || errors) return 'unknown'
  return data.entity && { title: data.entity.label, description: data.entity.description }
}

function within<Value>(ms: number, value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It took longer than ${ms} ms.`)), ms)
  })
  return Promise.race([value, late]).finally(() => clearTimeout(timer))
}
