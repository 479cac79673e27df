/** What the histories of an actor's stances have in common. */

interface Point {
  said: { earliest: string | null; latest: string | null } | null
  claim: { speakers: readonly { actor: { id: string; label: string } }[] }
}

/** The days from the first to the last that any of them can mean, so that their strips line up; undefined where nothing is dated. */
export function commonDays(
  positions: readonly { history: readonly Pick<Point, 'said'>[] }[],
): { from: string; to: string } | undefined {
  const ends = positions
    .flatMap(({ history }) => history)
    .flatMap(({ said }) => [said?.earliest, said?.latest])
    .filter((day): day is string => Boolean(day))
    .sort()
  const [from] = ends
  const to = ends.at(-1)
  return from && to ? { from, to } : undefined
}

/** How many claims the actor made itself, and the names of the others whose words count as its own, the most frequent first. */
export function voices(history: readonly Pick<Point, 'claim'>[], id: string): { own: number; others: string[] } {
  const times = new Map<string, number>()
  let own = 0
  for (const { claim } of history) {
    if (claim.speakers.some(({ actor }) => actor.id === id)) own++
    else for (const { actor } of claim.speakers) times.set(actor.label, (times.get(actor.label) ?? 0) + 1)
  }
  return { own, others: [...times].sort(([, a], [, b]) => b - a).map(([label]) => label) }
}
