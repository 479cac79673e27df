/** PLOVER's table as the model's file has it. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export const plover: Record<string, { quad: string; score: number; modes: Record<string, number> }> = parse(
  readFileSync(new URL('../../schema/graph.yaml', import.meta.url), 'utf8'),
).plover.types

/** The class and score of an event of that type with these modes; nothing without a type. */
export function scoreOf(type: string | undefined, modes: readonly string[]): { quad?: string; score?: number } {
  const known = type === undefined ? undefined : plover[type]
  if (!known) return {}
  const scores = modes.map((mode) => known.modes[mode] as number)
  const score = scores.length === 0 ? known.score : scores.reduce((sum, each) => sum + each, 0) / scores.length
  return { quad: known.quad, score }
}
