/** A record's citation in four forms, each to copy. */
import type { ReactNode } from 'react'
import { useMoment } from '../address/moment.ts'
import { useAnswer } from '../asking/use-answer.ts'
import { Code } from '../elements/code.tsx'
import { Dialog } from '../elements/dialog.tsx'
import { Waiting } from '../elements/panel.tsx'
import { useLanguage } from '../words/language.ts'
import { bibtex } from './bibtex.ts'
import { CitedRecords } from './cited.graphql.ts'
import { cslJson } from './csl.ts'
import { permalink } from './permalink.ts'
import { markdownCitation, plainCitation } from './plain.ts'
import { citedOf } from './record.ts'
import { useCitingTexts } from './texts.ts'

export function CiteDialog({ id, close }: { id: string; close: () => void }): ReactNode {
  const texts = useCitingTexts()
  const language = useLanguage()
  const moment = useMoment()
  const answer = useAnswer(CitedRecords, { ids: [id] })
  const data = answer.data?.data
  const found = data?.nodes[0]
  const known = moment.known ?? data?.service.lastRecordedAt ?? null
  const record = found ? citedOf(found, permalink(window.location.origin, id, moment, known), known) : null
  return (
    <Dialog title={texts.citeTitle} close={close}>
      <Waiting answer={answer}>
        {record ? (
          <>
            <p>{texts.citeHint}</p>
            <Code title={texts.plain} text={plainCitation(record, language)} wrap />
            <Code title="Markdown" text={markdownCitation(record, language)} wrap />
            <Code title="BibTeX" text={bibtex([record])} />
            <Code title="CSL-JSON" text={JSON.stringify(cslJson([record]), null, 2)} />
          </>
        ) : (
          <p>{texts.gone}</p>
        )}
      </Waiting>
    </Dialog>
  )
}
