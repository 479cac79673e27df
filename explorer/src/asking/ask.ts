/** Asks the service one GraphQL query, as any client does. */
import type { Question } from './question.ts'

/** An error of an answer; `code` and `path` as docs/api.md has them. */
export interface Problem {
  message: string
  path?: (string | number)[]
  extensions?: { code?: string; requestId?: string }
}

/** What an answer says beside its data. */
export interface Remarks {
  /** Paths of the lists that were cut. */
  truncated?: string[]
  asOf?: { published: { sourcesWithoutDay: number; first: string[]; claimsLeftOut: number } | null; reason?: string }
}

export interface Answered<Answer> {
  data: Answer
  problems: Problem[]
  remarks: Remarks
}

/** A question that got no data; `problems` is empty where the service could not be reached or did not answer in GraphQL. */
export class NoAnswer extends Error {
  override name = 'NoAnswer'
  readonly problems: Problem[]
  readonly status: number | null
  constructor(message: string, problems: Problem[], status: number | null) {
    super(message)
    this.problems = problems
    this.status = status
  }
}

/** A service that is full says when to come again; so often one asks altogether. */
const mostTries = 4
/** Nobody waits longer than this for the next try, in seconds. */
const longestWait = 5

/**
 * Asks in the language, and again a little later if the service is full. Rejects with {@link NoAnswer}, or with an AbortError when
 * `signal` ends it.
 */
export async function ask<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Variables,
  language: string,
  signal?: AbortSignal,
): Promise<Answered<Answer>> {
  const request: RequestInit = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'accept-language': language,
    },
    body: JSON.stringify({ query: question, variables }),
    signal,
  }
  let response = await reach(request)
  for (let tries = 1; tries < mostTries && response.status === 503; tries++) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    if (Number.isNaN(seconds)) break
    await response.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 1_000 * Math.min(seconds, longestWait)))
    signal?.throwIfAborted()
    response = await reach(request)
  }
  const body = (await response.json().catch(() => null)) as {
    data?: Answer | null
    errors?: Problem[]
    extensions?: Remarks
  } | null
  if (!body) throw new NoAnswer('unreadable', [], response.status)
  const problems = body.errors ?? []
  if (!body.data || isAllMissing(body.data, problems)) {
    throw new NoAnswer(problems[0]?.message ?? 'unreadable', problems, response.status)
  }
  return { data: body.data, problems, remarks: body.extensions ?? {} }
}

async function reach(request: RequestInit): Promise<Response> {
  try {
    return await fetch('/graphql', request)
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new NoAnswer('unreachable', [], null)
  }
}

/** True where nothing came for the errors: a null would else read as "there is none". */
function isAllMissing(data: object, problems: readonly Problem[]): boolean {
  return problems.length > 0 && Object.values(data).every((value) => value === null)
}
