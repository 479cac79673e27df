/** How firmly a claim's sources hold its words: what a card shows so that nothing looks more certain than its source. */

interface Citation {
  attribution: string | null
  hedged: boolean
  via: readonly unknown[]
}

/** How the words reach us at best: the speaker's own publication, a quote, a paraphrase, a hint or an inference; null if no source says. */
export type Wording = 'DIRECT' | 'QUOTED' | 'REPORTED' | 'IMPLIED' | 'INFERRED'

const best: readonly Wording[] = ['DIRECT', 'QUOTED', 'REPORTED', 'IMPLIED', 'INFERRED']

export function wordingOf(citations: readonly Citation[]): Wording | null {
  return best.find((each) => citations.some(({ attribution }) => attribution === each)) ?? null
}

/** True: each source has it from another one. */
export function isSecondHand(citations: readonly Citation[]): boolean {
  return citations.length > 0 && citations.every(({ via }) => via.length > 0)
}

/** True: each source reports it with a reserve of its own. */
export function isHedged(citations: readonly Citation[]): boolean {
  return citations.length > 0 && citations.every(({ hedged }) => hedged)
}

/** How firm the card's edge is drawn. */
export function edgeOf(citations: readonly Citation[]): 'firm' | 'loose' | 'faint' {
  const wording = wordingOf(citations)
  if (wording === null || wording === 'INFERRED' || wording === 'IMPLIED') return 'faint'
  return isSecondHand(citations) || isHedged(citations) ? 'loose' : 'firm'
}
