/** Who stands where on what: the stance matrix, as a table or as a list, and the claims behind each of its cells. */
import { type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { useParameters } from '../../address/parameters.ts'
import { Figure } from '../../charts/figure.tsx'
import { Panel } from '../../elements/panel.tsx'
import { saveFile } from '../../elements/save-file.ts'
import { Matrix } from '../../positions/matrix.graphql.ts'
import { type Answered, useNamed } from '../../positions/use-named.ts'
import { useLanguage } from '../../words/language.ts'
import { ByProposition } from './by-proposition.tsx'
import { CellOpened } from './cell-claims.tsx'
import { Controls } from './controls.tsx'
import { Grid } from './grid.tsx'
import { Legend } from './legend.tsx'
import styles from './matrix.module.css'
import { matrixCsv } from './matrix-csv.ts'
import { MatrixPicture } from './matrix-picture.tsx'
import { asked, type MatrixValues, matrixParameters } from './parameters.ts'
import { type Cell, tableOf } from './table.ts'
import { useMatrixTexts } from './texts.ts'

export function View(): ReactNode {
  const texts = useMatrixTexts()
  const [values, change] = useParameters(matrixParameters)
  const language = useLanguage()
  const narrow = useNarrow()
  const form = values.form === 'auto' ? (narrow ? 'list' : 'table') : values.form
  useEffect(() => {
    document.title = `${texts.title} · Parley`
  }, [texts])
  const opener = useRef<Element | null>(null)
  const open = (cell: Cell) => {
    opener.current = document.activeElement
    change({ cell: `${cell.actor.id},${cell.proposition.id}` })
  }
  // The focus goes back to where the cell was opened.
  const close = () => {
    change({ cell: '' })
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return (
    <>
      <h1>{texts.title}</h1>
      <p className={styles.lead}>{texts.lead}</p>
      <Controls values={values} form={form} change={change} />
      <div className={styles.beside} data-opened={values.cell !== ''}>
        <Panel
          id="matrix"
          title={texts.matrix}
          question={Matrix}
          variables={asked(values)}
          isEmpty={({ stanceMatrix }) => !stanceMatrix?.cells.length}
          nothing={texts.none}
          actions={({ stanceMatrix }) =>
            stanceMatrix
              ? [
                  {
                    id: 'csv',
                    text: texts.csv,
                    run: () => saveFile('parley-matrix.csv', 'text/csv', matrixCsv(stanceMatrix, language)),
                  },
                ]
              : []
          }
          beside={({ stanceMatrix }) =>
            stanceMatrix && texts.shown(stanceMatrix.actors.length, stanceMatrix.propositions.length)
          }
        >
          {({ stanceMatrix }) =>
            stanceMatrix && <Shown matrix={stanceMatrix} values={values} form={form} open={open} />
          }
        </Panel>
        {values.cell !== '' && <CellOpened values={values} close={close} />}
      </div>
    </>
  )
}

interface ShownProps {
  matrix: Answered
  values: MatrixValues
  form: 'table' | 'list'
  open: (cell: Cell) => void
}

function Shown({ matrix: answered, values, form, open }: ShownProps): ReactNode {
  const texts = useMatrixTexts()
  const language = useLanguage()
  const matrix = useNamed(answered)
  const table = useMemo(() => matrix && tableOf(matrix, values.order, language), [matrix, values.order, language])
  const most = Number(values.size)
  const cut = answered.actors.length === most || answered.propositions.length === most
  if (!table) return null
  return (
    <>
      <p className={styles.note}>
        {values.speakers ? texts.narratorsOut : texts.narratorsIn} {cut && texts.most(most)}
      </p>
      <Legend />
      <Figure name={texts.title} file="parley-matrix" picture={() => <MatrixPicture table={table} />}>
        {form === 'table' ? (
          <Grid table={table} opened={values.cell} open={open} />
        ) : (
          <ByProposition table={table} open={open} />
        )}
      </Figure>
    </>
  )
}

const narrow = '(max-width: 44rem)'

/** Whether the page is too narrow for a table. */
function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(narrow)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  )
}
