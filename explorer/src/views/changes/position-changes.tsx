/** Positions that differ between the two moments. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import type { Moment } from '../../address/moment.ts'
import { printSearch } from '../../address/parameters.ts'
import { variablesSent } from '../../asking/use-answer.ts'
import { useOpening } from '../../asking/use-opening.ts'
import { Choice } from '../../elements/choice.tsx'
import { Name } from '../../elements/name.tsx'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { Matrix } from '../../positions/matrix.graphql.ts'
import { Position } from '../../positions/position.tsx'
import { usePositionTexts } from '../../positions/texts.ts'
import { comparedAtMost, useDifferences } from '../../positions/use-differences.ts'
import styles from './changes.module.css'
import type { ChangesValues } from './parameters.ts'
import { useChangesTexts } from './texts.ts'

type Level = ChangesValues['level']

interface Props {
  before: Moment
  after: Moment
  level: Level
  choose: (level: Level) => void
}

export function PositionChanges({ before, after, level, choose }: Props): ReactNode {
  const texts = useChangesTexts()
  const positions = usePositionTexts()
  // To work out positions of the past looks at all claims on what is compared.
  const opening = useOpening('always')
  const { differences, waiting, later, variables } = useDifferences(before, after, level, { enabled: opening.opened })
  const at = printSearch(Object.entries(after).filter((pair): pair is [string, string] => pair[1] !== null))
  return (
    <PanelFrame
      id="positions"
      title={texts.positions}
      asked={{ question: Matrix, variables: variablesSent(Matrix, variables, after), data: later.data?.data }}
    >
      <div className={styles.choice}>
        <Choice
          label={positions.level}
          value={level}
          of={(['SPEAKER', 'ORGANIZATION', 'STATE'] as const).map((each) => [each, positions[each]])}
          choose={choose}
        />
      </div>
      <p className={styles.hint}>{texts.positionsHint(comparedAtMost)}</p>
      <Waiting answer={waiting} opening={opening}>
        {differences.length === 0 ? (
          <p>{texts.noPositions}</p>
        ) : (
          <ul className={styles.differences}>
            {differences.map(({ what, actor, proposition, before: was, after: is }) => (
              <li key={`${actor.id} ${proposition.id}`} className={styles.difference}>
                <p className={styles.who}>
                  <strong>
                    <Name of={actor} />
                  </strong>{' '}
                  <Link href={claimsAddress(claimsOf(level, actor.id, proposition.id), at)} className={styles[what]}>
                    {texts[what]}
                  </Link>
                </p>
                <p>
                  {positions.on}
                  <Name of={proposition} />
                </p>
                <p className={styles.change}>
                  <Position cell={was} />
                  <span className={styles.after}>
                    <span aria-hidden="true">→</span>
                    <span className="visually-hidden">{texts.after}</span> <Position cell={is} />
                  </span>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Waiting>
    </PanelFrame>
  )
}

/** The claims that a position goes by, and those that others have replaced, oldest first. */
const claimsOf = (level: Level, actor: string, proposition: string) => ({
  ...(level === 'SPEAKER' ? { speakers: [actor] } : { wordsOf: [actor], level }),
  propositions: [proposition],
  order: 'SAID_ASC' as const,
})
