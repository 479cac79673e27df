/** One facet of a list: closed until it is needed, since its counts cost the service something. */
import { type ReactNode, useState } from 'react'
import { CodesChoice, LanguagesChoice } from './codes-facet.tsx'
import { DaysChoice } from './days-facet.tsx'
import type { Change, FacetSpec, LeastFacet, OneFacet, Values, YesNoFacet } from './facet-spec.ts'
import styles from './facets.module.css'
import { GradesChoice } from './grades-facet.tsx'
import { isChosen } from './is-chosen.ts'
import { RecordsChoice } from './records-facet.tsx'
import { TextChoice } from './text-facet.tsx'
import { useFilterTexts } from './texts.ts'
import { TopicsChoice } from './topics-facet.tsx'

interface Props {
  facet: FacetSpec
  values: Values
  change: Change
}

export function Facet(props: Props): ReactNode {
  const { facet, values } = props
  const chosen = isChosen(facet, values)
  // Open at first where something is chosen, unless that would count rows unasked; then as the reader leaves it.
  const [opened, setOpened] = useState(facet.opened === true || (chosen && !('by' in facet) && facet.as !== 'records'))
  if (facet.as === 'given') return null
  if (facet.as === 'text' || facet.as === 'flag') {
    return (
      <div className={styles.facet}>
        <Choice {...props} />
      </div>
    )
  }
  return (
    <details className={styles.facet} open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className={styles.title}>
        {facet.title}
        {chosen && <span className={styles.dot} aria-hidden="true" />}
      </summary>
      {opened && (
        <div className={styles.choice}>
          <Choice {...props} />
        </div>
      )}
    </details>
  )
}

function Choice({ facet, values, change }: Props): ReactNode {
  const value = values[facet.name]
  switch (facet.as) {
    case 'text':
      return <TextChoice facet={facet} value={value} change={change} />
    case 'codes':
      return <CodesChoice facet={facet} chosen={value} change={change} />
    case 'languages':
      return <LanguagesChoice facet={facet} chosen={value} change={change} />
    case 'grades':
      return <GradesChoice facet={facet} chosen={value} change={change} />
    case 'records':
      return <RecordsChoice facet={facet} chosen={value} change={change} />
    case 'topics':
      return <TopicsChoice facet={facet} values={values} change={change} />
    case 'days':
      return <DaysChoice facet={facet} values={values} change={change} />
    case 'day':
      return (
        <input
          className="field"
          type="date"
          max="9999-12-31"
          aria-label={facet.title}
          key={value}
          defaultValue={value}
          onBlur={({ target }) => {
            if (target.value !== value) change({ [facet.name]: target.value })
          }}
        />
      )
    case 'yesNo':
      return <YesNoChoice facet={facet} value={value} change={change} />
    case 'flag':
      return (
        <label className={styles.check}>
          <input type="checkbox" checked={value} onChange={({ target }) => change({ [facet.name]: target.checked })} />
          <span className={styles.checkText}>{facet.title}</span>
        </label>
      )
    case 'one':
    case 'least':
      return <OneChoice facet={facet} value={value} change={change} />
    default:
      return null
  }
}

function YesNoChoice({
  facet,
  value,
  change,
}: {
  facet: YesNoFacet
  value: boolean | null
  change: Change
}): ReactNode {
  const texts = useFilterTexts()
  const choices = [
    { text: texts.either, is: null },
    { text: facet.yes, is: true },
    { text: facet.no, is: false },
  ]
  return (
    <fieldset className={styles.checks}>
      <legend className="visually-hidden">{facet.title}</legend>
      {choices.map(({ text, is }) => (
        <label key={text} className={styles.check}>
          <input
            type="radio"
            name={`facet-${facet.name}`}
            checked={value === is}
            onChange={() => change({ [facet.name]: is })}
          />
          <span className={styles.checkText}>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}

function OneChoice({
  facet,
  value,
  change,
}: {
  facet: OneFacet | LeastFacet
  value: string | number
  change: Change
}): ReactNode {
  const options: readonly { value: string | number; text: string }[] = facet.options
  return (
    <select
      className="field"
      aria-label={facet.title}
      value={value}
      onChange={({ target }) =>
        change({ [facet.name]: options.find((option) => String(option.value) === target.value)?.value })
      }
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  )
}
