/** A source's Admiralty grade: its own, else its publisher's, else that it cannot be judged. */
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'

/** The grade of the source bound as `node`, as an expression, which may stand in a RETURN or a WITH. */
export function gradeOf(node: string, write: Writer): string {
  const publisher = write.name('o')
  const lent = write
    .path(node)
    .out('PUBLISHED_BY', publisher, RECORD)
    .list(`${write.value(publisher)}.reliability`)
  return `coalesce(${write.value(node)}.reliability, head(${lent}), 'F_CANNOT_BE_JUDGED')`
}

/** Whether that grade is one of `grades`, as a test, which may also stand inside an EXISTS; there Grafeo takes no list of a pattern. */
export function isGraded(node: string, grades: readonly string[], write: Writer): string {
  const wanted = write.param([...grades])
  const publisher = (test: (grade: string) => string) => {
    const by = write.name('o')
    return write
      .path(node)
      .out('PUBLISHED_BY', by, RECORD)
      .where(test(`${write.value(by)}.reliability`))
  }
  const graded = publisher((grade) => `${grade} IN ${wanted}`).some()
  const ungraded = publisher((grade) => `${grade} IS NOT NULL`).none()
  const lent = `(${graded} OR ('F_CANNOT_BE_JUDGED' IN ${wanted} AND ${ungraded}))`
  return `coalesce(${write.value(node)}.reliability IN ${wanted}, ${lent})`
}
