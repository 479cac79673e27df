/** Chooses two moments to compare: by which day, and which two. */
import { type ReactNode, useId } from 'react'
import { isDay } from '../address/is-day.ts'
import { Choice } from '../elements/choice.tsx'
import { instantWords } from '../elements/instant-words.ts'
import { useLanguage } from '../words/language.ts'
import styles from './moment-choice.module.css'
import { useMomentTexts } from './moment-texts.ts'
import type { By, TwoMoments } from './two-moments.ts'

interface Props {
  values: { by: By; from: string; to: string }
  compared: TwoMoments | null
  imports: readonly string[]
  change: (changed: Partial<Props['values']>) => void
}

export function MomentChoice({ values, compared, imports, change }: Props): ReactNode {
  const texts = useMomentTexts()
  const language = useLanguage()
  const id = useId()
  const { by } = values
  return (
    <div className={styles.choice}>
      <Choice
        label={texts.by}
        value={by}
        of={(['known', 'published', 'valid'] as const).map((each) => [each, texts[each]])}
        choose={(chosen) => change({ by: chosen, from: '', to: '' })}
      />
      {by === 'known' ? (
        <>
          <Choice
            label={texts.since}
            value={values.from}
            of={instants(imports, values.from, '', texts.beforeLast, (at) => texts.after(instantWords(at, language)))}
            choose={(from) => change({ from })}
          />
          <Choice
            label={texts.until}
            value={values.to}
            of={instants(imports, values.to, '', texts.now, (at) => texts.with(instantWords(at, language)))}
            choose={(to) => change({ to })}
          />
        </>
      ) : (
        (['from', 'to'] as const).map((end) => (
          <label key={end} htmlFor={`${id}${end}`}>
            {end === 'from' ? texts.since : texts.until}
            <input
              // A day that a link changes is shown anew; while somebody types, the browser's own text stays.
              key={compared?.[end] ?? ''}
              id={`${id}${end}`}
              className="field"
              type="date"
              max="9999-12-31"
              defaultValue={compared?.[end] ?? ''}
              onBlur={({ target }) => {
                if (target.value !== (compared?.[end] ?? '') && (target.value === '' || isDay(target.value)))
                  change({ [end]: target.value })
              }}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') change({ [end]: currentTarget.value })
              }}
            />
          </label>
        ))
      )}
    </div>
  )
}

/** The imports to pick from; an instant of the address that is none of them is there too. */
function instants(
  imports: readonly string[],
  chosen: string,
  none: string,
  noneSays: string,
  says: (at: string) => string,
): [string, string][] {
  const known = imports.includes(chosen)
  return [
    [none, noneSays],
    ...(chosen && !known ? [[chosen, says(chosen)] as [string, string]] : []),
    ...imports.map((at): [string, string] => [at, says(at)]),
  ]
}
