/** How agreements are read. */
import { everySource, orderBy, reverseSource } from '../composer/declare.ts'
import { type FilterFields, isIn, leadsTo, ownIds, stepsBy } from '../composer/filter.ts'
import type { ConnectionRead, ListRead } from '../composer/read.ts'

const agreementFilter: FilterFields = {
  ids: ownIds('Agreement'),
  statuses: isIn('status'),
  parties: leadsTo(stepsBy('Agreement', 'parties', 'actor')),
}

export const allAgreements: ConnectionRead = {
  kind: 'connection',
  name: 'agreements',
  label: 'Agreement',
  source: everySource('Agreement'),
  filter: agreementFilter,
}

/** An actor's agreements, each once with its roles: by the key that parties carry, so that an index gives them. */
export const agreementsOfActor: ConnectionRead = {
  kind: 'connection',
  name: 'Actor.agreements',
  source: {
    clauses: ({ parent, node, key }, args, param) => [
      {
        match: `MATCH (${key}:Party)`,
        where: [
          `${key}.actorId = ${parent}.id`,
          `${key}.signedKey >= ''`,
          ...(args.roles ? [`${key}.role IN ${param(args.roles as string[])}`] : []),
        ],
      },
      { match: `MATCH (${key})<-[:HAS_PARTY]-(${node}:Agreement)`, where: [] },
    ],
    order: { by: ({ key }) => `${key}.signedKey`, id: ({ key }) => `${key}.ownerId`, direction: 'DESC' },
    group: ({ key }) => ({ roles: `collect(${key}.role)` }),
  },
  filter: agreementFilter,
}

export const agreementsOfProcess: ConnectionRead = {
  kind: 'connection',
  name: 'Process.agreements',
  source: reverseSource('Agreement', 'processes'),
  filter: agreementFilter,
}

/** What an agreement is to others and they to it, seen from it: recorded on either side. */
export const relationsOf: ListRead = {
  kind: 'list',
  name: 'Agreement.relatedTo',
  single: false,
  source: {
    clauses: ({ parent, node }) => [
      { match: `MATCH (${parent})-[:AGREEMENT_RELATION|RELATED_AGREEMENT]-(${node}:AgreementRelation)`, where: [] },
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
    clauses: ({ parent, node }) => [
      { match: `MATCH (${parent})-[:AGREEMENT_RELATION|RELATED_AGREEMENT]-(${node}:Agreement)`, where: [] },
    ],
    order: orderBy('id', 'ASC'),
  },
  finish: (rows, relation) => rows.find(({ id }) => id !== relation.seenFrom) ?? null,
}
