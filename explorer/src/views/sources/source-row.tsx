/** A source as a row: its grade with words, publisher, day, language, and how many claims it carries. */
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { Day } from '../../elements/day.tsx'
import { gradeLetter, reliabilityWords } from '../../elements/grade-words.ts'
import { Name } from '../../elements/name.tsx'
import { CountLink, EntityRow } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { languageName } from '../../words/language-name.ts'
import type { SourceRowFragment } from './sources.graphql.ts'
import { useSourcesTexts } from './texts.ts'

export function SourceRow({ of }: { of: SourceRowFragment }): ReactNode {
  const texts = useSourcesTexts()
  const fields = useFieldTexts()
  const word = useWords()
  const language = useLanguage()
  const search = useSearch()
  const claims = of.claims?.totalCount ?? 0
  return (
    <EntityRow
      of={of}
      beside={<Day day={of.published} />}
      marks={[
        <span key="grade">
          <b>{gradeLetter(of.reliability)}</b> {reliabilityWords(of.reliability, language)}
        </span>,
        word('SourceType', of.type),
        of.language && languageName(of.language, language),
        of.relevance === 'OFF_TOPIC' && word('Relevance', of.relevance),
      ]}
      counts={[
        claims > 0 && <CountLink to={claimsAddress({ sources: [of.id] }, search)} text={fields.claims(claims)} />,
        of.url && (
          <a href={of.url} rel="noreferrer noopener" target="_blank">
            {texts.original}
          </a>
        ),
      ]}
      facts={[of.publisher ? [fields.publishers, <Name key="publisher" of={of.publisher} />] : null]}
    />
  )
}
