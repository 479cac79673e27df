/** What an address shows that no view has. */
import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { SearchBox } from '../elements/search-box.tsx'
import { useFrameTexts } from './texts.ts'

export function NotFound(): ReactNode {
  const texts = useFrameTexts()
  useEffect(() => {
    document.title = `${texts.notFound} · Parley`
  }, [texts])
  return (
    <>
      <h1>{texts.notFound}</h1>
      <p>{texts.notFoundHint}</p>
      <SearchBox large />
      <p>
        <Link href="/">{texts.home}</Link>
      </p>
    </>
  )
}
