/** How processes are read. */

import { everySource } from '../composer/declare.ts'
import { type FilterFields, isIn, leadsTo, ownIds } from '../composer/filter.ts'
import type { ConnectionRead } from '../composer/read.ts'

const processFilter: FilterFields = {
  ids: ownIds(['Process']),
  statuses: isIn('status'),
  participants: leadsTo(
    ['Actor'],
    (node, far) => `(${node})-[:HAS_PARTICIPANT]->(:ProcessParticipation)-[:PARTICIPANT]->(${far}:Actor)`,
  ),
  topics: leadsTo(['Topic'], (node, far) => `(${node})-[:HAS_TOPIC]->(${far}:Topic)`),
}

export const allProcesses: ConnectionRead = {
  kind: 'connection',
  name: 'processes',
  source: everySource('Process'),
  filter: processFilter,
}
