/** What one request brings along: its languages, its id, its time, and how it reads the store. */
import Negotiator from 'negotiator'
import { Answers } from '../composer/answer/answers.ts'
import { mostLanguages } from '../composer/declare/bounds.ts'
import type { Context } from '../graphql/context.ts'
import { counts } from '../graphql/visibility.ts'
import type { DaysOfKeys } from './day-spans.ts'
import { type Reading, type Reads, readsOf } from './reads/reads-of-request.ts'
import type { Visit } from './reads/visit.ts'
import type { Account } from './watching/account.ts'

export interface RequestContext extends Context {
  account: Account
  /** Whose it is, and how long it may take. */
  visit: Visit
  reads: Reads
  /** What it may cost; null until that is known. */
  cost: number | null
}

/** What all requests have in common. */
interface ForAllRequests extends Reading {
  daySpans: DaysOfKeys
}

/** Only the first 20 languages of the header count, and of these what can be one. */
export function contextOf(
  request: Request,
  visit: Visit,
  account: Account,
  { daySpans, ...reading }: ForAllRequests,
): RequestContext {
  const truncated = new Set<string>()
  const accepted = new Negotiator({ headers: { 'accept-language': request.headers.get('accept-language') ?? '' } })
  const languages = accepted
    .languages()
    .filter((language) => language !== '*')
    .slice(0, mostLanguages)
    .filter(isLanguageTag)
  const { store, log } = reading
  const reads = readsOf(visit, account, reading)
  const answers = new Answers({
    languages,
    truncated,
    counts,
    engine: { indexesGiveOrder: store.indexesGiveOrder, daySpan: (label, key) => daySpans(reads, label, key) },
    pause: () => visit.pause(),
    read: (statement, plans) => {
      log.trace({ requestId: account.id, read: statement.name, plans }, 'planned')
      return reads.own(statement)
    },
  })
  return { answers, languages, truncated, account, engine: store.engine, visit, reads, cost: null }
}

function isLanguageTag(text: string): boolean {
  try {
    return text.length <= 100 && Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
