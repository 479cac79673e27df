/** The moment that the whole page is asked at: always in sight when it is not the present. */
import { type ReactNode, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { isPresent, type Moment, present, unreadableIn, useMoment } from '../address/moment.ts'
import { printSearch } from '../address/parameters.ts'
import { ServiceNow } from '../asking/service.graphql.ts'
import { useAnswer } from '../asking/use-answer.ts'
import { dayWords, instantWords } from '../elements/instant-words.ts'
import { useLanguage } from '../words/language.ts'
import styles from './as-of.module.css'
import { AsOfForm } from './as-of-form.tsx'
import { useAsOfTexts } from './as-of-texts.ts'

export function AsOfBar(): ReactNode {
  const texts = useAsOfTexts()
  const moment = useMoment()
  const [path, go] = useLocation()
  const [opened, setOpened] = useState(false)
  const summary = useRef<HTMLElement>(null)
  const change = (next: Moment) => {
    const others = [...new URLSearchParams(window.location.search)].filter(([name]) => !(name in next))
    const set = Object.entries(next).filter((pair): pair is [string, string] => Boolean(pair[1]))
    go(`${path}${printSearch([...others, ...set])}`)
    setOpened(false)
    summary.current?.focus()
  }
  const past = !isPresent(moment)
  return (
    <section className={past ? styles.past : styles.present} aria-label={texts.name}>
      <div role="status" className={styles.status}>
        {past && !unreadableIn(moment) && <Says moment={moment} />}
      </div>
      {past && (
        <button type="button" className="button" onClick={() => change(present)}>
          {texts.toPresent}
        </button>
      )}
      <details
        className={styles.details}
        open={opened}
        onToggle={(event) => setOpened(event.currentTarget.open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setOpened(false)
          summary.current?.focus()
        }}
      >
        <summary ref={summary}>
          {!past && <span className={styles.soft}>{texts.present}</span>}{' '}
          <span>{past ? texts.change : texts.open}</span>
        </summary>
        {opened && <AsOfForm key={JSON.stringify(moment)} moment={moment} change={change} />}
      </details>
    </section>
  )
}

/** Which moment it is, and what that leaves out. */
function Says({ moment }: { moment: Moment }): ReactNode {
  const texts = useAsOfTexts()
  const language = useLanguage()
  const { valid, published, known } = moment
  return (
    <p className={styles.says}>
      <strong>{texts.past}</strong>
      {valid && <span>{texts.valid(dayWords(valid, language))}</span>}
      {published && <span>{texts.published(dayWords(published, language))}</span>}
      {known && <span>{texts.known(instantWords(known, language))}</span>}
      {published ? <LeftOut /> : valid && <span className={styles.soft}>{texts.undatedStay}</span>}
    </p>
  )
}

/** What `published` leaves out, as the service says it. */
function LeftOut(): ReactNode {
  const texts = useAsOfTexts()
  const asOf = useAnswer(ServiceNow, {}).data?.remarks.asOf
  if (!asOf) return null
  const { published } = asOf
  if (!published) return <span className={styles.soft}>{texts.leftOutUnknown}</span>
  const { claimsLeftOut, sourcesWithoutDay } = published
  const nothing = claimsLeftOut + sourcesWithoutDay === 0
  return (
    <span className={styles.soft}>
      {nothing ? texts.leftOutNothing : texts.leftOut(claimsLeftOut, sourcesWithoutDay)}
    </span>
  )
}
