/** What the matrix shows, and in which order. */
import type { ReactNode } from 'react'
import { useAnswer } from '../../asking/use-answer.ts'
import { Choice } from '../../elements/choice.tsx'
import { usePositionTexts } from '../../positions/texts.ts'
import { MatrixChoices } from './cell.graphql.ts'
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
  const choices = useAnswer(MatrixChoices, {}).data?.data
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
      <Choice
        label={texts.process}
        value={values.processes[0] ?? ''}
        of={[
          ['', texts.any],
          ...(choices?.processes?.nodes.map(({ id, label }): [string, string] => [id, label]) ?? []),
        ]}
        choose={(process) => change({ processes: process ? [process] : [] })}
      />
      <span className={styles.days}>
        <label>
          {texts.days}
          <input
            className="field"
            type="date"
            value={values.from}
            onChange={({ target }) => change({ from: target.value })}
          />
        </label>
        <label>
          {texts.until}
          <input
            className="field"
            type="date"
            value={values.to}
            onChange={({ target }) => change({ to: target.value })}
          />
        </label>
      </span>
      {(values.from || values.to) && (
        <Tick label={texts.undated} value={values.undated} choose={(undated) => change({ undated })} />
      )}
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
