/** Groups claims by what they take a stance on, and by side. */
import type { StanceCode } from '../../elements/stance.tsx'

interface Given<Actor, Proposition> {
  stance: StanceCode | null
  proposition: Proposition | null
  speakers: readonly { actor: Actor }[]
}

export interface Sided<Actor, Proposition> {
  /** Those with the most speakers first. */
  stances: { proposition: Proposition; sides: { stance: StanceCode; actors: Actor[] }[] }[]
  /** Who spoke, but took no stance on anything. */
  silent: Actor[]
}

const order: readonly StanceCode[] = ['SUPPORT', 'NEUTRAL', 'OPPOSE']

/** An actor that took several stances on one proposition stands on each of these sides. */
export function sidesOf<Actor extends { id: string }, Proposition extends { id: string }>(
  claims: readonly Given<Actor, Proposition>[],
): Sided<Actor, Proposition> {
  const found = new Map<string, { proposition: Proposition; by: Map<StanceCode, Map<string, Actor>> }>()
  const took = new Set<string>()
  for (const { stance, proposition, speakers } of claims) {
    if (!stance || !proposition) continue
    const entry = found.get(proposition.id) ?? { proposition, by: new Map() }
    found.set(proposition.id, entry)
    const side = entry.by.get(stance) ?? new Map<string, Actor>()
    entry.by.set(stance, side)
    for (const { actor } of speakers) {
      side.set(actor.id, actor)
      took.add(actor.id)
    }
  }
  const silent = new Map(
    claims
      .flatMap(({ speakers }) => speakers.map(({ actor }) => [actor.id, actor] as const))
      .filter(([id]) => !took.has(id)),
  )
  const many = ({ sides }: { sides: { actors: Actor[] }[] }) =>
    sides.reduce((sum, { actors }) => sum + actors.length, 0)
  const stances = [...found.values()].map(({ proposition, by }) => ({
    proposition,
    sides: order.flatMap((stance) => {
      const actors = by.get(stance)
      return actors && actors.size > 0 ? [{ stance, actors: [...actors.values()] }] : []
    }),
  }))
  return { stances: stances.sort((a, b) => many(b) - many(a)), silent: [...silent.values()] }
}
