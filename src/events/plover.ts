/** What PLOVER says of a type and its modes: the quad class and the conflict-cooperation score. */
import type { Direction } from '../composer/declare/order.ts'
import type { Writer } from '../composer/text/writer.ts'
import { model } from '../model/model.ts'

/** The quad class of a type; null without one. */
export function quadOf(type: unknown): string | null {
  return model.plover.get(type as string)?.quad ?? null
}

/** The score of a type: the mean of its modes' scores, or the type's own score if it has no modes; -10 (conflict) to 10 (cooperation). */
export function scoreOf(type: unknown, modes: readonly string[]): number | null {
  const declared = model.plover.get(type as string)
  if (!declared) return null
  const scores = modes.map((mode) => declared.modes.get(mode)).filter((score) => score !== undefined)
  if (scores.length === 0) return declared.score
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

/** The scores of types (`CONSULT`) and of pairs of type and mode (`CONSULT VISIT`). */
const scores = Object.fromEntries(
  [...model.plover].flatMap(([type, { score, modes }]) => [
    [type, score],
    ...[...modes].map(([mode, each]) => [`${type} ${mode}`, each] as const),
  ]),
)

/** Stands for a missing score; it is further from 0 than any score, so that it comes last in either direction. */
const noScore = 1000

/** The same score as an expression over the values of an event, never null. */
export function scoreIn(values: string, direction: Direction, write: Writer): string {
  const [known, sum, mode] = [write.param(scores), write.name('s'), write.name('x')]
  const [type, modes] = [`${values}.type`, `coalesce(${values}.modes, [])`]
  const mean = `reduce(${sum} = 0.0, ${mode} IN ${modes} | ${sum} + ${known}[${type} + ' ' + ${mode}]) / size(${modes})`
  const score = `CASE WHEN size(${modes}) = 0 THEN ${known}[${type}] ELSE ${mean} END`
  return `CASE WHEN ${type} IS NULL THEN ${direction === 'DESC' ? -noScore : noScore} ELSE ${score} END`
}
