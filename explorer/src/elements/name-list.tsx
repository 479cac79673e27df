/** The names of several records in a line, each a link. */
import type { ReactNode } from 'react'
import { Comma } from './comma.tsx'
import type { NameFragment } from './name.graphql.ts'
import { Name } from './name.tsx'

export function NameList({ of }: { of: readonly NameFragment[] }): ReactNode {
  return of.map((record, index) => (
    <span key={record.id}>
      {index > 0 && <Comma />}
      <Name of={record} />
    </span>
  ))
}
