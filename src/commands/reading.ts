/** What `import` and `check` have in common: how they are told of a file of others, and how they tell of its rows. */
import { MOST_SHOWN, problemOf, problemText } from '../bundle/read/problems.ts'
import type { FileRow } from '../formats/format.ts'
import type { FileOptions } from '../formats/read-file.ts'

/** Options of the command line that say how a file is read. */
export type ReadingOptions = Omit<FileOptions, 'rejectedTo'>

/** Warns of rejected rows one by one, of the first fifty; `end` says how many more there were. */
export function rejectionsTo(
  warn: (line: string) => void,
  name: string,
): { add: (row: FileRow, why: string) => void; end: () => void } {
  let count = 0
  return {
    add({ at }, why) {
      count += 1
      if (count <= MOST_SHOWN) warn(problemText({ ...problemOf(name, `rejected: ${why}`), line: at }))
    },
    end() {
      if (count > MOST_SHOWN) warn(`… and ${count - MOST_SHOWN} more rejected rows.`)
    },
  }
}
