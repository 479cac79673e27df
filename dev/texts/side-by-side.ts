/** The statements for both kinds of engine in one list. */
import type { Statement } from '../../src/store/store.ts'
import { statementLines } from './statement-lines.ts'

const unorderedOnly = ', where indexes give no order'

/**
 * The statements one after another, under their names and remarks, as they are sent where indexes give order; for where they give
 * none, only what differs is shown.
 */
export function sideBySide<Each extends Statement>(
  ordered: readonly Each[],
  unordered: readonly Each[],
  remarks: (statement: Each) => string[] = () => [],
): string[] {
  const parts: string[] = []
  const add = (statement: Each, engine: string) =>
    parts.push(['', `// ${statement.name}${engine}`, ...remarks(statement), statementLines(statement)].join('\n'))
  const names = new Set(ordered.map(({ name }) => name))
  const rest = [...unordered]
  for (const statement of ordered) {
    while (rest[0] && !names.has(rest[0].name)) add(rest.shift() as Each, unorderedOnly)
    const at = rest.findIndex(({ name }) => name === statement.name)
    const [other] = at < 0 ? [] : rest.splice(at, 1)
    if (other && statementLines(other) === statementLines(statement)) {
      add(statement, '')
      continue
    }
    add(statement, ', where indexes give order')
    if (other) add(other, unorderedOnly)
  }
  for (const own of rest) add(own, unorderedOnly)
  return parts
}
