/** A record that does not answer by its id: there is none, or the moment of the page hides it. */
import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { isPresent, useMoment } from '../../address/moment.ts'
import { SearchBox } from '../../elements/search-box.tsx'
import { useRecordTexts } from './texts.ts'

export function NotHere({ id }: { id: string }): ReactNode {
  const texts = useRecordTexts()
  const past = !isPresent(useMoment())
  const title = past ? texts.notThen : texts.notHere
  useEffect(() => {
    document.title = `${title} · Parley`
  }, [title])
  return (
    <>
      <h1>{title}</h1>
      <p>
        <code>{id}</code> {past ? texts.notThenHint : texts.notHereHint}
      </p>
      {past && (
        <p>
          <Link href={`/${id}`} className="button">
            {texts.asOfNow}
          </Link>
        </p>
      )}
      <SearchBox large />
    </>
  )
}
