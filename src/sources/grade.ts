/** A source's Admiralty grade: its own, else its publisher's, else that it cannot be judged. */
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'

/** The grade of the source bound as `node`, as an expression. */
export function gradeOf(node: string, write: Writer): string {
  const publisher = write.name('o')
  const lent = write
    .path(node)
    .out('PUBLISHED_BY', publisher, RECORD)
    .list(`${write.value(publisher)}.reliability`)
  return `coalesce(${write.value(node)}.reliability, head(${lent}), 'F_CANNOT_BE_JUDGED')`
}
