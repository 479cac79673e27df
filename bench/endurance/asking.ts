/** Asks over and over, and compares each answer with the one that was given before anything went wrong. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Pools } from '../pools.ts'

/** What clients got: right answers, wrong ones, refusals by status and code, and what is none of these. */
export interface Answers {
  right: number
  wrong: string[]
  refused: Record<string, number>
  odd: Record<string, number>
}

interface Question {
  query: string
  answer: string
}

/** Questions whose answers no import of {@link writeAgain} changes. */
export function questionsAbout({ persons, propositions, events }: Pools): string[] {
  return [
    ...persons
      .slice(0, 20)
      .map((id) => `{ actor(id: "${id}") { label claims(first: 20) { totalCount nodes { id said { edtf } } } } }`),
    ...propositions
      .slice(0, 20)
      .map(
        (id) =>
          `{ proposition(id: "${id}") { label claims(first: 5) { nodes { id stance speakers { actor { id } } } } } }`,
      ),
    ...events.slice(0, 20).map((id) => `{ event(id: "${id}") { label participants { actor { id } } } }`),
    `{ claims(first: 0, filter: { speakers: ["${persons[0]}"] }) { timeSeries(interval: MONTH) { buckets { start count } } } }`,
    `{ actor(id: "${persons[1]}") { counterparts(first: 10) { actor { id } } } }`,
  ]
}

export async function answersTo(base: string, queries: readonly string[]): Promise<Question[]> {
  const known: Question[] = []
  for (const query of queries) {
    const { status, text } = await ask(base, query)
    if (status !== 200 || text.includes('"errors"'))
      throw new Error(`${query} is answered ${status}: ${text.slice(0, 500)}`)
    known.push({ query, answer: text })
  }
  return known
}

/** So many clients ask until it is over. */
export async function keepAsking(
  base: string,
  known: readonly Question[],
  clients: number,
  until: number,
): Promise<Answers> {
  const answers: Answers = { right: 0, wrong: [], refused: {}, odd: {} }
  const count = (where: Record<string, number>, what: string) => {
    where[what] = (where[what] ?? 0) + 1
  }
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = client; Date.now() < until; turn += 1) {
        const { query, answer } = known[turn % known.length] as Question
        try {
          const { status, text } = await ask(base, query)
          const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code)
          if (text === answer) answers.right += 1
          else if (codes.length > 0) count(answers.refused, `${status} ${codes[0]}`)
          else if (status === 200)
            answers.wrong.push(`${query}\n  gave  ${text.slice(0, 300)}\n  not   ${answer.slice(0, 300)}`)
          else count(answers.odd, `${status} ${text.slice(0, 100)}`)
          if (text !== answer) await pause(100)
        } catch (error) {
          count(answers.odd, String(error instanceof Error ? (error.cause ?? error) : error))
          await pause(100)
        }
      }
    }),
  )
  return answers
}

export async function ask(base: string, query: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(60_000),
  })
  return { status: response.status, text: await response.text() }
}
