/** Where an actor stands on what, since when, and whether it turned round; in its own words or in those of who speaks for it. */
import { type ReactNode, useState } from 'react'
import { useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { StanceStrip } from '../../charts/stance-strip.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { StanceMark } from '../../elements/stance.tsx'
import { useTexts } from '../../words/texts.ts'
import { ActorPositions, type ActorPositionsQuery } from './actor.graphql.ts'
import { useActorTexts } from './actor-texts.ts'
import { commonDays, voices } from './histories.ts'
import { PositionMarks } from './position-marks.tsx'
import styles from './positions.module.css'

type Position = NonNullable<ActorPositionsQuery['actor']>['stances'][number]

const few = 12
const most = 60

export function Positions({ id }: { id: string }): ReactNode {
  const texts = useActorTexts()
  const words = useTexts()
  const [first, setFirst] = useState(few)
  return (
    <Panel
      id="positions"
      title={texts.positions}
      question={ActorPositions}
      variables={{ id, first }}
      isEmpty={({ actor }) => !actor?.stances.length}
      nothing={texts.noPositions}
      saysMore
    >
      {({ actor }) => {
        if (!actor) return null
        const days = commonDays(actor.stances)
        return (
          <>
            <ul className="plain-list">
              {actor.stances.map((position) => (
                <PositionRow key={position.proposition.id} id={id} position={position} days={days} />
              ))}
            </ul>
            {actor.stances.length === few && first === few && (
              <button type="button" className="button" onClick={() => setFirst(most)}>
                {words.more}
              </button>
            )}
          </>
        )
      }}
    </Panel>
  )
}

function PositionRow({
  id,
  position,
  days,
}: {
  id: string
  position: Position
  days: { from: string; to: string } | undefined
}): ReactNode {
  const texts = useActorTexts()
  const search = useSearch()
  const { current, proposition, history } = position
  const kind = id.split('/')[0]
  const whose =
    kind === 'person'
      ? { speakers: [id] }
      : { wordsOf: [id], level: kind === 'state' ? ('STATE' as const) : ('ORGANIZATION' as const) }
  const list = claimsAddress(
    { ...whose, propositions: [proposition.id], stances: ['SUPPORT', 'NEUTRAL', 'OPPOSE'], order: 'SAID_ASC' },
    search,
  )
  const { own, others } = voices(history, id)
  return (
    <li className={styles.position}>
      <span className={styles.stance}>
        {current ? <StanceMark stance={current} /> : <span className={styles.mixed}>{texts.mixed}</span>}
      </span>
      <span className={styles.what}>
        <Name of={proposition} />
        <PositionMarks position={position} list={list}>
          {kind !== 'person' && (
            <span>
              {[own > 0 && texts.own, others.length > 0 && texts.through(others.slice(0, 3), others.length - 3)]
                .filter(Boolean)
                .join(texts.and)}
            </span>
          )}
        </PositionMarks>
      </span>
      <span className={styles.strip}>
        <StanceStrip name={proposition.label} points={history} days={days} width={180} />
      </span>
    </li>
  )
}
