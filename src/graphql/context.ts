/** What every resolver gets beside its parent and arguments: one request's answers. */
import type { Answers } from '../composer/answer/answers.ts'
import type { Reader } from '../composer/declare/read.ts'

export interface Context extends Reader {
  answers: Answers
  /** The paths of lists that had more rows than they show. */
  truncated: Set<string>
  /** Name and version of the engine, for `service`. */
  engine: string
}
