/** What an actor belongs to: what it is part of, and whose offices it holds or has held, each with all that it is part of. */
import type { Dimension } from '../composer/declare/dimensions.ts'
import type { FilterField } from '../composer/declare/filter.ts'
import { call, written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'

/** From an organization up to what it is part of: ten steps at most. */
const UP = 'PART_OF*1..10'
/** From an office up to whose it is, then as many steps. */
const UP_FROM_OFFICE = 'OFFICE_OF|PART_OF*1..11'

/** Counts actors by what they belong to, of that label. */
export function belongingTo(label: string): Dimension {
  return {
    kind: 'ways',
    ways: [
      (node, far, write) => [write.path(node).out(UP, far, label).clause()],
      // Two clauses: on Grafeo the relationships along a path lose their properties if two more such paths follow.
      (node, far, write) => {
        const office = write.name('t')
        return [
          write.path(node).in('HELD_BY', office, 'Tenure').clause(),
          write.path(office).out(UP_FROM_OFFICE, far, label).clause(),
        ]
      },
    ],
    value: (far) => `${far}.id`,
    names: 'entity',
  }
}

/** Belongs to one of these organizations or states. */
export const belongsTo: FilterField = {
  ids: ['Organization', 'State'],
  test: (node, ids, write) => {
    const far = () => [write.name('f'), 'Actor', ids as string[]] as const
    const isPart = write.path(node).out(UP, ...far())
    const inOffice = write
      .path(node)
      .in('HELD_BY', write.name('t'), 'Tenure')
      .out(UP_FROM_OFFICE, ...far())
    return `(${isPart.some()} OR ${inOffice.some()})`
  },
  entry: (ids) => (node, label, write) => belonging(ids as string[], node, label, write),
}

/** Binds those who belong to these, found from there. */
function belonging(ids: readonly string[], node: string, label: string, write: Writer): string {
  const [far, office] = [write.name('f'), write.name('t')]
  const parts = write.path(far).in(UP, node, label).clause()
  const held = write.path(far).in(UP_FROM_OFFICE, office, 'Tenure').out('HELD_BY', node, label).clause()
  const either = [parts, held].map((clause) => `${written([clause])} RETURN ${node}`).join(' UNION ')
  return `${written([write.byIds(far, RECORD, ids)])} ${call(far, either)}`
}
