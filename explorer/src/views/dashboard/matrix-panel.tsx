/** A small table of who stands where; each cell opens its claims. */
import type { ReactNode } from 'react'
import { Link, useSearch } from 'wouter'
import { claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import { addressOf } from '../../address/parameters.ts'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { StanceShape } from '../../elements/stance.tsx'
import { useWords } from '../../words/codes.ts'
import { useLanguage } from '../../words/language.ts'
import { colonOf, commaOf } from '../../words/punctuation.ts'
import { DashboardMatrix, type DashboardMatrixQuery } from './dashboard.graphql.ts'
import styles from './dashboard.module.css'
import type { PanelProps } from './panel-props.ts'
import { useDashboardTexts } from './texts.ts'

type Matrix = NonNullable<DashboardMatrixQuery['stanceMatrix']>

export function MatrixPanel({ id, title, values, filter }: PanelProps): ReactNode {
  const texts = useDashboardTexts()
  const search = useSearch()
  const asked = claimFilterFrom(filter)
  // Without a filter the service has the sums ready.
  const variables = {
    filter: Object.keys(asked).length > 0 ? asked : null,
    level: values.as,
    many: Math.min(values.many, 15),
  }
  return (
    <Panel
      id={id}
      title={title}
      question={DashboardMatrix}
      variables={variables}
      dear="known"
      isEmpty={({ stanceMatrix }) => !stanceMatrix?.cells.length}
      beside={() => <Link href={addressOf('/matrix', {}, {}, search)}>{texts.openMatrix}</Link>}
    >
      {({ stanceMatrix }) => stanceMatrix && <Cells matrix={stanceMatrix} {...{ id, title, values, filter }} />}
    </Panel>
  )
}

function Cells({ matrix, title, values, filter }: PanelProps & { matrix: Matrix }): ReactNode {
  const texts = useDashboardTexts()
  const word = useWords()
  const language = useLanguage()
  const search = useSearch()
  const cells = new Map(matrix.cells.map((cell) => [`${cell.actor.id} ${cell.proposition.id}`, cell]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a scrolling box around a table is no landmark of its own
    <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <table className={`table ${styles.matrix}`}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.actor}</th>
            {matrix.propositions.map((proposition) => (
              <th key={proposition.id} scope="col">
                <Name of={proposition} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.actors.map((actor) => (
            <tr key={actor.id}>
              <th scope="row">
                <Name of={actor} />
              </th>
              {matrix.propositions.map((proposition) => {
                const cell = cells.get(`${actor.id} ${proposition.id}`)
                if (!cell) return <td key={proposition.id} />
                const stance = cell.current ? texts.current(word('Stance', cell.current)) : texts.mixed
                const count = cell.support + cell.oppose + cell.neutral
                const claims = claimsAddress(
                  {
                    ...filter,
                    wordsOf: [actor.id],
                    level: values.as,
                    propositions: [proposition.id],
                    stances: ['SUPPORT', 'OPPOSE', 'NEUTRAL'],
                    replaced: false,
                    order: 'SAID_ASC',
                  },
                  search,
                )
                return (
                  <td key={proposition.id}>
                    <Link
                      href={claims}
                      className={styles.cell}
                      title={stance}
                      aria-label={`${[stance, cell.reversed && texts.reversed].filter(Boolean).join(commaOf(language))}${colonOf(language)}${count}`}
                    >
                      {cell.current ? (
                        <StanceShape stance={cell.current} size={14} />
                      ) : (
                        <span aria-hidden="true">?</span>
                      )}
                      {cell.reversed && <span aria-hidden="true">↺</span>}
                      <span className={styles.count}>{count}</span>
                    </Link>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
