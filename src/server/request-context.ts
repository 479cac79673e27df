/** What one request brings along: its languages, its id, and how it reads the store. */
import { randomUUID } from 'node:crypto'
import Negotiator from 'negotiator'
import type { Logger } from 'pino'
import { Answers } from '../composer/answer/answers.ts'
import type { Engine } from '../composer/declare/read.ts'
import type { Context } from '../graphql/context.ts'
import { counts } from '../graphql/visibility.ts'
import type { Store } from '../store/store.ts'

export interface RequestContext extends Context {
  requestId: string
}

export function contextOf(request: Request, store: Store, log: Logger, engine: Engine): RequestContext {
  const truncated = new Set<string>()
  const accepted = new Negotiator({ headers: { 'accept-language': request.headers.get('accept-language') ?? '' } })
  const languages = accepted.languages().filter((language) => language !== '*')
  const requestId = randomUUID()
  const answers = new Answers({
    languages,
    truncated,
    counts,
    engine,
    read: async (statement, plans) => {
      log.trace({ requestId, read: statement.name, plans }, 'planned')
      const start = performance.now()
      const rows = await store.read(statement)
      log.debug({ requestId, read: statement.name, ms: Math.round(performance.now() - start) }, 'read')
      return rows
    },
  })
  return { answers, languages, truncated, requestId, engine: store.engine }
}
