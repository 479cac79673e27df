/** Who is for a proposition, who is against it, who neither: each with since when, and with the claims behind it. */
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { StanceStrip } from '../../charts/stance-strip.tsx'
import { Name } from '../../elements/name.tsx'
import { type StanceCode, StanceShape } from '../../elements/stance.tsx'
import { useWords } from '../../words/codes.ts'
import { commonDays } from './histories.ts'
import { PositionMarks } from './position-marks.tsx'
import type { PropositionStancesQuery } from './proposition.graphql.ts'
import { usePropositionTexts } from './proposition-texts.ts'
import styles from './standing.module.css'

type Stances = NonNullable<PropositionStancesQuery['proposition']>['stances']

interface Props {
  id: string
  level: 'SPEAKER' | 'ORGANIZATION' | 'STATE'
  stances: Stances
}

const columns: readonly (StanceCode | null)[] = ['SUPPORT', 'NEUTRAL', 'OPPOSE', null]

export function Standing({ id, level, stances }: Props): ReactNode {
  const word = useWords()
  const texts = usePropositionTexts()
  const days = commonDays(stances)
  if (stances.length === 0) return <p>{texts.nobody}</p>
  return (
    <div className={styles.columns}>
      {columns.map((stance) => {
        const those = stances.filter(({ current }) => current === stance)
        if (those.length === 0) return null
        return (
          <section key={stance ?? 'mixed'} className={styles.column}>
            <h3 className={styles.side}>
              {stance && <StanceShape stance={stance} size={14} />} {stance ? word('Stance', stance) : texts.mixed}{' '}
              <span className={styles.count}>{those.length}</span>
            </h3>
            <ul className="plain-list">
              {those.map((each) => (
                <Row key={each.actor.id} id={id} level={level} each={each} days={days} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Row({
  id,
  level,
  each,
  days,
}: {
  id: string
  level: Props['level']
  each: Stances[number]
  days: ReturnType<typeof commonDays>
}): ReactNode {
  const search = useSearch()
  const { actor, history } = each
  const whose = level === 'SPEAKER' ? { speakers: [actor.id] } : { wordsOf: [actor.id], level }
  const list = claimsAddress(
    { ...whose, propositions: [id], stances: ['SUPPORT', 'NEUTRAL', 'OPPOSE'], order: 'SAID_ASC' },
    search,
  )
  return (
    <li className={styles.row}>
      <Name of={actor} />
      <PositionMarks position={each} list={list} />
      {history.length > 1 && <StanceStrip name={actor.label} points={history} days={days} width={180} />}
    </li>
  )
}
