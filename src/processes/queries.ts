/** How processes are read. */
import { everySource } from '../composer/declare.ts'
import type { ConnectionRead } from '../composer/read.ts'
import { processFilter } from './filter.ts'

export const allProcesses: ConnectionRead = {
  kind: 'connection',
  name: 'processes',
  label: 'Process',
  source: everySource('Process'),
  filter: processFilter,
}
