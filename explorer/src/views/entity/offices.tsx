/** Offices: those that a person held, or who held those of an organization or a state. */
import type { ReactNode } from 'react'
import { SourceMarks } from '../../claim/source-marks.tsx'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { ActorOffices, type OfficeFragment } from './actor.graphql.ts'
import { useActorTexts } from './actor-texts.ts'
import rows from './rows.module.css'

export function Offices({ id }: { id: string }): ReactNode {
  const texts = useActorTexts()
  return (
    <Panel
      id="offices"
      title={id.startsWith('person/') ? texts.offices : texts.holders}
      question={ActorOffices}
      variables={{ id }}
      isEmpty={({ actor }) => !(actor && 'tenures' in actor && actor.tenures.length > 0)}
      hideEmpty
    >
      {({ actor }) => (
        <ul className="plain-list">
          {actor &&
            'tenures' in actor &&
            actor.tenures.map((tenure) => (
              <Office key={tenure.id} tenure={tenure} ofPerson={id.startsWith('person/')} />
            ))}
        </ul>
      )}
    </Panel>
  )
}

function Office({ tenure, ofPerson }: { tenure: OfficeFragment; ofPerson: boolean }): ReactNode {
  const texts = useActorTexts()
  const { office, from, to, ended, speaksFor, person, of, citations } = tenure
  return (
    <li className={rows.office}>
      <span>
        <strong>{office}</strong> <Name of={ofPerson ? of : person} />
      </span>
      <span className={rows.marks}>
        <span>
          {from ? <Day day={from} /> : <span className={rows.quiet}>{texts.beganUnknown}</span>} –{' '}
          {to ? (
            <Day day={to} />
          ) : (
            <span className={rows.quiet}>{ended ? texts.endedUnknown : texts.notKnownToHaveEnded}</span>
          )}
        </span>
        {!speaksFor && <span className={rows.warn}>{texts.speaksForNobody}</span>}
      </span>
      <SourceMarks citations={citations} />
    </li>
  )
}
