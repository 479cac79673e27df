/** Who took which side in what was said about something; asked when it is opened. */

import { type ReactNode, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { claimsAddress } from '../../address/claim-filter.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { Name } from '../../elements/name.tsx'
import { NameList } from '../../elements/name-list.tsx'
import { Waiting } from '../../elements/panel.tsx'
import { StanceMark } from '../../elements/stance.tsx'
import { useTexts } from '../../words/texts.ts'
import { SidesAbout } from './agreement.graphql.ts'
import { useAgreementTexts } from './agreement-texts.ts'
import styles from './provision.module.css'
import { sidesOf } from './sides.ts'

export function Sides({ id, count }: { id: string; count: number }): ReactNode {
  const words = useTexts()
  const texts = useAgreementTexts()
  const search = useSearch()
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles.sides} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>{texts.whoSaidWhat(count)}</summary>
      {opened && <Opened id={id} />}
      <Link href={claimsAddress({ about: [id] }, search)}>{words.claims(count)}</Link>
    </details>
  )
}

function Opened({ id }: { id: string }): ReactNode {
  const texts = useAgreementTexts()
  const answer = useAnswer(SidesAbout, { filter: { about: [id] } })
  const { stances, silent } = sidesOf(answer.data?.data.claims?.nodes ?? [])
  return (
    <Waiting answer={answer}>
      <ul className="plain-list">
        {stances.map(({ proposition, sides }) => (
          <li key={proposition.id}>
            <Name of={proposition} />
            <ul className={styles.side}>
              {sides.map(({ stance, actors }) => (
                <li key={stance}>
                  <StanceMark stance={stance} />: <NameList of={actors} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {texts.noStance}
          <NameList of={silent} />
        </p>
      )}
    </Waiting>
  )
}
