/** Adds to each answer a code for every error, and the names of the lists that were cut. */
import { randomUUID } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import { publicError } from '../graphql/errors.ts'
import { withStatus } from './failed-answers.ts'
import type { RequestContext } from './request-context.ts'

/** Gives every error its code, masks errors that are not the user's mistake, and names the lists that were cut. */
export function answersWithCodes(log: Logger): Plugin<RequestContext> {
  return {
    onExecutionResult({ result, context, setResult }) {
      if (!result || Symbol.asyncIterator in result || Array.isArray(result)) return
      const { requestId = randomUUID(), truncated } = context as Partial<RequestContext>
      const errors = result.errors?.map((error) =>
        publicError(error, requestId, (cause) =>
          log.error({ requestId, err: cause, path: error.path }, 'answer failed'),
        ),
      )
      const cut =
        truncated && truncated.size > 0 ? { extensions: { ...result.extensions, truncated: [...truncated] } } : {}
      if (errors || truncated?.size) setResult(withStatus({ ...result, ...(errors ? { errors } : {}), ...cut }))
    },
  }
}
