/** How agreements are read. */

import { everySource, reverseSource } from '../composer/declare/by-model.ts'
import { dated, type OrderFields, orderBy, stored } from '../composer/declare/order.ts'
import type { ConnectionRead, ListRead } from '../composer/declare/read.ts'
import type { Clause } from '../composer/text/clause.ts'
import { agreementFacets } from './facets.ts'
import { agreementFilter } from './filter.ts'

/** What agreements can be ordered by. */
const agreementOrders: OrderFields = {
  SIGNED: dated('signedKey'),
  LABEL: stored('labelKey'),
  RECORDED: stored('recordedAt'),
}

export const allAgreements: ConnectionRead = {
  kind: 'connection',
  name: 'agreements',
  label: 'Agreement',
  source: everySource('Agreement'),
  filter: agreementFilter,
  orders: agreementOrders,
  usual: { by: 'SIGNED', direction: 'DESC' },
  facets: agreementFacets,
}

/** An actor's agreements, each once with its roles: by the key that parties carry, so that an index gives them. */
export const agreementsOfActor: ConnectionRead = {
  kind: 'connection',
  name: 'Actor.agreements',
  source: {
    clauses: ({ parent, node, key }, args, write) => {
      const parts: Clause = write.isPast
        ? write.path(parent).in('PARTY', key, 'Party').clause()
        : { match: `MATCH (${key}:Party)`, where: [`${key}.actorId = ${parent}.id`, `${key}.signedKey >= ''`] }
      if (args.roles) parts.where.push(`${write.value(key)}.role IN ${write.param(args.roles as string[])}`)
      return [parts, write.path(key).in('HAS_PARTY', node, 'Agreement').clause()]
    },
    order: {
      keys: [{ by: ({ key }, write) => `${write.value(key)}.signedKey`, direction: 'DESC' }],
      id: ({ key }) => `${key}.ownerId`,
    },
    group: ({ key }, write) => ({ roles: `collect(${write.value(key)}.role)` }),
  },
  filter: agreementFilter,
  orders: agreementOrders,
  usual: { by: 'SIGNED', direction: 'DESC' },
  facets: agreementFacets,
}

export const agreementsOfProcess: ConnectionRead = {
  kind: 'connection',
  name: 'Process.agreements',
  source: reverseSource('Agreement', 'processes'),
  filter: agreementFilter,
  orders: agreementOrders,
  usual: { by: 'SIGNED', direction: 'DESC' },
  facets: agreementFacets,
}

/** What an agreement is to others and they to it, seen from it: recorded on either side. */
export const relationsOf: ListRead = {
  kind: 'list',
  name: 'Agreement.relatedTo',
  single: false,
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
