/** A matrix with its names as the page shows them: in which languages their labels are is a question of its own. */
import { useMemo } from 'react'
import { useAnswer } from '../asking/use-answer.ts'
import type { NameFragment } from '../elements/name.graphql.ts'
import { RecordNames } from '../elements/record-names.graphql.ts'
import type { MatrixQuery } from './matrix.graphql.ts'

export type Answered = NonNullable<MatrixQuery['stanceMatrix']>

export interface NamedMatrix extends Pick<Answered, 'cells'> {
  actors: NameFragment[]
  propositions: NameFragment[]
}

/** Until the languages are there, no label is marked as being in another one. */
export function useNamed(matrix: Answered | null | undefined): NamedMatrix | null {
  const ids = useMemo(() => (matrix ? [...matrix.actors, ...matrix.propositions].map(({ id }) => id) : []), [matrix])
  const names = useAnswer(RecordNames, { ids }, { enabled: ids.length > 0 }).data?.data.nodes
  return useMemo(() => {
    if (!matrix) return null
    const known = new Map(names?.flatMap((node) => (node && 'labels' in node ? [[node.id, node.labels]] : [])))
    // An id begins with its kind.
    const named = (each: Answered['actors'][number]): NameFragment => ({
      ...each,
      kind: each.id.split('/')[0]?.toUpperCase() as NameFragment['kind'],
      labels: known.get(each.id) ?? [],
    })
    return { cells: matrix.cells, actors: matrix.actors.map(named), propositions: matrix.propositions.map(named) }
  }, [matrix, names])
}
