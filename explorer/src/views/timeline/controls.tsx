/** What the timeline shows, chosen by hand. */
import type { ReactNode } from 'react'
import { DaysField } from '../../elements/days-field.tsx'
import { MoreFields } from '../../elements/more-fields.tsx'
import { RecordFields } from '../../filters/record-fields.tsx'
import { laneKinds } from '../../moments/lanes.ts'
import { useMomentTexts } from '../../moments/texts.ts'
import { shifted, type TimelineValues, wider } from './state.ts'
import { useTimelineTexts } from './texts.ts'
import styles from './timeline.module.css'

interface Props {
  values: TimelineValues
  change: (changed: Partial<TimelineValues>, how?: { replace?: boolean }) => void
}

const intervals = ['AUTO', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const

export function Controls({ values, change }: Props): ReactNode {
  const texts = useTimelineTexts()
  const lanes = useMomentTexts()
  const { time } = values
  return (
    <div className={styles.controls}>
      <fieldset className={styles.lanesChoice}>
        <legend>{texts.kinds}</legend>
        {laneKinds.map((kind) => {
          const shown = values.kinds.length === 0 || values.kinds.includes(kind)
          const now = laneKinds.filter((each) => values.kinds.length === 0 || values.kinds.includes(each))
          const next = shown ? now.filter((each) => each !== kind) : [...now, kind]
          return (
            <label key={kind} className={styles.tick}>
              <input
                type="checkbox"
                checked={shown}
                disabled={shown && now.length === 1}
                onChange={() => change({ kinds: next.length === laneKinds.length ? [] : next })}
              />
              {lanes[kind]}
            </label>
          )
        })}
      </fieldset>
      <div className={styles.days}>
        <DaysField
          labels={[texts.from, texts.to]}
          value={time}
          onChange={(days) => change({ time: days }, { replace: true })}
        />
        {time && (
          <>
            {time.from && time.to && (
              <>
                <button type="button" className="button" onClick={() => change({ time: shifted(time, -1) })}>
                  {texts.earlier}
                </button>
                <button type="button" className="button" onClick={() => change({ time: shifted(time, 1) })}>
                  {texts.later}
                </button>
                <button type="button" className="button" onClick={() => change({ time: wider(time) })}>
                  {texts.wider}
                </button>
              </>
            )}
            <button type="button" className="button" onClick={() => change({ time: null })}>
              {texts.allDays}
            </button>
          </>
        )}
      </div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={values.reported === 'true'}
          onChange={({ target }) => change({ reported: target.checked ? 'true' : 'false' })}
        />
        {texts.reported}
      </label>
      <MoreFields title={texts.filters}>
        <RecordFields
          labels={{
            actors: texts.actors,
            processes: texts.processes,
            agreements: texts.agreements,
            topics: texts.topics,
          }}
          values={values}
          change={change}
        />
        <label className={styles.choice}>
          {texts.interval}
          <select
            className="field"
            value={values.interval}
            onChange={({ target }) => change({ interval: intervals.find((each) => each === target.value) ?? 'AUTO' })}
          >
            {intervals.map((interval) => (
              <option key={interval} value={interval}>
                {texts[interval]}
              </option>
            ))}
          </select>
        </label>
      </MoreFields>
    </div>
  )
}
