/** The propositions: what can be supported or opposed, and how many claims do. */
import { type ReactNode, useMemo } from 'react'
import { useParameters } from '../../address/parameters.ts'
import { propositionFilterFrom, propositionOrderFrom, propositionParameters } from '../../address/proposition-filter.ts'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { columns } from './columns.ts'
import { PropositionRow } from './proposition-row.tsx'
import {
  type PropositionRowFragment,
  PropositionsCounts,
  PropositionsList,
  PropositionsTotal,
} from './propositions.graphql.ts'
import { usePropositionsTexts } from './texts.ts'

const orders = ['LABEL_ASC', 'CLAIM_COUNT_DESC', 'RECORDED_DESC'] as const

export function View(): ReactNode {
  const texts = usePropositionsTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(propositionParameters)
  const spec = useMemo(
    (): ListSpec<PropositionRowFragment, PropositionRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: propositionFilterFrom(given) }),
      ordersBy: (given) => ({ orderBy: propositionOrderFrom(given) }),
      orders: orders.map((value) => ({
        value,
        text: value in texts ? texts[value as keyof typeof texts] : fields[value as keyof typeof fields],
        counts: value.includes('COUNT'),
      })) as ListSpec<PropositionRowFragment, PropositionRowFragment>['orders'],
      forms: [],
      form: { rows: PropositionsList, row: (row) => <PropositionRow of={row} />, estimate: 90 },
      total: PropositionsTotal,
      counts: PropositionsCounts,
      groups: [
        { title: fields.words, facets: [{ as: 'text', name: 'text', title: fields.text }] },
        {
          title: fields.what,
          facets: [
            {
              as: 'yesNo',
              name: 'contested',
              title: texts.contested,
              yes: texts.contestedYes,
              no: texts.contestedNo,
              opened: true,
            },
            {
              as: 'codes',
              name: 'types',
              title: fields.types,
              list: 'PropositionType',
              by: 'TYPE',
              lacking: fields.noType,
              opened: true,
            },
            { as: 'topics', name: 'topics', title: fields.topics, exact: 'exactTopics' },
          ],
        },
      ],
      nothing: fields.nothing,
      take: { name: 'propositions', question: PropositionsList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}
