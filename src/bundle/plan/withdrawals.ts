/** Keeps an import from withdrawing much of what its bundle said before: a file that was cut short would do that. */
import type { Plan } from './plan-import.ts'

/** An import that withdraws at least so many records, and this share of what its bundle said before, has to be meant. */
const MANY = 20
const LARGE_SHARE = 0.1

const ADVICE = 'Is a file missing or cut short? If it is meant, import it with --withdraw.'

type SaidRecords = Pick<Plan['said'], 'before' | 'now' | 'noMore'>

/** Why somebody has to say that what an import of the bundle withdraws is meant; null if it withdraws little. */
export function refusedWithdrawal(bundle: string, said: SaidRecords): string | null {
  const [before, withdrawn] = [number(said.before), number(said.noMore.length)]
  if (said.now === 0) {
    const all = said.before === 0 ? '' : `; importing it would withdraw all ${before} that it had before`
    return `The bundle ${bundle} has no records${all}. ${ADVICE}`
  }
  if (said.noMore.length < MANY || said.noMore.length < said.before * LARGE_SHARE) return null
  return `Importing the bundle ${bundle} would withdraw ${withdrawn} of the ${before} records that it had before, a tenth or more. ${ADVICE}`
}

/** What an import of the bundle withdraws although nobody has to say that it is meant; null if that is nothing. */
export function smallWithdrawal(bundle: string, said: SaidRecords): string | null {
  if (said.noMore.length === 0 || refusedWithdrawal(bundle, said) !== null) return null
  const those = `${number(said.noMore.length)} of the ${number(said.before)} records`
  return `The bundle ${bundle} no longer has ${those} that it had before, such as ${said.noMore.toSorted()[0]}: importing it withdraws them.`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
