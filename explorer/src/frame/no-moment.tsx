/** What the page shows where its address names a moment that is none: it asks nothing, since no answer could be right. */
import { type ReactNode, useEffect } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { type Moment, present } from '../address/moment.ts'
import { printSearch } from '../address/parameters.ts'
import { useFrameTexts } from './texts.ts'

export function NoMoment({ name, value }: { name: keyof Moment; value: string }): ReactNode {
  const texts = useFrameTexts()
  const [path] = useLocation()
  const others = [...new URLSearchParams(useSearch())].filter(([other]) => !(other in present))
  useEffect(() => {
    document.title = `${texts.noMoment} · Parley`
  }, [texts])
  return (
    <div role="alert">
      <h1>{texts.noMoment}</h1>
      <p>{name === 'known' ? texts.noInstant(value) : texts.noDay(name, value)}</p>
      <p>
        <Link href={`${path}${printSearch(others)}`}>{texts.showPresent}</Link>
      </p>
    </div>
  )
}
