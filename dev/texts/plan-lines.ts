/** Prints the plans of a text's lists for reading: one line each, as YAML. */
import { stringify } from 'yaml'
import type { Sent } from './sent.ts'

/** Leaves out what is null, false or empty, and functions. */
export function planLines({ plans }: Sent): string[] {
  return plans.map(({ name, plan }) => {
    const said = JSON.parse(JSON.stringify(plan, (_, value) => (isSaid(value) ? value : undefined)))
    return `//   plan of ${name}: ${stringify(said, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`
  })
}

function isSaid(value: unknown): boolean {
  return (
    value !== null &&
    value !== false &&
    !(typeof value === 'object' && Object.values(value).every((each) => !isSaid(each)))
  )
}
