/** The claims behind one cell, oldest first. */

import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useSearch } from 'wouter'
import { useMoment } from '../../address/moment.ts'
import { useList, variablesSent } from '../../asking/use-answer.ts'
import { ClaimCard } from '../../claim/claim-card.tsx'
import { MoreButton } from '../../elements/more-button.tsx'
import { Name } from '../../elements/name.tsx'
import { PanelFrame, Waiting } from '../../elements/panel.tsx'
import { useTexts } from '../../words/texts.ts'
import { CellClaims } from './cell.graphql.ts'
import styles from './matrix.module.css'
import { cellAddress, claimsOfCell, type MatrixValues } from './parameters.ts'
import { useMatrixTexts } from './texts.ts'

export function CellOpened({ values, close }: { values: MatrixValues; close: () => void }): ReactNode {
  const texts = useMatrixTexts()
  const general = useTexts()
  const moment = useMoment()
  const search = useSearch()
  const top = useRef<HTMLDivElement>(null)
  const [actor = '', proposition = ''] = values.cell.split(',')
  const variables = { filter: claimsOfCell(values, actor, proposition), actor, proposition }
  const list = useList(CellClaims, variables, ({ claims }) => claims)
  const data = list.data?.pages[0]?.data
  // Whoever opens another cell is led to it; it closes with Escape.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell is what has changed
  useEffect(() => {
    top.current?.focus()
  }, [values.cell])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from anywhere within, as it does a dialog
    <div
      ref={top}
      className={styles.aside}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <PanelFrame
        id="cell"
        title={texts.cell}
        asked={{ question: CellClaims, variables: variablesSent(CellClaims, variables, moment), data }}
        beside={
          <button type="button" className="button" onClick={close}>
            {general.close}
          </button>
        }
      >
        <Waiting answer={list}>
          {data?.actor && data.proposition && (
            <h3>
              <Name of={data.actor} />: <Name of={data.proposition} />
            </h3>
          )}
          <p className={styles.note}>
            {data?.claims?.totalCount != null && (
              <>
                <Link href={cellAddress(values, actor, proposition, search)}>
                  {general.claims(data.claims.totalCount)}
                </Link>
                {' · '}
              </>
            )}
            {texts.oldestFirst}
          </p>
          {list.rows.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
          <MoreButton list={list} />
        </Waiting>
      </PanelFrame>
    </div>
  )
}
