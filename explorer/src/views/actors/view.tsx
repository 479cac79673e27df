/** The actors: persons, organizations and states, by kind, office and what they take part in. */
import { type ReactNode, useMemo } from 'react'
import { actorFilterFrom, actorOrderFrom, actorParameters } from '../../address/actor-filter.ts'
import { useParameters } from '../../address/parameters.ts'
import { useFieldTexts } from '../../lists/field-texts.ts'
import { ListPage } from '../../lists/list-page.tsx'
import type { ListSpec } from '../../lists/list-spec.ts'
import { ActorRow } from './actor-row.tsx'
import { type ActorRowFragment, ActorsCounts, ActorsList, ActorsTotal } from './actors.graphql.ts'
import { columns } from './columns.ts'
import { useActorsTexts } from './texts.ts'

const orders = ['LABEL_ASC', 'CLAIM_COUNT_DESC', 'EVENT_COUNT_DESC', 'RECORDED_DESC'] as const

export function View(): ReactNode {
  const texts = useActorsTexts()
  const fields = useFieldTexts()
  const [values, change] = useParameters(actorParameters)
  const spec = useMemo(
    (): ListSpec<ActorRowFragment, ActorRowFragment> => ({
      title: texts.title,
      counted: texts.counted,
      asks: (given) => ({ filter: actorFilterFrom(given) }),
      ordersBy: (given) => ({ orderBy: actorOrderFrom(given) }),
      orders: orders.map((value) => ({
        value,
        text: value in texts ? texts[value as keyof typeof texts] : fields[value as keyof typeof fields],
        counts: value.includes('COUNT'),
      })) as ListSpec<ActorRowFragment, ActorRowFragment>['orders'],
      forms: [],
      form: { rows: ActorsList, row: (row) => <ActorRow of={row} />, estimate: 70 },
      total: ActorsTotal,
      counts: ActorsCounts,
      groups: [
        { title: fields.words, facets: [{ as: 'text', name: 'text', title: fields.text }] },
        {
          title: fields.what,
          facets: [
            { as: 'codes', name: 'kinds', title: fields.kinds, list: 'ActorKind', by: 'KIND', opened: true },
            { as: 'codes', name: 'types', title: texts.types, list: 'OrganizationType' },
          ],
        },
        {
          title: texts.belonging,
          facets: [
            { as: 'records', name: 'states', title: texts.states, kinds: ['STATE'], by: 'STATE' },
            {
              as: 'records',
              name: 'organizations',
              title: texts.organizations,
              kinds: ['ORGANIZATION'],
              by: 'ORGANIZATION',
            },
            { as: 'records', name: 'of', title: texts.of, kinds: ['STATE', 'ORGANIZATION'] },
            { as: 'day', name: 'on', title: texts.on },
          ],
        },
        {
          title: texts.takingPart,
          facets: [
            { as: 'records', name: 'participatesIn', title: texts.participatesIn, kinds: ['PROCESS', 'EVENT'] },
            { as: 'records', name: 'partyTo', title: texts.partyTo, kinds: ['AGREEMENT'] },
            { as: 'topics', name: 'topics', title: texts.topics },
          ],
        },
      ],
      nothing: fields.nothing,
      take: { name: 'actors', question: ActorsList, page: 100, columns },
    }),
    [texts, fields],
  )
  return <ListPage spec={spec} values={values} change={change} />
}
