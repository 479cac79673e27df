/** Keeps an import from withdrawing much of what its bundle said before: a file that was cut short would do that. */
import type { Plan } from './plan-import.ts'

/** An import that withdraws at least so many records, and this share of what its bundle said before, has to be meant. */
const MANY = 20
const LARGE_SHARE = 0.1

const ADVICE = 'Is a file missing or cut short? If it is meant, import it with --withdraw.'

/** Why somebody has to say that what an import of the bundle withdraws is meant; null if it withdraws little. */
export function withdrawalIn(bundle: string, said: Pick<Plan['said'], 'before' | 'now' | 'noMore'>): string | null {
  const [before, withdrawn] = [number(said.before), number(said.noMore.length)]
  if (said.now === 0) {
    const all = said.before === 0 ? '' : `; importing it would withdraw all ${before} that it had before`
    return `The bundle ${bundle} has no records${all}. ${ADVICE}`
  }
  if (said.noMore.length < MANY || said.noMore.length < said.before * LARGE_SHARE) return null
  return `Importing the bundle ${bundle} would withdraw ${withdrawn} of the ${before} records that it had before, a tenth or more. ${ADVICE}`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
