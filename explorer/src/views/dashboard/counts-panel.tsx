/** Claims counted by one of their values: as a ranking, with lines over time, or as shares. */

import type { ReactNode } from 'react'
import { useSearch } from 'wouter'
import { claimFilterFrom, claimsAddress } from '../../address/claim-filter.ts'
import { useAnswer } from '../../asking/use-answer.ts'
import { Proportion } from '../../charts/proportion.tsx'
import type { Ranked } from '../../charts/ranked.ts'
import { Ranking } from '../../charts/ranking.tsx'
import { Sparkline } from '../../charts/sparkline.tsx'
import { Name } from '../../elements/name.tsx'
import { Panel } from '../../elements/panel.tsx'
import { gradeSign, gradeText } from '../../filters/grade-names.ts'
import { useLanguage } from '../../words/language.ts'
import { colonOf, commaOf } from '../../words/punctuation.ts'
import { DashboardCounts, type DashboardCountsQuery, DashboardSeries } from './dashboard.graphql.ts'
import { lacking, narrowed } from './dimensions.ts'
import type { PanelProps } from './panel-props.ts'
import { useDashboardTexts } from './texts.ts'

type Counted = NonNullable<NonNullable<DashboardCountsQuery['claims']>['distribution']>

export function CountsPanel({
  id,
  title,
  values,
  filter,
  kind,
}: PanelProps & { kind: 'ranking' | 'shares' }): ReactNode {
  const { by, many } = values
  const variables = { filter: claimFilterFrom(filter), by, first: kind === 'shares' ? Math.min(many, 12) : many }
  return (
    <Panel
      id={id}
      title={title}
      question={DashboardCounts}
      variables={variables}
      dear="known"
      isEmpty={({ claims }) => !claims?.distribution?.buckets.length}
    >
      {({ claims }) =>
        claims?.distribution && <Drawn counted={claims.distribution} {...{ id, title, values, filter, kind }} />
      }
    </Panel>
  )
}

function Drawn({
  counted,
  id,
  title,
  values,
  filter,
  kind,
}: PanelProps & { counted: Counted; kind: 'ranking' | 'shares' }): ReactNode {
  const texts = useDashboardTexts()
  const language = useLanguage()
  const search = useSearch()
  const { by, many, lines } = values
  const overTime = useAnswer(
    DashboardSeries,
    { filter: claimFilterFrom(filter), by: values.date, interval: 'MONTH', range: null, splitBy: by, splitFirst: many },
    { enabled: lines && kind === 'ranking' },
  )
  const months = overTime.data?.data.claims?.timeSeries?.buckets ?? []
  // A grade is written as analysts write it.
  const labelOf = (key: string, label: string) =>
    by === 'RELIABILITY'
      ? `${gradeSign('Reliability', key)}${colonOf(language)}${gradeText('Reliability', key, language)}`
      : by === 'CREDIBILITY'
        ? `${gradeSign('Credibility', key)}${colonOf(language)}${gradeText('Credibility', key, language)}`
        : label
  const most = Math.max(0, ...months.flatMap(({ split }) => split.map(({ count }) => count)))
  const rows = counted.buckets.map(({ key, label, count, entity }): Ranked => {
    const list = narrowed(filter, by, key)
    const counts = months.map(({ split }) => split.find((each) => each.key === key)?.count ?? 0)
    return {
      key,
      label: labelOf(key, label),
      named: entity ? <Name of={entity} /> : undefined,
      count,
      href: list ? claimsAddress(list, search) : undefined,
      beside:
        counts.length > 1 ? (
          <Sparkline name={texts.sparkName(label, counts.join(commaOf(language)))} counts={counts} most={most} />
        ) : undefined,
    }
  })
  const without = lacking(filter, by)
  const shown = {
    name: title,
    file: `parley-${id}`,
    other: counted.other,
    missing: counted.missing,
    missingHref: without ? claimsAddress(without, search) : undefined,
  }
  return kind === 'shares' ? <Proportion {...shown} parts={rows} /> : <Ranking {...shown} rows={rows} />
}
