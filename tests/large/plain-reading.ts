/** The generated bundle read plainly in memory: what the service must answer, worked out without a graph. */
import type { GeneratedBundle, GeneratedClaim, GeneratedEvent } from '../../bench/generate.ts'

/** Ids in the usual order: the latest first, ties by id, undated ones last. */
export function latestFirst(things: readonly (GeneratedClaim | GeneratedEvent)[]): string[] {
  const dated = things.map((each) => ({ id: each.id, day: firstDay(each.said ?? each.time) }))
  return dated.sort((a, b) => order(b.day, a.day) || order(a.id, b.id)).map(({ id }) => id)
}

export function claimsBy({ claims }: GeneratedBundle, actor: string): GeneratedClaim[] {
  return claims.filter(({ speakers }) => speakers.some((speaker) => speaker.actor === actor))
}

export function claimsOn({ claims }: GeneratedBundle, topic: string): GeneratedClaim[] {
  return claims.filter(({ topics }) => topics.includes(topic))
}

export function eventsWith({ events }: GeneratedBundle, actor: string): GeneratedEvent[] {
  return events.filter(({ participants }) => participants.some((participant) => participant.actor === actor))
}

/** Those that may have been said between two days, both included. */
export function maySaidIn(claims: readonly GeneratedClaim[], from: string, to: string): GeneratedClaim[] {
  return claims.filter(({ said }) => said !== undefined && firstDay(said) <= to && lastDay(said) >= from)
}

/** The day itself; for a month, its first day. */
function firstDay(date: unknown): string {
  if (typeof date !== 'string') return ''
  return date.length === 'YYYY-MM'.length ? `${date}-01` : date
}

function lastDay(date: string): string {
  if (date.length > 'YYYY-MM'.length) return date
  const [year, month] = date.split('-').map(Number) as [number, number]
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
