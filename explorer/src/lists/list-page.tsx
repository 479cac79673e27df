/** A page with a list: facets at the side (a drawer where there is no room), what is chosen as chips, the rows, and downloads. */

import { lazy, type ReactNode, Suspense, useEffect, useId, useMemo, useState } from 'react'
import { useMoment } from '../address/moment.ts'
import { useAnswer, useList, variablesSent } from '../asking/use-answer.ts'
import { PanelFrame, useIsShown, Waiting } from '../elements/panel.tsx'
import { Chosen } from '../filters/chosen.tsx'
import { CountingOf } from '../filters/counting.ts'
import type { Change, Values } from '../filters/facet-spec.ts'
import { Facets } from '../filters/facets.tsx'
import { isChosen } from '../filters/is-chosen.ts'
import { useFilterTexts } from '../filters/texts.ts'
import { useTakeAwayTexts } from '../take-away/texts.ts'
import { useLanguage } from '../words/language.ts'
import { bracketed } from '../words/punctuation.ts'
import { useTexts } from '../words/texts.ts'
import styles from './list-page.module.css'
import type { ListSpec } from './list-spec.ts'
import { useListTexts } from './texts.ts'
import { VirtualRows } from './virtual-rows.tsx'

const TakeAwayDialog = lazy(() =>
  import('../take-away/take-away-dialog.tsx').then(({ TakeAwayDialog }) => ({ default: TakeAwayDialog })),
) as typeof import('../take-away/take-away-dialog.tsx').TakeAwayDialog

interface Props<Row, Taken> {
  spec: ListSpec<Row, Taken>
  values: Values
  change: Change
}

export function ListPage<Row extends { id: string }, Taken>({ spec, values, change }: Props<Row, Taken>): ReactNode {
  const texts = useFilterTexts()
  const [opened, setOpened] = useState(false)
  const side = useId()
  const alone = !useIsShown('filters')
  const facets = useMemo(() => spec.groups.flatMap((group) => group.facets), [spec.groups])
  const chosen = facets.filter((facet) => isChosen(facet, values)).length
  useEffect(() => {
    document.title = `${spec.title} · Parley`
  }, [spec.title])
  const counting = spec.counts ? { question: spec.counts, asks: spec.asks, values } : null
  const rows = <Rows spec={spec} values={values} change={change} />
  if (alone) return rows
  return (
    <>
      <h1>{spec.title}</h1>
      <div className={styles.page}>
        <div className={styles.side}>
          <button
            type="button"
            className={`button ${styles.drawer}`}
            aria-expanded={opened}
            aria-controls={side}
            onClick={() => setOpened(!opened)}
          >
            {opened ? texts.closeFilters : texts.showFilters(chosen)}
          </button>
          <aside id={side} className={opened ? styles.facetsOpened : styles.facets} aria-label={texts.filters}>
            <h2 className={styles.sideTitle}>{texts.filters}</h2>
            <CountingOf.Provider value={counting}>
              <Facets groups={spec.groups} values={values} change={change} />
            </CountingOf.Provider>
          </aside>
        </div>
        <div className={styles.list}>
          <Chosen facets={facets} values={values} change={change} />
          {rows}
        </div>
      </div>
    </>
  )
}

function Rows<Row extends { id: string }, Taken>({ spec, values, change }: Props<Row, Taken>): ReactNode {
  const texts = useListTexts()
  const all = useTexts()
  const takeTexts = useTakeAwayTexts()
  const language = useLanguage()
  const moment = useMoment()
  const [takes, setTakes] = useState(false)
  const chooses = spec.asks(values)
  const variables = { ...chooses, ...spec.ordersBy?.({ ...values, order: orderInForce(spec, values, moment.known) }) }
  const list = useList(spec.form.rows, variables, (answer) => answer.list)
  const totalAnswer = useAnswer(spec.total, chooses)
  const total = totalAnswer.isPlaceholderData ? null : (totalAnswer.data?.data.list?.totalCount ?? null)
  const asked = {
    question: spec.form.rows,
    variables: variablesSent(spec.form.rows, variables, moment) as Record<string, unknown>,
    data: list.data?.pages[0]?.data,
  }
  return (
    <PanelFrame
      id="list"
      title={
        <span role="status">
          {total === null
            ? totalAnswer.error
              ? spec.title
              : `${spec.title}${bracketed(texts.counting, language)}`
            : spec.counted(total)}
        </span>
      }
      name={spec.title}
      asked={asked}
      actions={[{ id: 'take', text: takeTexts.action, run: () => setTakes(true) }]}
      beside={<Switches spec={spec} values={values} change={change} />}
    >
      <Waiting answer={list}>
        {list.rows.length === 0 ? (
          <div className={styles.nothing}>{spec.nothing}</div>
        ) : (
          <>
            {spec.form.head}
            <VirtualRows
              rows={list.rows}
              keyOf={keyOfRow}
              render={spec.form.row}
              estimate={spec.form.estimate}
              label={spec.title}
              total={total}
              hasMore={list.hasNextPage && !list.isFetchNextPageError}
              isFetching={list.isFetching}
              fetchMore={list.fetchNextPage}
            />
            {list.isFetchNextPageError && (
              <p role="alert">
                {texts.retryMore}{' '}
                <button type="button" className="button" onClick={() => void list.fetchNextPage()}>
                  {all.retry}
                </button>
              </p>
            )}
            <p className={styles.end}>{list.hasNextPage ? texts.loadingMore : texts.end}</p>
          </>
        )}
      </Waiting>
      {takes && (
        <Suspense>
          <TakeAwayDialog
            what={spec.title}
            taking={spec.take}
            variables={variables}
            total={total}
            close={() => setTakes(false)}
          />
        </Suspense>
      )}
    </PanelFrame>
  )
}

const keyOfRow = ({ id }: { id: string }) => id

/** Orders by counts have no past: at a recorded moment the first order takes their place. */
function orderInForce<Row, Taken>(spec: ListSpec<Row, Taken>, values: Values, known: string | null): string {
  const chosen = spec.orders.find(({ value }) => value === values.order)
  return known !== null && chosen?.counts ? (spec.orders[0]?.value ?? values.order) : values.order
}

/** Order and form. */
function Switches<Row, Taken>({ spec, values, change }: Props<Row, Taken>): ReactNode {
  const texts = useListTexts()
  const language = useLanguage()
  const { known } = useMoment()
  return (
    <span className={styles.switches}>
      {spec.forms.length > 1 && (
        <fieldset aria-label={texts.form} className={styles.forms}>
          {spec.forms.map(({ name, text }) => (
            <button
              key={name}
              type="button"
              className="button"
              aria-pressed={values.form === name}
              onClick={() => change({ form: name })}
            >
              {text}
            </button>
          ))}
        </fieldset>
      )}
      {spec.orders.length > 0 && (
        <label className={styles.order}>
          <span>{texts.order}</span>
          <select
            className="field"
            value={orderInForce(spec, values, known)}
            onChange={({ target }) => change({ order: target.value })}
          >
            {spec.orders.map(({ value, text, counts }) => (
              <option key={value} value={value} disabled={counts && known !== null}>
                {counts && known !== null ? `${text}${bracketed(texts.notInThePast, language)}` : text}
              </option>
            ))}
          </select>
        </label>
      )}
    </span>
  )
}
