/** An agreement as a row: its status in words, when it was signed, and its parties. */
import type { ReactNode } from 'react'
import { Day } from '../../elements/day.tsx'
import { EntityRow, Names } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import type { AgreementRowFragment } from './agreements.graphql.ts'
import { useAgreementsTexts } from './texts.ts'

export function AgreementRow({ of }: { of: AgreementRowFragment }): ReactNode {
  const texts = useAgreementsTexts()
  const fields = useFieldTexts()
  const word = useWords()
  return (
    <EntityRow
      of={of}
      description={of.description}
      beside={<Day day={of.signed} reportedBy={of.reportedBy} />}
      marks={[
        word('AgreementStatus', of.status),
        of.stage && word('AgreementStage', of.stage),
        of.form && word('AgreementForm', of.form),
      ]}
      facts={[
        of.parties.length > 0
          ? [
              texts.parties,
              <Names
                key="who"
                of={of.parties.map(({ actor, role }) => ({
                  record: actor,
                  as: role === 'PARTY' ? null : word('PartyRole', role),
                }))}
              />,
            ]
          : null,
        of.processes.length > 0
          ? [fields.processes, <Names key="processes" of={of.processes.map((record) => ({ record }))} />]
          : null,
      ]}
    />
  )
}
