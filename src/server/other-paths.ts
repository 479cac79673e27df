/** The paths for programs besides /graphql and /export: /health, /ready and /schema.graphql. */
import { printSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { schema } from '../schema.ts'
import { type Readiness, readyAnswer } from './ready.ts'

/** /health answers while the process lives; /ready says whether it may be asked; /schema.graphql prints the contract. */
export function otherPaths(ready: Readiness): Plugin {
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
        endResponse(readyAnswer(await ready()))
      }
    },
  }
}
