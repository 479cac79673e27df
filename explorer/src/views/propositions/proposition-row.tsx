/** A proposition as a row: how many claims support and oppose it, each number a link to them. */
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { type StanceCode, StanceShape, stanceShapes } from '../../elements/stance.tsx'
import { CountLink, EntityRow, Names } from '../../lists/entity-row.tsx'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import type { PropositionRowFragment } from './propositions.graphql.ts'
import { usePropositionsTexts } from './texts.ts'

export function PropositionRow({ of }: { of: PropositionRowFragment }): ReactNode {
  const texts = usePropositionsTexts()
  const fields = useFieldTexts()
  const word = useWords()
  const language = useLanguage()
  const search = useSearch()
  const buckets = of.claims?.distribution?.buckets ?? []
  const stances = (Object.keys(stanceShapes) as StanceCode[]).flatMap((stance) => {
    const count = buckets.find(({ key }) => key === stance)?.count ?? 0
    return count > 0 ? [{ stance, count }] : []
  })
  const has = (stance: StanceCode) => stances.some((each) => each.stance === stance)
  const space = language === 'ja' ? '' : ' '
  return (
    <EntityRow
      of={of}
      description={of.description}
      marks={[
        of.type && word('PropositionType', of.type),
        has('SUPPORT') && has('OPPOSE') && <strong>{texts.bothSides}</strong>,
      ]}
      counts={stances.map(({ stance, count }) => (
        <span key={stance}>
          <StanceShape stance={stance} />{' '}
          <CountLink
            to={claimsAddress({ propositions: [of.id], stances: [stance] }, search)}
            text={`${word('Stance', stance)}${space}${count.toLocaleString(language)}`}
          />
        </span>
      ))}
      facts={[
        of.topics.length > 0
          ? [fields.topics, <Names key="topics" of={of.topics.map((record) => ({ record }))} />]
          : null,
      ]}
    />
  )
}
