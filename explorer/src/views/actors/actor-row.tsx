/** An actor as a row: what sort, which offices, how many claims. */
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { gradeLetter, reliabilityWords } from '../../elements/grade-words.ts'
import { Name } from '../../elements/name.tsx'
import { CountLink, EntityRow } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { bracketsOf, semicolonOf } from '../../words/punctuation.ts'
import type { ActorRowFragment } from './actors.graphql.ts'
import { useActorsTexts } from './texts.ts'

/** So many offices are written out. */
const officesShown = 3

export function ActorRow({ of }: { of: ActorRowFragment }): ReactNode {
  const texts = useActorsTexts()
  const fields = useFieldTexts()
  const word = useWords()
  const language = useLanguage()
  const search = useSearch()
  const [open, close] = bracketsOf(language)
  const claims = of.claims?.totalCount ?? null
  const offices = 'tenures' in of ? of.tenures.slice(0, officesShown) : []
  return (
    <EntityRow
      of={of}
      description={of.description}
      marks={[
        word('EntityKind', of.kind),
        'type' in of && word('OrganizationType', of.type),
        'reliability' in of && of.reliability && (
          <>
            {fields.asSource} <b>{gradeLetter(of.reliability)}</b> {reliabilityWords(of.reliability, language)}
          </>
        ),
      ]}
      counts={[
        claims !== null && claims > 0 && (
          <CountLink to={claimsAddress({ speakers: [of.id] }, search)} text={fields.claims(claims)} />
        ),
      ]}
      facts={[
        offices.length > 0
          ? [
              texts.offices,
              offices.map(({ office, ended, of: body }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same office can be held twice
                <span key={index}>
                  {index > 0 && semicolonOf(language)}
                  {ended ? texts.until(office) : office}
                  {open}
                  <Name of={body} />
                  {close}
                </span>
              )),
            ]
          : null,
        'partOf' in of && of.partOf ? [texts.partOf, <Name key="of" of={of.partOf} />] : null,
      ]}
    />
  )
}
