/** The first moments of the timeline, in lanes and as a list. */
import type { ReactNode } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { days } from '../../address/days.ts'
import { addressOf, several } from '../../address/parameters.ts'
import { Day } from '../../elements/day.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { type Mark, markOf } from '../../moments/lanes.ts'
import { LanesPicture } from '../../moments/lanes-picture.tsx'
import { DashboardTimeline } from './dashboard.graphql.ts'
import styles from './dashboard.module.css'
import type { PanelProps } from './panel-props.ts'
import { useDashboardTexts } from './texts.ts'

const linked = { topics: several(), processes: several(), time: days(), kinds: several() }

/** Claims would leave no room for anything else: the list has them. */
const kinds = ['EVENT', 'AGREEMENT', 'PROCESS'] as const

export function TimelinePanel({ id, title, values, filter }: PanelProps): ReactNode {
  const texts = useDashboardTexts()
  const search = useSearch()
  const [, go] = useLocation()
  const { topics, processes, said } = filter
  const asked = {
    kinds: [...kinds],
    ...(topics.length > 0 && { topics }),
    ...(processes.length > 0 && { processes }),
    ...(said && { time: said }),
  }
  const address = (time = said) =>
    addressOf('/timeline', linked, { topics, processes, time, kinds: [...kinds].sort() }, search)
  return (
    <Panel
      id={id}
      title={title}
      question={DashboardTimeline}
      variables={{ filter: asked, first: values.many }}
      dear="known"
      isEmpty={({ timeline }) => !timeline?.nodes.length}
      beside={() => <Link href={address()}>{texts.openTimeline}</Link>}
    >
      {({ timeline }) => {
        const rows = timeline?.nodes ?? []
        const left = (timeline?.totalCount ?? 0) - rows.length
        const marks = rows
          .map((item, index) => markOf(item, `${id}-${index}`, true))
          .filter((mark): mark is Mark => mark !== null)
        return (
          <>
            {marks.length > 0 && (
              <LanesPicture
                marks={marks}
                time={said}
                choose={(time) => go(address(time))}
                open={() => {}}
                remarks={left > 0 ? [texts.undatedLeft(left)] : []}
              />
            )}
            <details className={styles.more}>
              <summary>{texts.asList}</summary>
              <ul className={styles.moments}>
                {rows.map(({ entity, label, time }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: moments of one record have no other name
                  <li key={index}>
                    <Day day={time} reportedBy={entity.reportedBy} /> <Name of={{ ...entity, label, labels: [] }} />
                  </li>
                ))}
              </ul>
            </details>
          </>
        )
      }}
    </Panel>
  )
}
