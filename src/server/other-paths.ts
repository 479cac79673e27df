/** The paths for programs besides /graphql and /export: /health, /ready and /schema.graphql. */
import { printSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { schema } from '../schema.ts'
import { builtFileAnswer } from './built-file-answer.ts'
import { fixedText } from './fixed-text.ts'
import { type Readiness, readyAnswer } from './ready.ts'

const printed = fixedText(printSchema(schema), 'application/graphql; charset=utf-8')

/** /health answers while the process lives; /ready says whether it may be asked; /schema.graphql prints the contract. */
export function otherPaths(ready: Readiness): Plugin {
  return {
    async onRequest(asked) {
      const { url, fetchAPI, endResponse } = asked
      if (url.pathname === '/health') endResponse(new fetchAPI.Response(null, { status: 200 }))
      if (url.pathname === '/schema.graphql') {
        endResponse(builtFileAnswer(asked, printed))
      }
      if (url.pathname === '/ready') {
        endResponse(readyAnswer(await ready()))
      }
    },
  }
}
