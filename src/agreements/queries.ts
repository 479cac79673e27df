/** How agreements are read. */
import { reverse, reverseSource } from '../composer/declare/by-model.ts'
import { listsOf, throughKey } from '../composer/declare/lists.ts'
import { type OrderFields, orderBy, orderByField, stored } from '../composer/declare/order.ts'
import type { ListRead } from '../composer/declare/read.ts'
import { byReport } from '../graphql/reported.ts'
import { agreementFacets } from './facets.ts'
import { agreementFilter } from './filter.ts'
import { bySigning } from './signed.ts'

/** What agreements can be ordered by. */
export const agreementOrders = {
  SIGNED: bySigning,
  LABEL: stored('labelKey'),
  RECORDED: stored('recordedAt'),
  REPORTED: byReport,
} satisfies OrderFields

const agreements = listsOf('Agreement', 'agreements', {
  filter: agreementFilter,
  orders: agreementOrders,
  facets: agreementFacets,
})

export const allAgreements = agreements.all
export const agreementsOfActor = agreements.from('Actor.agreements', throughKey('Agreement', 'parties'))
export const agreementsOfProcess = agreements.from('Process.agreements', reverseSource('Agreement', 'processes'))

const negotiatedAt = reverse('Agreement', 'events')

/** The agreements negotiated or signed at an event, the latest signed first. */
export const agreementsAtEvent: ListRead = {
  ...negotiatedAt,
  source: { ...negotiatedAt.source, order: orderByField(bySigning, 'DESC') },
}

/** What an agreement is to others and they are to it, seen from the agreement. Either side may record the relation. */
export const relationsOf: ListRead = {
  kind: 'list',
  name: 'Agreement.relatedTo',
  single: false,
  isInRecord: true,
  source: {
    clauses: ({ parent, node }, _args, write) => [
      write.path(parent).either('AGREEMENT_RELATION|RELATED_AGREEMENT', node, 'AgreementRelation').clause(),
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, parent) => rows.map((row) => ({ ...row, seenFrom: parent.id })),
}

/** The far end of such a relation. */
export const otherAgreement: ListRead = {
  kind: 'list',
  name: 'AgreementRelation.other',
  single: false,
  source: {
    clauses: ({ parent, node }, _args, write) => [
      write.path(parent).either('AGREEMENT_RELATION|RELATED_AGREEMENT', node, 'Agreement').clause(),
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, relation) => rows.find(({ id }) => id !== relation.seenFrom) ?? null,
}
