/** Two actors side by side: positions, how much they said, with whom they have to do. */
import { type ReactNode, useMemo } from 'react'
import { useSearch } from 'wouter'
import { agreementsAddress } from '../../address/agreement-filter.ts'
import { claimsAddress } from '../../address/claim-filter.ts'
import { eventsAddress } from '../../address/event-filter.ts'
import { useMoment } from '../../address/moment.ts'
import { useAnswer, variablesSent } from '../../asking/use-answer.ts'
import { Label, Name } from '../../elements/name.tsx'
import { Panel, PanelFrame, Waiting } from '../../elements/panel.tsx'
import { Matrix } from '../../positions/matrix.graphql.ts'
import { type Answered, useNamed } from '../../positions/use-named.ts'
import { CompareActor, CompareCounterparts } from './compare.graphql.ts'
import styles from './compare.module.css'
import { NumbersTable } from './numbers-table.tsx'
import type { Level } from './parameters.ts'
import { PositionTable } from './position-table.tsx'
import { actorsSideBySide, counterpartsSideBySide } from './sides.ts'
import { useCompareTexts } from './texts.ts'

/** So many propositions are compared at most, and so many counterparts. */
const propositionsAtMost = 200
const counterpartsAtMost = 15

interface Props {
  a: string
  b: string
  level: Level
}

export function TwoActors({ a, b, level }: Props): ReactNode {
  const texts = useCompareTexts()
  const variables = {
    level,
    filter: null,
    actors: [a, b],
    propositions: null,
    firstActors: null,
    firstPropositions: propositionsAtMost,
  }
  return (
    <>
      <Panel
        id="positions"
        title={texts.positions}
        question={Matrix}
        variables={variables}
        isEmpty={({ stanceMatrix }) => !stanceMatrix?.cells.length}
        nothing={texts.noPositions}
      >
        {({ stanceMatrix }) => stanceMatrix && <Positions answered={stanceMatrix} a={a} b={b} level={level} />}
      </Panel>
      <div className={styles.columns}>
        <Words a={a} b={b} />
        <Counterparts a={a} b={b} />
      </div>
    </>
  )
}

function Positions({ answered, a, b, level }: Props & { answered: Answered }): ReactNode {
  const matrix = useNamed(answered)
  const rows = useMemo(() => (matrix ? actorsSideBySide(matrix, a, b) : []), [matrix, a, b])
  if (!matrix) return null
  const side = (id: string) => {
    const actor = matrix.actors.find((each) => each.id === id)
    return {
      name: actor ? <Label of={actor} /> : id,
      claims: ({ proposition }: { proposition: { id: string } }) => ({
        ...(level === 'SPEAKER' ? { speakers: [id] } : { wordsOf: [id], level }),
        propositions: [proposition.id],
        replaced: false,
        order: 'SAID_ASC' as const,
      }),
    }
  }
  return <PositionTable rows={rows} a={side(a)} b={side(b)} />
}

function Words({ a, b }: Omit<Props, 'level'>): ReactNode {
  const texts = useCompareTexts()
  const moment = useMoment()
  const search = useSearch()
  const first = useAnswer(CompareActor, { id: a })
  const second = useAnswer(CompareActor, { id: b })
  const [one, other] = [first.data?.data.actor, second.data?.data.actor]
  const rows = [
    { key: 'claims', of: (id: string) => claimsAddress({ speakers: [id] }, search) },
    { key: 'claimsAbout', of: (id: string) => claimsAddress({ about: [id] }, search) },
    { key: 'claimsAddressed', of: (id: string) => claimsAddress({ addressees: [id] }, search) },
    { key: 'events', of: (id: string) => eventsAddress({ participants: [id] }, search) },
    { key: 'agreements', of: (id: string) => agreementsAddress({ parties: [id] }, search) },
  ] as const
  return (
    <PanelFrame
      id="words"
      title={texts.words}
      asked={{
        question: CompareActor,
        variables: variablesSent(CompareActor, { id: a }, moment),
        data: first.data?.data,
      }}
    >
      <Waiting answer={first.data ? second : first}>
        {one && other ? (
          <NumbersTable
            what={texts.what}
            a={<Name of={one} />}
            b={<Name of={other} />}
            rows={rows.map((row) => ({
              key: row.key,
              what: texts[row.key],
              a: one[row.key]?.totalCount ?? null,
              b: other[row.key]?.totalCount ?? null,
              hrefA: row.of(a),
              hrefB: row.of(b),
            }))}
          />
        ) : (
          <p>{texts.gone}</p>
        )}
      </Waiting>
    </PanelFrame>
  )
}

function Counterparts({ a, b }: Omit<Props, 'level'>): ReactNode {
  const texts = useCompareTexts()
  const moment = useMoment()
  const names = useAnswer(CompareActor, { id: a }).data?.data.actor
  const otherNames = useAnswer(CompareActor, { id: b }).data?.data.actor
  const first = useAnswer(CompareCounterparts, { id: a })
  const second = useAnswer(CompareCounterparts, { id: b })
  const rows = counterpartsSideBySide(
    first.data?.data.actor?.counterparts ?? [],
    second.data?.data.actor?.counterparts ?? [],
    counterpartsAtMost,
  )
  return (
    <PanelFrame
      id="counterparts"
      title={texts.counterparts}
      asked={{
        question: CompareCounterparts,
        variables: variablesSent(CompareCounterparts, { id: a }, moment),
        data: first.data?.data,
      }}
    >
      <Waiting answer={first.data ? second : first}>
        <p className={styles.hint}>{texts.counterpartsHint}</p>
        {rows.length === 0 ? (
          <p>{texts.noCounterparts}</p>
        ) : (
          <NumbersTable
            what={texts.counterpart}
            a={names?.label ?? a}
            b={otherNames?.label ?? b}
            rows={rows.map(({ actor, ...numbers }) => ({ key: actor.id, what: <Name of={actor} />, ...numbers }))}
          />
        )}
      </Waiting>
    </PanelFrame>
  )
}
