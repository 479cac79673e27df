/** How many claims there are over time, divided by one of their values. */
import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import { BarsOverTime } from '../../charts/bars-over-time.tsx'
import { Panel } from '../../elements/panel.tsx'
import { DashboardSeries } from './dashboard.graphql.ts'
import type { PanelProps } from './panel-props.ts'

export function SeriesPanel({ id, title, values, filter }: PanelProps): ReactNode {
  const search = useSearch()
  const { interval, date, split } = values
  const days = date === 'SAID' ? filter.said : filter.reported
  const variables = {
    filter: claimFilterFrom(filter),
    by: date,
    interval,
    range: days && { ...days, includeUndated: filter.undated === 'true' },
    splitBy: split === 'NONE' ? null : split,
    splitFirst: 5,
  }
  return (
    <Panel id={id} title={title} question={DashboardSeries} variables={variables} dear="known">
      {({ claims }) =>
        claims?.timeSeries && (
          <BarsOverTime
            name={title}
            file={`parley-${id}`}
            series={{ ...claims.timeSeries, interval }}
            hrefOf={({ start, end }) =>
              claimsAddress(
                { ...filter, [date === 'SAID' ? 'said' : 'reported']: { from: start, to: end }, undated: 'out' },
                search,
              )
            }
          />
        )
      }
    </Panel>
  )
}
