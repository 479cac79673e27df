/** The timeline: what happened and what was said, in lanes and as a list; what has no date stands apart. */

import { type ReactNode, useMemo } from 'react'
import { useMoment } from '../../address/moment.ts'
import { useParameters } from '../../address/parameters.ts'
import { useAnswer, useList, variablesSent } from '../../asking/use-answer.ts'
import { BarsOverTime } from '../../charts/bars-over-time.tsx'
import { MoreButton } from '../../elements/more-button.tsx'
import { Panel, PanelFrame, useIsShown, Waiting } from '../../elements/panel.tsx'
import { type Mark, markOf } from '../../moments/lanes.ts'
import { LanesPicture } from '../../moments/lanes-picture.tsx'
import type { MomentFragment } from '../../moments/moment.graphql.ts'
import { Controls } from './controls.tsx'
import { Rows } from './rows.tsx'
import { intervalOf, type TimelineValues, timelineFilter, timelineParameters } from './state.ts'
import { useTimelineTexts } from './texts.ts'
import { TimelineRows, TimelineSeries, TimelineUndated } from './timeline.graphql.ts'
import styles from './timeline.module.css'

/** So many of those without a date are asked for. */
const mostUndated = 100

type Change = (changed: Partial<TimelineValues>, how?: { replace?: boolean }) => void

export function View(): ReactNode {
  const texts = useTimelineTexts()
  const [values, change] = useParameters(timelineParameters)
  const whole = useIsShown('controls')
  return (
    <>
      {whole && (
        <>
          <h1>{texts.title}</h1>
          <p className={styles.intro}>{texts.intro}</p>
          <Controls values={values} change={change} />
        </>
      )}
      <div className={styles.panels}>
        <Overview values={values} change={change} />
        <Moments values={values} change={change} />
      </div>
    </>
  )
}

function Overview({ values, change }: { values: TimelineValues; change: Change }): ReactNode {
  const texts = useTimelineTexts()
  const interval = intervalOf(values)
  const range = values.time && { from: values.time.from, to: values.time.to }
  return (
    <Panel
      id="overview"
      title={texts.overview}
      question={TimelineSeries}
      variables={{ filter: timelineFilter(values) as never, interval, range }}
      dear="past"
      beside={() => texts.overviewHint}
    >
      {({ timeline }) =>
        timeline?.timeSeries && (
          <BarsOverTime
            name={texts.name}
            file="parley-timeline-overview"
            series={{ ...timeline.timeSeries, interval }}
            height={140}
            onBrush={(time) => change({ time }, { replace: true })}
          />
        )
      }
    </Panel>
  )
}

const keyed = (items: readonly MomentFragment[], prefix: string) =>
  items.map((item, index) => ({ key: `${prefix}${index}`, item }))

function Moments({ values, change }: { values: TimelineValues; change: Change }): ReactNode {
  const texts = useTimelineTexts()
  const moment = useMoment()
  const byReport = values.reported === 'true'
  const filter = useMemo(() => timelineFilter(values), [values])
  const withDays = values.time ? { ...filter, time: values.time } : filter
  const list = useList(TimelineRows, { filter: withDays as never }, ({ timeline }) => timeline)
  // The last rows of the whole list have no date, where any has none; a range of days leaves those out.
  const last = useAnswer(TimelineUndated, { filter: filter as never, last: mostUndated })
  const dated = keyed(
    list.rows.filter(({ time }) => (time?.earliest ?? time?.latest ?? null) !== null),
    'row-',
  )
  const undated = keyed(
    (last.data?.data.timeline?.nodes ?? []).filter(({ time }) => (time?.earliest ?? time?.latest ?? null) === null),
    'undated-',
  )
  const marks = [...dated, ...(byReport ? undated : [])]
    .map(({ key, item }) => markOf(item, key, byReport))
    .filter((mark): mark is Mark => mark !== null)
  const asked = {
    question: TimelineRows,
    variables: variablesSent(TimelineRows, { filter: withDays } as never, moment) as Record<string, unknown>,
    data: list.rows.length > 0 ? list.rows : undefined,
  }
  const open = (key: string) => {
    const row = document.getElementById(key)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }
  const counted = list.isPending
    ? undefined
    : list.hasNextPage
      ? texts.rowsShown(dated.length)
      : texts.rows(dated.length)
  const offer = !byReport && undated.some(({ item }) => item.entity.reportedBy) && (
    <button type="button" className="button" onClick={() => change({ reported: 'true' })}>
      {texts.showReported}
    </button>
  )
  return (
    <>
      <PanelFrame
        id="lanes"
        title={texts.lanes}
        asked={asked}
        beside={list.isPending ? undefined : texts.placed(marks.length)}
      >
        <Waiting answer={list}>
          {marks.length > 0 ? (
            <LanesPicture
              marks={marks}
              time={values.time}
              choose={(time) => change({ time }, { replace: true })}
              open={open}
              remarks={values.time ? [texts.outOfRange] : []}
            />
          ) : (
            <p className={styles.nothing}>
              {texts.noneDated} {offer}
            </p>
          )}
          {list.hasNextPage && (
            <p>
              <MoreButton list={list} />
            </p>
          )}
        </Waiting>
      </PanelFrame>
      {(dated.length > 0 || list.isPending) && (
        <PanelFrame id="rows" title={texts.list} asked={asked} beside={counted}>
          <Waiting answer={list}>
            <Rows name={texts.list} rows={dated} />
            {list.hasNextPage && (
              <p>
                <MoreButton list={list} />
              </p>
            )}
          </Waiting>
        </PanelFrame>
      )}
      {!values.time && undated.length > 0 && (
        <PanelFrame
          id="undated"
          title={texts.undatedLane}
          beside={undated.length === mostUndated ? undefined : texts.rows(undated.length)}
        >
          <p className={styles.nothing}>
            {undated.length === mostUndated ? texts.undatedFirst(mostUndated) : texts.undatedNote(undated.length)}{' '}
            {offer}
          </p>
          <Rows name={texts.undatedLane} rows={undated} />
        </PanelFrame>
      )}
    </>
  )
}
