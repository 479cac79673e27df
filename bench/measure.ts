/** Times sides against each other: in turns, so that whatever else the machine does falls on all of them alike. */
import type { Asking, QuestionName, Side } from './questions.ts'

/** How long each side is asked before anything is timed, and in each round: alone, and by sixteen at a time. */
const WARM_UP_MS = 3_000
const ALONE_MS = 1_000
const TOGETHER_MS = 2_000
const AT_A_TIME = 16

export interface Figures {
  /** Milliseconds: of the times of one asking after another, the one in the middle. */
  p50: number
  /** Requests per second at 16 at a time: of all rounds, the one in the middle. */
  perSecond: number
}

/** The figures of each side, in their order. */
export async function measure(
  sides: readonly Side[],
  question: QuestionName,
  askings: readonly Asking[],
  rounds: number,
): Promise<Figures[]> {
  for (const side of sides) await together(asker(side, question, askings), WARM_UP_MS)
  const times = sides.map((): number[] => [])
  const rates = sides.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      // Each round begins with another side, so that none always comes after the same neighbour.
      const index = (turn + round) % sides.length
      const ask = asker(sides[index] as Side, question, askings)
      times[index]?.push(...(await alone(ask, ALONE_MS)))
      rates[index]?.push(await together(ask, TOGETHER_MS))
    }
  }
  return sides.map((_, index) => ({ p50: median(times[index] ?? []), perSecond: median(rates[index] ?? []) }))
}

/** Asks the next of the askings each time, over and over. */
function asker(side: Side, question: QuestionName, askings: readonly Asking[]): () => Promise<unknown> {
  let next = 0
  return () => side.questions[question].ask(askings[next++ % askings.length] as Asking)
}

async function alone(ask: () => Promise<unknown>, ms: number): Promise<number[]> {
  const times: number[] = []
  for (const until = performance.now() + ms; performance.now() < until; ) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return times
}

/** Requests per second. */
async function together(ask: () => Promise<unknown>, ms: number): Promise<number> {
  const start = performance.now()
  let answered = 0
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      while (performance.now() - start < ms) {
        await ask()
        answered += 1
      }
    }),
  )
  return answered / ((performance.now() - start) / 1_000)
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
