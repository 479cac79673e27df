/** What the matrix shows, and in which order. */
import type { ReactNode } from 'react'
import { Choice } from '../../elements/choice.tsx'
import { DaysField } from '../../elements/days-field.tsx'
import { MoreFields } from '../../elements/more-fields.tsx'
import { RecordFields } from '../../filters/record-fields.tsx'
import { usePositionTexts } from '../../positions/texts.ts'
import styles from './matrix.module.css'
import { type MatrixValues, sizes } from './parameters.ts'
import { useMatrixTexts } from './texts.ts'

interface Props {
  values: MatrixValues
  form: 'table' | 'list'
  change: (changed: Partial<MatrixValues>) => void
}

export function Controls({ values, form, change }: Props): ReactNode {
  const texts = useMatrixTexts()
  const positions = usePositionTexts()
  const narrowed =
    [values.actors, values.propositions, values.topics, values.processes].some((ids) => ids.length > 0) ||
    values.said !== null
  return (
    <fieldset className={styles.controls}>
      <legend className="visually-hidden">{texts.title}</legend>
      <Choice
        label={positions.level}
        value={values.level}
        of={(['SPEAKER', 'ORGANIZATION', 'STATE'] as const).map((level) => [level, positions[level]])}
        choose={(level) => change({ level, actors: [], cell: '' })}
      />
      <Choice
        label={texts.order}
        value={values.order}
        of={(['likeness', 'claims', 'name'] as const).map((order) => [order, texts[order]])}
        choose={(order) => change({ order })}
      />
      <Choice
        label={texts.size}
        value={values.size}
        of={sizes.map((size) => [size, texts.sizeOf(size)])}
        choose={(size) => change({ size })}
      />
      <Tick label={texts.speakers} value={values.speakers} choose={(speakers) => change({ speakers })} />
      <fieldset className={styles.switch}>
        <legend className="visually-hidden">{texts.form}</legend>
        {(['table', 'list'] as const).map((each) => (
          <button
            key={each}
            type="button"
            className="button"
            aria-pressed={form === each}
            onClick={() => change({ form: each })}
          >
            {texts[each]}
          </button>
        ))}
      </fieldset>
      <MoreFields title={texts.narrow} isOpen={narrowed}>
        <RecordFields
          labels={{
            actors: texts.actors,
            propositions: texts.propositions,
            topics: texts.topics,
            processes: texts.process,
          }}
          values={values}
          change={change}
        />
        <div>
          <DaysField labels={[texts.days, texts.until]} value={values.said} onChange={(said) => change({ said })} />
          {values.said && (
            <Tick label={texts.undated} value={values.undated} choose={(undated) => change({ undated })} />
          )}
        </div>
      </MoreFields>
    </fieldset>
  )
}

function Tick({
  label,
  value,
  choose,
}: {
  label: string
  value: boolean
  choose: (value: boolean) => void
}): ReactNode {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={value} onChange={({ target }) => choose(target.checked)} />
      {label}
    </label>
  )
}
