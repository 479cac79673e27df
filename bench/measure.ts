/** Times sides against each other, in turns, so that whatever else the machine does slows all of them alike. */
import type { Asking, QuestionName, Side } from './questions.ts'

/** How long each side is asked, in milliseconds: before anything is timed, and in each round one after another and sixteen at a time. */
const WARM_UP_MS = 3_000
const ALONE_MS = 1_000
const TOGETHER_MS = 2_000
const AT_A_TIME = 16

export interface Figures {
  /** The median time of requests one after another, in milliseconds. */
  p50: number
  /** Requests per second at 16 at a time: the median of all rounds. */
  perSecond: number
  /** Requests without an answer, e.g. past the time limit; they count for nothing else. */
  failed: number
}

/** The figures of each side, in their order. */
export async function measure(
  sides: readonly Side[],
  question: QuestionName,
  askings: readonly Asking[],
  rounds: number,
): Promise<Figures[]> {
  const askers = sides.map((side) => new Asker(side, question, askings))
  for (const asker of askers) await asker.together(WARM_UP_MS)
  const times = sides.map((): number[] => [])
  const rates = sides.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < sides.length; turn += 1) {
      // Each round begins with another side, so that no side always comes after the same one.
      const index = (turn + round) % sides.length
      const asker = askers[index] as Asker
      times[index]?.push(...(await asker.alone(ALONE_MS)))
      rates[index]?.push(await asker.together(TOGETHER_MS))
    }
  }
  return askers.map(({ failed }, index) => ({
    p50: median(times[index] ?? []),
    perSecond: median(rates[index] ?? []),
    failed,
  }))
}

/** Sends one side the requests in turn, over and over. */
class Asker {
  failed = 0
  private next = 0

  constructor(
    private readonly side: Side,
    private readonly question: QuestionName,
    private readonly askings: readonly Asking[],
  ) {}

  /** Requests one after another: how long each answered one took. */
  async alone(ms: number): Promise<number[]> {
    const times: number[] = []
    for (const until = performance.now() + ms; performance.now() < until; ) {
      const start = performance.now()
      if (await this.ask()) times.push(performance.now() - start)
    }
    return times
  }

  /** Sixteen requests at a time: how many were answered per second. */
  async together(ms: number): Promise<number> {
    const start = performance.now()
    let answered = 0
    await Promise.all(
      Array.from({ length: AT_A_TIME }, async () => {
        while (performance.now() - start < ms) if (await this.ask()) answered += 1
      }),
    )
    return answered / ((performance.now() - start) / 1_000)
  }

  private ask(): Promise<boolean> {
    const asking = this.askings[this.next++ % this.askings.length] as Asking
    return this.side.questions[this.question].ask(asking).then(
      () => true,
      () => {
        this.failed += 1
        return false
      },
    )
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
