/** What PLOVER says of a type and its modes: the quad class and the conflict-cooperation score. */
import { model } from '../model/model.ts'

/** The quad class of a type; null without one. */
export function quadOf(type: unknown): string | null {
  return model.plover.get(type as string)?.quad ?? null
}

/** The score of a type: of its modes the mean, where it has any, else the type's own; -10 (conflict) to 10 (cooperation). */
export function scoreOf(type: unknown, modes: readonly string[]): number | null {
  const declared = model.plover.get(type as string)
  if (!declared) return null
  const scores = modes.map((mode) => declared.modes.get(mode)).filter((score) => score !== undefined)
  if (scores.length === 0) return declared.score
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
