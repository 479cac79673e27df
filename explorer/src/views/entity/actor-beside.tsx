/** Beside an actor's claims: its offices, what it belongs to, whom it has to do with. */
import { type ReactNode, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { agreementsAddress } from '../../address/agreement-filter.ts'
import { claimsAddress } from '../../address/claim-filter.ts'
import { eventsAddress } from '../../address/event-filter.ts'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { useTexts } from '../../words/texts.ts'
import { ActorCounterparts, ActorParts } from './actor.graphql.ts'
import { useActorTexts } from './actor-texts.ts'
import styles from './entity.module.css'
import { Facts, names } from './facts.tsx'
import { AgreementsPanel, EventsPanel } from './list-panels.tsx'
import { Offices } from './offices.tsx'

export function ActorBeside({ id }: { id: string }): ReactNode {
  return (
    <>
      <Offices id={id} />
      {!id.startsWith('person/') && <Parts id={id} />}
      <Counterparts id={id} />
      <EventsPanel filter={{ participants: [id] }} of={id} />
      <AgreementsPanel filter={{ parties: [id] }} of={id} />
    </>
  )
}

function Parts({ id }: { id: string }): ReactNode {
  const texts = useActorTexts()
  return (
    <Panel
      id="parts"
      title={texts.parts}
      question={ActorParts}
      variables={{ id }}
      hideEmpty
      isEmpty={({ actor, belonging }) =>
        !(actor && 'partOf' in actor && (actor.partOf || actor.parts.length > 0)) && !belonging?.nodes.length
      }
    >
      {({ actor, belonging }) => {
        const ofOrganization = actor && 'partOf' in actor ? actor : null
        const parts = ofOrganization?.parts ?? []
        const others = (belonging?.nodes ?? []).filter(
          (each) => each.id !== id && !parts.some((part) => part.id === each.id),
        )
        return (
          <Facts
            rows={[
              [texts.partOf, ofOrganization?.partOf && <Name of={ofOrganization.partOf} />],
              [texts.consistsOf, names(parts)],
              [texts.belonging, names(others)],
            ]}
          />
        )
      }}
    </Panel>
  )
}

/** So many are shown, and so many once somebody wants more: as many as the service gives. */
const few = 12
const most = 200

function Counterparts({ id }: { id: string }): ReactNode {
  const texts = useActorTexts()
  const words = useTexts()
  const search = useSearch()
  const [first, setFirst] = useState(few)
  return (
    <Panel
      id="counterparts"
      title={texts.counterparts}
      question={ActorCounterparts}
      variables={{ id, first }}
      isEmpty={({ actor }) => !actor?.counterparts.length}
      saysMore={first === few}
    >
      {({ actor }) => (
        <>
          <ol className="plain-list">
            {actor?.counterparts.map(({ actor: other, addressed, mentioned, events, agreements }) => (
              <li key={other.id} className={styles.counterpart}>
                <Name of={other} />
                <span className={styles.facts}>
                  {addressed > 0 && (
                    <Link href={claimsAddress({ speakers: [id], addressees: [other.id], replaced: false }, search)}>
                      {texts.addressedTimes(addressed)}
                    </Link>
                  )}
                  {mentioned > 0 && (
                    <Link href={claimsAddress({ speakers: [id], about: [other.id], replaced: false }, search)}>
                      {texts.mentionedTimes(mentioned)}
                    </Link>
                  )}
                  {events > 0 && (
                    <Link href={eventsAddress({ participants: [id, other.id], together: 'all' }, search)}>
                      {texts.eventsTogether(events)}
                    </Link>
                  )}
                  {agreements > 0 && (
                    <Link href={agreementsAddress({ parties: [id, other.id], together: 'all' }, search)}>
                      {texts.agreementsTogether(agreements)}
                    </Link>
                  )}
                </span>
              </li>
            ))}
          </ol>
          {first === few && actor?.counterparts.length === few && (
            <button type="button" className="button" onClick={() => setFirst(most)}>
              {words.more}
            </button>
          )}
        </>
      )}
    </Panel>
  )
}
