/** The paths for programs besides /graphql and /export: /health, /ready and /schema.graphql. */
import { printSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { schema } from '../schema.ts'
import type { Store } from '../store/store.ts'

/** /health answers while the process lives; /ready asks the store; /schema.graphql prints the contract. */
export function otherPaths(store: Store): Plugin {
  const printed = printSchema(schema)
  return {
    async onRequest({ url, fetchAPI, endResponse }) {
      if (url.pathname === '/health') endResponse(new fetchAPI.Response(null, { status: 200 }))
      if (url.pathname === '/schema.graphql') {
        endResponse(
          new fetchAPI.Response(printed, { headers: { 'content-type': 'application/graphql; charset=utf-8' } }),
        )
      }
      if (url.pathname === '/ready') {
        const ready = await store.check().then(
          () => true,
          () => false,
        )
        endResponse(fetchAPI.Response.json({ ready }, { status: ready ? 200 : 503 }))
      }
    },
  }
}
