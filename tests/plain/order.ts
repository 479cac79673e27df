/** The order of claims worked out plainly, by trying all of them, and what follows from it. */
import { daysOf } from './days.ts'
import type { Item } from './reading.ts'

const opposite: Record<string, string> = { SUPPORT: 'OPPOSE', OPPOSE: 'SUPPORT' }
export const keyOf = ({ said }: Item): string => daysOf(said)?.[0] ?? daysOf(said)?.[1] ?? ''
const isDated = (claim: Item) => claim.said !== undefined
const first = ({ said }: Item): string | null => daysOf(said)?.[0] ?? null
const last = ({ said }: Item): string | null => daysOf(said)?.[1] ?? null
const endsBefore = (one: Item, other: Item) => {
  const [end, start] = [last(one), first(other)]
  return end !== null && start !== null && end < start
}
/** Claims by their days, then by their ids; the latest first. */
export const latestFirst = (a: Item, b: Item) => (`${keyOf(a)} ${a.id}` < `${keyOf(b)} ${b.id}` ? 1 : -1)

type Before = (one: Item, other: Item) => boolean

/** Whether a chain leads from one claim to the other, ten steps at most, through any of the claims. */
export function leadsTo(later: Item, earlier: Item, all: readonly Item[], steps = 10): boolean {
  if (steps === 0) return false
  const next = all.filter(({ id }) => (later.saidAfterClaims ?? []).includes(id))
  return next.some((each) => each.id === earlier.id || leadsTo(each, earlier, all, steps - 1))
}

/** What comes before what, if what comes before something also comes before what that comes before. */
function closed(claims: readonly Item[], direct: Before): Before {
  const pairs = new Set(claims.flatMap((a) => claims.filter((b) => direct(a, b)).map((b) => `${a.id} ${b.id}`)))
  for (const b of claims)
    for (const a of claims)
      for (const c of claims)
        if (pairs.has(`${a.id} ${b.id}`) && pairs.has(`${b.id} ${c.id}`)) pairs.add(`${a.id} ${c.id}`)
  return (a, b) => pairs.has(`${a.id} ${b.id}`)
}

/** Which of a speaker's claims on a proposition comes before which; chains may lead through any of `all`. */
export function orderOf(claims: readonly Item[], all: readonly Item[]): Before {
  const chained = closed(claims, (a, b) => leadsTo(b, a, all))
  const isAstray = (claim: Item) =>
    claims.some((a) =>
      claims.some((b) => (a === claim || chained(a, claim)) && (b === claim || chained(claim, b)) && endsBefore(b, a)),
    )
  const astray = new Set(claims.filter(isAstray))
  const trusted = closed(
    claims.filter((claim) => !astray.has(claim)),
    (a, b) => leadsTo(b, a, all),
  )
  return closed(claims, (a, b) => endsBefore(a, b) || trusted(a, b))
}

export interface PlainStance {
  current: string | null
  since: string | null
  reversed: boolean
}

/** The latest of a speaker's claims on a proposition. */
export function latestOf(claims: readonly Item[], before: Before): Item[] {
  const counting = claims.some(isDated)
    ? claims.filter((claim) => isDated(claim) || claims.some((each) => isDated(each) && before(each, claim)))
    : claims
  return counting.filter((claim) => !claims.some((each) => before(claim, each)))
}

export function stanceOf(claims: readonly Item[], all: readonly Item[]): PlainStance {
  const before = orderOf(claims, all)
  const latest = latestOf(claims, before)
  const shared = new Set(latest.map(({ stance }) => stance))
  const current = shared.size === 1 ? latest[0].stance : null
  return { current, since: current && sinceOf(claims, current, before), reversed: turned(claims, before) }
}

function sinceOf(claims: readonly Item[], current: string, before: Before): string | null {
  const tied = (claim: Item) => claims.some((each) => isDated(each) && (before(each, claim) || before(claim, each)))
  const placed = claims.filter((claim) => isDated(claim) || tied(claim))
  const others = placed.filter(({ stance }) => stance !== current)
  const run = placed.filter((claim) => claim.stance === current && others.every((each) => before(each, claim)))
  const dated = run.filter(isDated)
  if (run.some((claim) => !isDated(claim) && !dated.some((each) => before(each, claim)))) return null
  const place = (claim: Item) => `${keyOf(claim)} ${last(claim) ?? ''}`
  return dated.map(place).toSorted()[0] ?? null
}

function turned(claims: readonly Item[], before: Before): boolean {
  const oneDay = (a: Item, b: Item) =>
    first(a) !== null && [last(a), first(b), last(b)].every((day) => day === first(a))
  return claims.some((a) =>
    claims.some(
      (b) => before(a, b) && b.stance === opposite[a.stance] && !apart(a, b, claims, before) && !oneDay(a, b),
    ),
  )
}

function apart(a: Item, b: Item, claims: readonly Item[], before: Before): boolean {
  return claims.some((c) => (before(a, c) && before(c, b)) || (before(b, c) && before(c, a)))
}

export interface PlainContradiction {
  id: string
  support: Item
  oppose: Item
  /** Whether it is one of latest claims, and whether it is one speaker's. */
  ofLatest: boolean
  own: boolean
  timing: string
  from: string
}

/** All contradictions that follow on one proposition, in their order; `claims` are those on it, `all` those anywhere. */
export function contradictionsOn(claims: readonly Item[], all: readonly Item[]): PlainContradiction[] {
  const speakers = [...new Set(claims.flatMap((claim) => claim.speakers.map(({ actor }: Item) => actor)))]
  const top = new Set<Item>()
  const series = speakers.map((speaker) => {
    const own = claims.filter((claim) => claim.speakers.some(({ actor }: Item) => actor === speaker))
    const before = orderOf(own, all)
    const latest = latestOf(own, before)
    if (new Set(latest.map(({ stance }) => stance)).size === 1) top.add(latest.toSorted(latestFirst)[0])
    return { own, before }
  })
  const inSection = (pair: PlainContradiction) => (pair.ofLatest ? 0 : 1)
  const side = (wanted: string) => claims.filter(({ stance }) => stance === wanted)
  return side('SUPPORT')
    .flatMap((support) => side('OPPOSE').map((oppose) => contradictionOf(support, oppose, series, top, all)))
    .filter(({ ofLatest, own }) => ofLatest || own)
    .toSorted(
      (a, b) =>
        inSection(a) - inSection(b) ||
        (a.support === b.support ? latestFirst(a.oppose, b.oppose) : latestFirst(a.support, b.support)),
    )
}

function contradictionOf(
  support: Item,
  oppose: Item,
  series: readonly { own: Item[]; before: Before }[],
  top: ReadonlySet<Item>,
  all: readonly Item[],
): PlainContradiction {
  const slugs = [support, oppose].map(({ id }) => id.slice('claim/'.length)).toSorted()
  const isAfter = (one: Item, other: Item) =>
    endsBefore(other, one) || (!endsBefore(one, other) && leadsTo(one, other, all))
  const later = isAfter(support, oppose) ? support : isAfter(oppose, support) ? oppose : null
  return {
    id: `relation/derived/${slugs.join('~')}`,
    ...{ support, oppose },
    ofLatest: top.has(support) && top.has(oppose),
    own: series.some(
      ({ own, before }) => own.includes(support) && own.includes(oppose) && !apart(support, oppose, own, before),
    ),
    timing:
      !isDated(support) || !isDated(oppose)
        ? 'UNKNOWN'
        : endsBefore(support, oppose) || endsBefore(oppose, support)
          ? 'SEPARATE'
          : 'OVERLAPPING',
    from: (later ?? (support.id > oppose.id ? support : oppose)).id,
  }
}
