/** What the network is made of, chosen by hand. */
import type { ReactNode } from 'react'
import { Choice } from '../../elements/choice.tsx'
import { DaysField } from '../../elements/days-field.tsx'
import { MoreFields } from '../../elements/more-fields.tsx'
import { RecordField } from '../../filters/record-field.tsx'
import { RecordFields } from '../../filters/record-fields.tsx'
import { codesOf, useWords } from '../../words/codes.ts'
import styles from './network.module.css'
import { NumberField } from './number-field.tsx'
import { duplicateRules, levels, type NetworkValues, networkTypes, normalizations, sizes } from './state.ts'
import { useNetworkTexts } from './texts.ts'

type Change = (changed: Partial<NetworkValues>, how?: { replace?: boolean }) => void

export function Controls({
  values,
  change,
  around,
}: {
  values: NetworkValues
  change: Change
  around: boolean
}): ReactNode {
  return (
    <div className={styles.controls}>
      {around ? <Around values={values} change={change} /> : <Between values={values} change={change} />}
    </div>
  )
}

function Between({ values, change }: { values: NetworkValues; change: Change }): ReactNode {
  const texts = useNetworkTexts()
  const stances = values.type === 'CONGRUENCE' || values.type === 'CONFLICT' || values.type === 'SUBTRACT'
  return (
    <>
      <Choice
        label={texts.type}
        value={values.type}
        of={networkTypes.map((each) => [each, texts[each]])}
        choose={(type) => change({ type })}
      />
      <Choice
        label={texts.level}
        value={values.level}
        of={levels.map((each) => [each, texts[each]])}
        choose={(level) => change({ level })}
      />
      <MoreFields title={texts.filters}>
        <RecordFields
          labels={{
            processes: texts.processes,
            topics: texts.topics,
            actors: texts.actors,
          }}
          values={values}
          change={change}
        />
        <DayFields values={values} change={change} />
        {values.type !== 'COPARTICIPATION' && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={values.voice.length > 0 && !values.voice.includes('NARRATOR')}
              onChange={({ target }) => change({ voice: target.checked ? ['SPEAKER', 'UNATTRIBUTED'] : [] })}
            />
            {texts.voice}
          </label>
        )}
      </MoreFields>
      <MoreFields title={texts.more}>
        <Choice
          label={texts.normalization}
          value={values.normalization}
          of={normalizations.map((each) => [each, texts[each]])}
          choose={(normalization) => change({ normalization })}
        />
        {stances && (
          <Choice
            label={texts.duplicates}
            value={values.duplicates}
            of={duplicateRules.map((each) => [each, texts[each]])}
            choose={(duplicates) => change({ duplicates })}
          />
        )}
        <NumberField
          label={texts.weight}
          value={values.weight}
          least={0}
          step="any"
          set={(weight) => change({ weight }, { replace: true })}
        />
        <NumberField
          label={texts.least}
          value={values.least}
          least={1}
          step={1}
          set={(least) => change({ least }, { replace: true })}
        />
        <SizeField label={texts.size} values={values} change={change} />
      </MoreFields>
    </>
  )
}

function Around({ values, change }: { values: NetworkValues; change: Change }): ReactNode {
  const texts = useNetworkTexts()
  const word = useWords()
  return (
    <>
      <RecordField
        label={texts.of}
        ids={values.of.map(({ id }) => id)}
        onChange={(ids) =>
          change({ of: ids.slice(0, 50).map((id) => values.of.find((each) => each.id === id) ?? { id, types: null }) })
        }
      />
      <label className={styles.choice}>
        {texts.depth}
        <select
          className="field"
          value={values.depth}
          onChange={({ target }) => change({ depth: Number(target.value) })}
        >
          {[1, 2, 3].map((depth) => (
            <option key={depth}>{depth}</option>
          ))}
        </select>
      </label>
      <SizeField label={texts.sizeAround} values={values} change={change} />
      <details className={styles.more}>
        <summary>{texts.kinds}</summary>
        <div className={styles.ticks}>
          {codesOf('EntityKind').map((kind) => (
            <label key={kind} className={styles.tick}>
              <input
                type="checkbox"
                checked={values.kinds.includes(kind)}
                onChange={({ target }) =>
                  change({
                    kinds: target.checked ? [...values.kinds, kind] : values.kinds.filter((each) => each !== kind),
                  })
                }
              />
              {word('EntityKind', kind)}
            </label>
          ))}
        </div>
      </details>
    </>
  )
}

function DayFields({ values, change }: { values: NetworkValues; change: Change }): ReactNode {
  const texts = useNetworkTexts()
  const { said, undated } = values
  return (
    <div>
      <DaysField
        labels={[texts.from, texts.to]}
        value={said}
        onChange={(days) => change({ said: days }, { replace: true })}
      />
      {said && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={undated === 'true'}
            onChange={({ target }) => change({ undated: target.checked ? 'true' : 'out' })}
          />
          {texts.undated}
        </label>
      )}
    </div>
  )
}

function SizeField({ label, values, change }: { label: string; values: NetworkValues; change: Change }): ReactNode {
  return (
    <label className={styles.choice}>
      {label}
      <select
        className="field"
        value={values.size}
        onChange={({ target }) => change({ size: sizes.find((size) => size === target.value) ?? '200' })}
      >
        {sizes.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </select>
    </label>
  )
}
