/** What each path is: how it may be asked, and what its answer depends on besides the address. */
import type { Plugin } from 'graphql-yoga'
import type { Arrival } from './arrival.ts'
import { Refused, refusedAnswer } from './refused.ts'

interface Route {
  methods: readonly string[]
  /** Headers of the request, for caches. */
  varies: readonly string[]
  /** A page of the explorer or GraphiQL's, a file that pages load, data, or how the service is at the moment. */
  gives: 'page' | 'editor' | 'file' | 'data' | 'state'
}

const read = ['GET', 'HEAD']
const state: Route = { methods: read, varies: [], gives: 'state' }
const file: Route = { methods: read, varies: ['accept-encoding'], gives: 'file' }
const download: Route = { methods: read, varies: ['accept-encoding', 'accept-language'], gives: 'data' }
const page: Route = { ...download, gives: 'page' }
const api: Route = { ...download, methods: ['GET', 'POST'], varies: ['accept', ...download.varies] }
/** GraphiQL, at the address of the API. */
const editor: Route = { ...api, methods: read, gives: 'editor' }

const exactly: Record<string, Route> = {
  '/health': state,
  '/ready': state,
  '/schema.graphql': { ...file, gives: 'data' },
  '/examples.json': { ...file, gives: 'data' },
}

export function routeOf({ method, headers }: Request, pathname: string): Route {
  if (pathname === '/graphql')
    return read.includes(method) && headers.get('accept')?.includes('text/html') ? editor : api
  if (pathname.startsWith('/export/')) return download
  if (pathname.startsWith('/assets/')) return file
  return Object.hasOwn(exactly, pathname) ? (exactly[pathname] as Route) : page
}

/** How the log names a path: without what stands in it of records, since that tells what somebody looks at. */
export function routeName(pathname: string): string {
  if (pathname === '/graphql' || Object.hasOwn(exactly, pathname)) return pathname
  return ['/export', '/assets'].find((each) => pathname.startsWith(`${each}/`)) ?? 'page'
}

/** Refuses methods that a path does not have. */
export const routes: Plugin<object, Arrival> = {
  onRequest({ request, url, fetchAPI, serverContext, endResponse }) {
    const { methods } = routeOf(request, url.pathname)
    if (methods.includes(request.method)) return
    const allow = methods.join(', ')
    const message = `${url.pathname.slice(0, 100)} is asked for by ${methods.join(' or ')}, not by ${request.method}.`
    const refused = new Refused(405, message, 'METHOD_NOT_ALLOWED', { allow })
    endResponse(refusedAnswer(refused, fetchAPI, serverContext.account))
  },
}
