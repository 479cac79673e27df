/** Which negotiations and agreements stand differently at two moments. */
import type { NameFragment } from '../../elements/name.graphql.ts'
import type { StatusesAtQuery } from './changes.graphql.ts'

export interface StatusDifference {
  record: NameFragment
  /** Null: it was not there, or is not there any more. */
  before: string | null
  after: string | null
}

/** As the later moment has them; those that are gone come last. */
export function statusDifferences(before: StatusesAtQuery, after: StatusesAtQuery): StatusDifference[] {
  const was = all(before)
  const is = all(after)
  const changed = [...is].flatMap(([id, record]) => {
    const earlier = was.get(id)
    return earlier?.status === record.status
      ? []
      : [{ record, before: earlier?.status ?? null, after: record.status as string | null }]
  })
  const gone = [...was].flatMap(([id, record]) => (is.has(id) ? [] : [{ record, before: record.status, after: null }]))
  return [...changed, ...gone]
}

function all({ processes, agreements }: StatusesAtQuery): Map<string, NameFragment & { status: string }> {
  const records: (NameFragment & { status: string })[] = [...(processes?.nodes ?? []), ...(agreements?.nodes ?? [])]
  return new Map(records.map((record) => [record.id, record]))
}
