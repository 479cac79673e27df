/** How processes are read. */
import { everySource } from '../composer/declare.ts'
import { type FilterFields, isIn, leadsTo, ownIds, stepsBy } from '../composer/filter.ts'
import type { ConnectionRead } from '../composer/read.ts'

const processFilter: FilterFields = {
  ids: ownIds('Process'),
  statuses: isIn('status'),
  participants: leadsTo(stepsBy('Process', 'participants', 'actor')),
  topics: leadsTo(stepsBy('Process', 'topics')),
}

export const allProcesses: ConnectionRead = {
  kind: 'connection',
  name: 'processes',
  label: 'Process',
  source: everySource('Process'),
  filter: processFilter,
}
