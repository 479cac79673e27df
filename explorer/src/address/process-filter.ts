/** The list of negotiations in an address. */
import { allOf, type Condition, codes, given, ids } from './choices.ts'
import { addressOf, text, type ValuesOf } from './parameters.ts'

export const processParameters = {
  text: text(),
  statuses: codes('ProcessStatus'),
  participants: ids(['person', 'organization', 'state']),
  topics: ids(['topic']),
}

export type ProcessValues = ValuesOf<typeof processParameters>

export function processesAddress(values: Partial<ProcessValues>, search = ''): string {
  return addressOf('/processes', processParameters, values, search)
}

/** The ProcessFilter of the API. */
export function processFilterFrom(values: Partial<ProcessValues>): Condition {
  return allOf((['text', 'statuses', 'participants', 'topics'] as const).map((field) => given(field, values[field])))
}
