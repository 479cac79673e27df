/** The agreements: what they are, in what status, and who is party to them. */
import { type ReactNode, useMemo } from 'react'
import { agreementFilterFrom, agreementOrderFrom, agreementParameters } from '../../address/agreement-filter.ts'
import { useParameters } from '../../address/parameters.ts'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { AgreementRow } from './agreement-row.tsx'
import { type AgreementRowFragment, AgreementsCounts, AgreementsList, AgreementsTotal } from './agreements.graphql.ts'
import { columns } from './columns.ts'
import { useAgreementsTexts } from './texts.ts'

const orders = ['SIGNED_DESC', 'SIGNED_ASC', 'REPORTED_DESC', 'RECORDED_DESC', 'LABEL_ASC'] as const

export function View(): ReactNode {
  const texts = useAgreementsTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(agreementParameters)
  const spec = useMemo(
    (): ListSpec<AgreementRowFragment, AgreementRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: agreementFilterFrom(given) }),
      ordersBy: (given) => ({ orderBy: agreementOrderFrom(given) }),
      orders: orders.map((value) => ({
        value,
        text: value in texts ? texts[value as keyof typeof texts] : fields[value as keyof typeof fields],
        counts: value.includes('COUNT'),
      })) as ListSpec<AgreementRowFragment, AgreementRowFragment>['orders'],
      forms: [],
      form: { rows: AgreementsList, row: (row) => <AgreementRow of={row} />, estimate: 100 },
      total: AgreementsTotal,
      counts: AgreementsCounts,
      groups: [
        { title: fields.words, facets: [{ as: 'text', name: 'text', title: fields.text }] },
        {
          title: fields.when,
          facets: [{ as: 'days', name: 'signed', title: texts.signed, undated: 'undated', opened: true }],
        },
        {
          title: fields.what,
          facets: [
            {
              as: 'codes',
              name: 'statuses',
              title: fields.statuses,
              list: 'AgreementStatus',
              by: 'STATUS',
              opened: true,
            },
            {
              as: 'codes',
              name: 'stages',
              title: texts.stages,
              list: 'AgreementStage',
              by: 'STAGE',
              lacking: fields.noType,
            },
            {
              as: 'codes',
              name: 'forms',
              title: texts.forms,
              list: 'AgreementForm',
              by: 'FORM',
              lacking: fields.noType,
            },
            { as: 'records', name: 'processes', title: fields.processes, kinds: ['PROCESS'], by: 'PROCESS' },
            { as: 'topics', name: 'topics', title: fields.topics, exact: 'exactTopics' },
          ],
        },
        {
          title: fields.who,
          facets: [
            {
              as: 'records',
              name: 'parties',
              title: texts.parties,
              kinds: ['PERSON', 'ORGANIZATION', 'STATE'],
              by: 'PARTY',
            },
            {
              as: 'one',
              name: 'together',
              title: fields.together,
              options: [
                { value: 'any', text: fields.anyOfThem },
                { value: 'all', text: fields.allOfThem },
              ],
              aside: true,
            },
            { as: 'records', name: 'sources', title: fields.sources, kinds: ['SOURCE'] },
          ],
        },
      ],
      nothing: fields.nothingDated,
      take: { name: 'agreements', question: AgreementsList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}
