/** Which grades are at least as good as one: A is the best, F says that it cannot be judged, and is no worse than E. */
import { codesOf } from '../words/codes.ts'

type GradeList = 'Reliability' | 'Credibility'

/** F and 6 say nothing about how good it is. */
export function isJudged(code: string): boolean {
  return !code.endsWith('CANNOT_BE_JUDGED') && code !== 'NONE'
}

/** A, B and C for C. */
export function atLeast(code: string, list: GradeList): string[] {
  const judged = codesOf(list).filter(isJudged)
  return judged.slice(0, judged.indexOf(code) + 1)
}

/** C for A, B and C; null for what is no such row of the best, or has F or 6 in it. */
export function atLeastOf(chosen: readonly string[], list: GradeList): string | null {
  const judged = codesOf(list).filter(isJudged)
  const worst = judged[chosen.length - 1]
  return worst !== undefined && judged.slice(0, chosen.length).every((code) => chosen.includes(code)) ? worst : null
}
