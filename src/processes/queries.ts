/** How processes are read. */
import { everySource } from '../composer/declare/by-model.ts'
import type { ConnectionRead } from '../composer/declare/read.ts'
import { processFilter } from './filter.ts'

export const allProcesses: ConnectionRead = {
  kind: 'connection',
  name: 'processes',
  label: 'Process',
  source: everySource('Process'),
  filter: processFilter,
}
