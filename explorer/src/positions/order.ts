/** Orders of contradictions that the service does not have: of those that are loaded. */
import type { FaceToFaceFragment, FacingClaimFragment } from './face-to-face.graphql.ts'

export type Order = 'given' | 'recent' | 'graded' | 'independent'

/** A new list; equal ones stay as they were. */
export function sorted(pairs: readonly FaceToFaceFragment[], order: Order): readonly FaceToFaceFragment[] {
  switch (order) {
    case 'given':
      return pairs
    case 'recent':
      return byKey(pairs, (pair) => laterDay(pair))
    case 'graded':
      return byKey(pairs, (pair) => gradeKey(pair))
    case 'independent':
      return byKey(pairs, (pair) => String(weaker(pair)).padStart(6, '0'))
  }
}

/** The highest key first. */
function byKey(pairs: readonly FaceToFaceFragment[], key: (pair: FaceToFaceFragment) => string) {
  const keyed = pairs.map((pair) => ({ pair, key: key(pair) }))
  return keyed.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0)).map(({ pair }) => pair)
}

/** The last day that either may have been said; undated ones come last. */
function laterDay({ from, to }: FaceToFaceFragment): string {
  const days = [from, to].map(({ said }) => said?.latest ?? said?.earliest ?? '')
  return days.sort()[1] ?? ''
}

/** A contradiction is as well founded as its worse side: by its best citation, source first, then item; F and 6 (cannot be judged) come last. */
function gradeKey({ from, to }: FaceToFaceFragment): string {
  return [best(from), best(to)].sort()[0] ?? ''
}

function best({ citations }: FacingClaimFragment): string {
  const grade = (letters: string, code: string | null, at: number) =>
    letters.length - letters.indexOf(code?.charAt(at) ?? '-')
  const keys = citations.map(
    ({ source, credibility }) => `${grade('ABCDEF-', source.reliability, 0)}${grade('123456-', credibility, 1)}`,
  )
  return keys.sort().at(-1) ?? '00'
}

const weaker = ({ from, to }: FaceToFaceFragment) =>
  Math.min(...[from, to].map(({ corroboration }) => corroboration?.independentSources ?? 0))
