/** Fields that hold records, one for each parameter of an address that takes their ids. */
import type { ReactNode } from 'react'
import { RecordField } from './record-field.tsx'

/** The kinds of entity that are actors. */
const actorKinds = ['PERSON', 'ORGANIZATION', 'STATE']

const kindsOf = {
  actors: actorKinds,
  speakers: actorKinds,
  propositions: ['PROPOSITION'],
  topics: ['TOPIC'],
  processes: ['PROCESS'],
  agreements: ['AGREEMENT'],
}

type Name = keyof typeof kindsOf

/** `labels` says which parameters there are, in their order, and what each field is called. */
export function RecordFields<Labels extends { [Field in Name]?: string }>({
  labels,
  values,
  change,
}: {
  labels: Labels
  values: Record<keyof Labels & Name, string[]>
  change: (changed: { [Field in keyof Labels & Name]?: string[] }) => void
}): ReactNode {
  return (Object.entries(labels) as [keyof Labels & Name, string][]).map(([name, label]) => (
    <RecordField
      key={name}
      label={label}
      kinds={kindsOf[name]}
      ids={values[name]}
      onChange={(ids) => change({ [name]: ids } as { [Field in keyof Labels & Name]?: string[] })}
    />
  ))
}
