/** The moment that the whole page is asked at: always in sight when it is not the present. */
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { isPresent, type Moment, useMoment } from '../address/moment.ts'
import { printSearch } from '../address/parameters.ts'
import { ServiceNow } from '../asking/service.graphql.ts'
import { useAnswer } from '../asking/use-answer.ts'
import styles from './frame.module.css'
import { useFrameTexts } from './texts.ts'

const names = ['valid', 'published', 'known'] as const

export function AsOfBar(): ReactNode {
  const texts = useFrameTexts()
  const moment = useMoment()
  const [path, go] = useLocation()
  const [opened, setOpened] = useState(false)
  const change = (next: Partial<Moment>) => {
    const others = [...new URLSearchParams(window.location.search)].filter(([name]) => !(name in next))
    const set = Object.entries(next).filter((pair): pair is [string, string] => Boolean(pair[1]))
    go(`${path}${printSearch([...others, ...set])}`)
  }
  const past = !isPresent(moment)
  return (
    <div className={past ? styles.asOfSet : styles.asOf}>
      {past && (
        <p className={styles.asOfSays} role="status">
          <strong>{texts.asOf}</strong>
          {names.map((name) => {
            const at = moment[name]
            return (
              at && (
                <span key={name}>
                  {texts[name]} <time dateTime={at}>{at}</time>
                </span>
              )
            )
          })}
          {moment.published && <LeftOut />}
          <button
            type="button"
            className="button"
            onClick={() => change({ valid: null, published: null, known: null })}
          >
            {texts.now}
          </button>
        </p>
      )}
      <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{past ? texts.asOfSet : `${texts.asOf}: ${texts.asOfSet}`}</summary>
        <form
          key={names.map((name) => moment[name] ?? '').join(' ')}
          className={styles.asOfForm}
          onSubmit={(event) => {
            event.preventDefault()
            const form = new FormData(event.currentTarget)
            const given = (name: string) => String(form.get(name) ?? '') || null
            const known = given('known')
            change({
              valid: given('valid'),
              published: given('published'),
              known:
                known &&
                (known === moment.known?.slice(0, 19)
                  ? moment.known
                  : `${known.length === 16 ? `${known}:00` : known}Z`),
            })
            setOpened(false)
          }}
        >
          {names.map((name) => (
            <label key={name}>
              {texts[name]}
              <input
                className="field"
                name={name}
                type={name === 'known' ? 'datetime-local' : 'date'}
                step={name === 'known' ? 1 : undefined}
                defaultValue={moment[name]?.slice(0, name === 'known' ? 19 : 10) ?? ''}
              />
              <small>{texts[`${name}Hint`]}</small>
            </label>
          ))}
          <button type="submit" className="button primary">
            {texts.apply}
          </button>
        </form>
      </details>
    </div>
  )
}

/** What `published` leaves out, as the service says it. */
function LeftOut(): ReactNode {
  const texts = useFrameTexts()
  const answer = useAnswer(ServiceNow, {})
  const published = answer.data?.remarks.asOf?.published
  if (!published || published.claimsLeftOut + published.sourcesWithoutDay === 0) return null
  return <span>{texts.leftOut(published.claimsLeftOut, published.sourcesWithoutDay)}</span>
}
