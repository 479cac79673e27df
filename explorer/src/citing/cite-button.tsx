/** The button that opens a record's citation; what makes citations is loaded when it is first wanted. */
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useCitingTexts } from './texts.ts'

const CiteDialog = lazy(() => import('./cite-dialog.tsx').then(({ CiteDialog }) => ({ default: CiteDialog })))

export function CiteButton({ id, label, className }: { id: string; label: string; className?: string }): ReactNode {
  const texts = useCitingTexts()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className ?? 'button'}
        aria-label={`${texts.cite}${texts.colon}${label}`}
        onClick={() => setOpened(true)}
      >
        {texts.cite}
      </button>
      {opened && (
        <Suspense>
          <CiteDialog id={id} close={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  )
}
