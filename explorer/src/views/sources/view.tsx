/** The sources: who published them, when, and how reliable they are. */
import { type ReactNode, useMemo } from 'react'
import { useParameters } from '../../address/parameters.ts'
import { sourceFilterFrom, sourceOrderFrom, sourceParameters } from '../../address/source-filter.ts'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { columns } from './columns.ts'
import { SourceRow } from './source-row.tsx'
import { type SourceRowFragment, SourcesCounts, SourcesList, SourcesTotal } from './sources.graphql.ts'
import { useSourcesTexts } from './texts.ts'

const orders = ['PUBLISHED_DESC', 'PUBLISHED_ASC', 'LABEL_ASC', 'CITATION_COUNT_DESC', 'RECORDED_DESC'] as const

export function View(): ReactNode {
  const texts = useSourcesTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(sourceParameters)
  const spec = useMemo(
    (): ListSpec<SourceRowFragment, SourceRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: sourceFilterFrom(given) }),
      ordersBy: (given) => ({ orderBy: sourceOrderFrom(given) }),
      orders: orders.map((value) => ({
        value,
        text: value in texts ? texts[value as keyof typeof texts] : fields[value as keyof typeof fields],
        counts: value.includes('COUNT'),
      })) as ListSpec<SourceRowFragment, SourceRowFragment>['orders'],
      forms: [],
      form: { rows: SourcesList, row: (row) => <SourceRow of={row} />, estimate: 80 },
      total: SourcesTotal,
      counts: SourcesCounts,
      groups: [
        { title: fields.words, facets: [{ as: 'text', name: 'text', title: texts.text }] },
        {
          title: fields.what,
          facets: [
            {
              as: 'grades',
              name: 'reliability',
              title: texts.reliability,
              list: 'Reliability',
              by: 'RELIABILITY',
              opened: true,
            },
            { as: 'codes', name: 'types', title: fields.types, list: 'SourceType', by: 'TYPE' },
            { as: 'records', name: 'publishers', title: fields.publishers, kinds: ['ORGANIZATION'], by: 'PUBLISHER' },
            { as: 'languages', name: 'languages', title: fields.languages, by: 'LANGUAGE' },
            { as: 'given', name: 'exactLanguages', title: fields.exactLanguages },
            { as: 'codes', name: 'relevance', title: texts.relevance, list: 'Relevance', by: 'RELEVANCE' },
          ],
        },
        {
          title: fields.when,
          facets: [{ as: 'days', name: 'publishedIn', title: texts.publishedIn, undated: 'undated', opened: true }],
        },
      ],
      nothing: fields.nothingDated,
      take: { name: 'sources', question: SourcesList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}
