/** Limits what GraphiQL's page may load, by a policy on each answer that is a page and has none of its own. */
import type { Plugin } from 'graphql-yoga'

/** The page may run its own scripts and ask this server; it may load nothing from elsewhere. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  'worker-src blob:',
].join('; ')

export const pagePolicy: Plugin = {
  onResponse({ response }) {
    const { headers } = response
    if (headers.get('content-type')?.startsWith('text/html') && !headers.has('content-security-policy')) {
      headers.set('content-security-policy', policy)
    }
  },
}
