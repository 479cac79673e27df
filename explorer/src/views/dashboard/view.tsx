/** The dashboard: panels that a person puts together, all of it in the address. */
import { type ReactNode, useState } from 'react'
import { useParameters } from '../../address/parameters.ts'
import { useIsShown } from '../../elements/panel.tsx'
import { Chosen } from '../../filters/chosen.tsx'
import { type BoardPanel, boardParameters, moved, panelKinds, panelOf, panelsOf, version } from './board.ts'
import { BoardFilter } from './board-filter.tsx'
import { BoardPanelShown } from './board-panel.tsx'
import styles from './dashboard.module.css'
import { allFacets, facetGroups } from './facets.ts'
import { PanelTools } from './panel-tools.tsx'
import { useDashboardTexts } from './texts.ts'

export function View(): ReactNode {
  const texts = useDashboardTexts()
  const [values, change] = useParameters(boardParameters)
  const [editing, setEditing] = useState(false)
  const [adding, setAdding] = useState<(typeof panelKinds)[number]>('series')
  const whole = useIsShown('controls')
  const panels = panelsOf(values)
  const set = (panel: BoardPanel[], how?: { replace?: boolean }) => change({ panel, v: version }, how)
  const replaced = (index: number, panel: BoardPanel) => panels.map((each, at) => (at === index ? panel : each))
  return (
    <>
      {whole && (
        <>
          <h1>{values.name || texts.title}</h1>
          <p className={styles.intro}>{texts.intro}</p>
          {Number(values.v || version) > Number(version) && <p className={styles.note}>{texts.newer}</p>}
          <div className={styles.tools}>
            <button type="button" className="button" aria-pressed={editing} onClick={() => setEditing(!editing)}>
              {editing ? texts.done : texts.edit}
            </button>
            <button type="button" className="button" onClick={() => window.print()}>
              {texts.print}
            </button>
            {values.v !== '' && (
              <button type="button" className="button" onClick={() => change({ panel: [], v: '', name: '' })}>
                {texts.reset}
              </button>
            )}
            {editing && (
              <>
                <span className={styles.adding}>
                  <select
                    className="field"
                    aria-label={texts.add}
                    value={adding}
                    onChange={({ target }) => setAdding(panelKinds.find((kind) => kind === target.value) ?? 'series')}
                  >
                    {panelKinds.map((kind) => (
                      <option key={kind} value={kind}>
                        {texts[kind]}
                      </option>
                    ))}
                  </select>
                  <button
                    type="button"
                    className="button primary"
                    onClick={() => set([...panels, panelOf(adding, adding === 'shares' ? { by: 'STANCE' } : {})])}
                  >
                    {texts.add}
                  </button>
                </span>
                <label className={styles.inline}>
                  {texts.name}
                  <input
                    className="field"
                    value={values.name}
                    onChange={({ target }) =>
                      change({ name: target.value, panel: panels, v: version }, { replace: true })
                    }
                  />
                </label>
              </>
            )}
          </div>
          <BoardFilter title={texts.filterAll} values={values} change={(changed, how) => change(changed, how)} />
        </>
      )}
      {panels.length === 0 && <p className={styles.note}>{texts.none}</p>}
      <div className={styles.board}>
        {panels.map((panel, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a panel is known by its place: two may be alike
          <div key={index} className={styles[panel.values.size]}>
            {editing && (
              <PanelTools
                panel={panel}
                first={index === 0}
                last={index === panels.length - 1}
                change={(next, how) => set(replaced(index, next), how)}
                move={(by) => set(moved(panels, index, by))}
                remove={() => set(panels.filter((_, at) => at !== index))}
              />
            )}
            {whole && !editing && (
              <Chosen
                facets={allFacets(facetGroups(texts))}
                values={panel.values}
                change={(changed) =>
                  set(replaced(index, { kind: panel.kind, values: { ...panel.values, ...changed } }))
                }
              />
            )}
            <BoardPanelShown id={`panel-${index + 1}`} panel={panel} board={values} />
          </div>
        ))}
      </div>
    </>
  )
}
