/** Whether requests may be sent to this service: what GET /ready answers. */
import type { Logger } from 'pino'
import { type Store, StoreError } from '../store/store.ts'
import { dataHeaders } from './edge/safe-headers.ts'

/** So long the store may take to say that it is there, in milliseconds, so that /ready answers within two seconds. */
const longestCheck = 1_500

/** Why the service is not ready, a sentence each; none if it is. */
export type Readiness = () => Promise<string[]>

/**
 * Asks the store without waiting for a place, once at a time, whoever else asks meanwhile. What is wrong with the store may name
 * folders and hosts: the log says it, and the reasons do not.
 */
export function readiness(store: Store, log: Logger): Readiness {
  let check: Promise<string[]> | null = null
  let last = ''
  const checked = (): Promise<string[]> =>
    store.check({ signal: AbortSignal.timeout(longestCheck), lane: 'small' }).then(
      () => {
        last = ''
        return []
      },
      (error) => {
        const isLate = error instanceof StoreError && (error.kind === 'aborted' || error.kind === 'timeout')
        const message = error instanceof Error ? error.message : String(error)
        if (message !== last) log.warn({ err: error }, 'not ready')
        last = message
        return [isLate ? late : 'The store cannot be used; the log says why.']
      },
    )
  return async () => {
    check ??= checked().finally(() => {
      check = null
    })
    let timer: NodeJS.Timeout | undefined
    const impatience = new Promise<string[]>((resolve) => {
      timer = setTimeout(() => resolve([late]), longestCheck)
    })
    return Promise.race([check, impatience]).finally(() => clearTimeout(timer))
  }
}

const late = `The store has not answered for ${longestCheck / 1_000} seconds.`

/** 200 if there are no reasons against it, else 503. */
export function readyAnswer(reasons: readonly string[]): Response {
  const isReady = reasons.length === 0
  const headers = { ...dataHeaders, 'cache-control': 'no-store' }
  const body = isReady ? { ready: true } : { ready: false, reasons }
  return Response.json(body, { status: isReady ? 200 : 503, headers })
}
