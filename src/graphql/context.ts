/** What every resolver gets besides its parent and arguments: the answers of one request. */
import type { Answers } from '../composer/answer/answers.ts'
import type { Reader } from '../composer/declare/read.ts'
import type { Weighing } from './cost.ts'

export interface Context extends Reader {
  answers: Answers
  /** The paths of lists that had more rows than they show. */
  truncated: Set<string>
  /** Name and version of the engine, for `service`. */
  engine: string
  /** Only while the request is weighed, before it is executed. */
  weighing?: Weighing
}
