/** Which contradictions are shown, and in which order. */
import type { ReactNode } from 'react'
import { Choice } from '../../elements/choice.tsx'
import { DaysField } from '../../elements/days-field.tsx'
import { MoreFields } from '../../elements/more-fields.tsx'
import { RecordFields } from '../../filters/record-fields.tsx'
import styles from './contradictions.module.css'
import { type ContradictionValues, orders } from './parameters.ts'
import { useContradictionTexts } from './texts.ts'

interface Props {
  values: ContradictionValues
  change: (changed: Partial<ContradictionValues>) => void
}

export function Controls({ values, change }: Props): ReactNode {
  const texts = useContradictionTexts()
  const narrowed =
    [values.speakers, values.propositions, values.topics, values.processes].some((ids) => ids.length > 0) ||
    values.said !== null
  return (
    <fieldset className={styles.controls}>
      <legend className="visually-hidden">{texts.title}</legend>
      <Choice
        label={texts.who}
        value={values.who}
        of={[
          ['any', texts.anybody],
          ['itself', texts.itself],
          ['others', texts.others],
        ]}
        choose={(who) => change({ who })}
      />
      <Choice
        label={texts.basis}
        value={values.basis}
        of={[
          ['any', texts.anyBasis],
          ...(['CURATED', 'DERIVED'] as const).map((basis) => [basis, texts[basis]] as const),
        ]}
        choose={(basis) => change({ basis })}
      />
      <Choice
        label={texts.timing}
        value={values.timing}
        of={[
          ['any', texts.anyTiming],
          ...(['SEPARATE', 'OVERLAPPING', 'UNKNOWN'] as const).map((timing) => [timing, texts[timing]] as const),
        ]}
        choose={(timing) => change({ timing })}
      />
      <Choice
        label={texts.order}
        value={values.order}
        of={orders.map((order) => [order, texts[order]])}
        choose={(order) => change({ order })}
      />
      <MoreFields title={texts.narrow} isOpen={narrowed}>
        <RecordFields
          labels={{
            speakers: texts.speakers,
            propositions: texts.propositions,
            topics: texts.topics,
            processes: texts.process,
          }}
          values={values}
          change={change}
        />
        <DaysField labels={[texts.from, texts.to]} value={values.said} onChange={(said) => change({ said })} />
      </MoreFields>
    </fieldset>
  )
}
