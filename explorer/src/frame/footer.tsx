/** The foot of every page: what answers, until when it was recorded, and how to cite the view. */
import { type ReactNode, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { printSearch } from '../address/parameters.ts'
import { ServiceNow } from '../asking/service.graphql.ts'
import { useAnswer } from '../asking/use-answer.ts'
import { Code } from '../elements/code.tsx'
import { Dialog } from '../elements/dialog.tsx'
import { Instant } from '../elements/instant.tsx'
import styles from './frame.module.css'
import { useFrameTexts } from './texts.ts'

export function Footer(): ReactNode {
  const texts = useFrameTexts()
  const answer = useAnswer(ServiceNow, {})
  const [cites, setCites] = useState(false)
  const service = answer.data?.data.service
  return (
    <footer className={styles.footer}>
      {service && <span>{texts.engine('Parley', service.version)}</span>}
      {service?.lastRecordedAt && (
        <span>
          {texts.until}
          <Instant at={service.lastRecordedAt} />
        </span>
      )}
      <a href="/schema.graphql">{texts.schema}</a>
      <button type="button" className="button" onClick={() => setCites(true)}>
        {texts.cite}
      </button>
      {cites && <CiteDialog known={service?.lastRecordedAt ?? null} close={() => setCites(false)} />}
    </footer>
  )
}

/** A past that the address already names stays; else `known` is the last recording, which shows the same as the present. */
function CiteDialog({ known, close }: { known: string | null; close: () => void }): ReactNode {
  const texts = useFrameTexts()
  const [path] = useLocation()
  const parameters = new URLSearchParams(useSearch())
  parameters.delete('embed')
  if (!parameters.has('known') && known) parameters.set('known', known)
  return (
    <Dialog title={texts.cite} close={close}>
      <p>{texts.citeHint}</p>
      <Code title="URL" text={`${window.location.origin}${path}${printSearch(parameters)}`} />
    </Dialog>
  )
}
