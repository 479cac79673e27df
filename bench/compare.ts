/** Makes sure that all sides give the same answers before anything is timed. */
import { isDeepStrictEqual } from 'node:util'
import type { Answer, Asking, QuestionName, Side } from './questions.ts'

/** Asks all sides the same; throws an Error that shows the first difference. */
export async function compare(
  sides: readonly Side[],
  question: QuestionName,
  askings: readonly Asking[],
): Promise<void> {
  for (const asking of askings) {
    const [first, ...others] = await Promise.all(
      sides.map(async (side) => {
        const { ask, read } = side.questions[question]
        return { side: side.name, answer: inOneOrder(read(await ask(asking))) }
      }),
    )
    for (const other of others) {
      if (isDeepStrictEqual(other.answer, first?.answer)) continue
      const shown = [first, other].map((each) => `${each?.side}: ${JSON.stringify(each?.answer)}`)
      throw new Error(`${question} of ${JSON.stringify(asking)} is answered differently.\n${shown.join('\n')}`)
    }
  }
}

/** No order was asked for the fifty actors; everything else comes in the order that the question gives it. */
function inOneOrder(answer: Answer): Answer {
  const plain = JSON.parse(JSON.stringify(answer)) as Answer
  plain.actors?.sort((a, b) => (a.id < b.id ? -1 : 1))
  return plain
}
