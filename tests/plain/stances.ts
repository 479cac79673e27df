/** A stance matrix worked out plainly: who and what is in it, and what its cells hold. */
import { keyOf, latestFirst, stanceOf } from './order.ts'
import type { Filter, Item, PlainReading } from './reading.ts'

export interface MatrixAsked {
  actors: string[] | null
  propositions: string[] | null
  level: string
  filter: Filter | null
  firstActors: number | null
  firstPropositions: number | null
}

export interface PlainCell {
  actor: string
  proposition: string
  support: number
  oppose: number
  neutral: number
  conditional: number
  current: string | null
  reversed: boolean
  /** The latest first. */
  claims: string[]
}

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])

interface Said {
  actor: string
  claim: Item
}

/** Its actors and propositions, by id, and its cells, by both ids. */
export function matrixOf(plain: PlainReading, asked: MatrixAsked) {
  const { filter, level } = asked
  const heard = (claim: Item): string[] => [
    ...new Set(
      level === 'SPEAKER'
        ? plain.speakersOf(claim)
        : plain.spokenFor(claim).filter((id) => id.startsWith(`${level.toLowerCase()}/`)),
    ),
  ]
  const claims = plain
    .all('claims')
    .filter(({ stance, proposition, replacedBy }) => stance && proposition && !replacedBy)
    .filter((claim) => !filter || plain.passes('claims', claim, filter))
  const all: Said[] = claims.flatMap((claim) => heard(claim).map((actor) => ({ actor, claim })))
  const ofNamed = all.filter(({ actor }) => !asked.actors || asked.actors.includes(actor))
  const about = ({ claim }: Said) => claim.proposition as string
  const named = asked.propositions?.filter((id) => plain.of(id))
  // Without named actors, all claims on a proposition count, even those that count for nobody at the level.
  const onAny = asked.actors ? ofNamed : claims.map((claim) => ({ actor: '', claim }))
  const propositions = chosen(named, onAny, about, asked.firstPropositions)
  const onThese = ofNamed.filter((said) => propositions.includes(about(said)))
  const actors = chosen(asked.actors, onThese, ({ actor }) => actor, asked.firstActors)
  const cells = actors.flatMap((actor) =>
    propositions.flatMap((proposition) => {
      const said = onThese.filter((each) => each.actor === actor && about(each) === proposition)
      return said.length > 0 ? [cellOf(actor, proposition, said, plain)] : []
    }),
  )
  return { actors, propositions, cells }
}

/** The named ones, or all that there are; as many of these as are wanted, those with the most claims. */
function chosen(
  named: string[] | null | undefined,
  said: readonly Said[],
  by: (said: Said) => string,
  first: number | null,
): string[] {
  const many = (id: string) => new Set(said.filter((each) => by(each) === id).map(({ claim }) => claim.id)).size
  const ids = [...new Set(named ?? said.map(by))].toSorted((a, b) => many(b) - many(a) || (a < b ? -1 : 1))
  return ids.slice(0, first ?? (named ? ids.length : 30)).toSorted()
}

function cellOf(actor: string, proposition: string, said: readonly Said[], plain: PlainReading): PlainCell {
  const claims = said.map(({ claim }) => claim).toSorted(latestFirst)
  const many = (stance: string) => claims.filter((claim) => claim.stance === stance).length
  const { current, reversed } = stanceOf(claims, plain.all('claims'))
  return {
    ...{ actor, proposition, support: many('SUPPORT'), oppose: many('OPPOSE'), neutral: many('NEUTRAL') },
    conditional: claims.filter(({ conditions }) => listOf(conditions).length > 0).length,
    ...{ current, reversed },
    // Ties by id, those without a date last.
    claims: claims
      .toSorted((a, b) => (keyOf(a) === keyOf(b) ? (a.id < b.id ? -1 : 1) : keyOf(a) < keyOf(b) ? 1 : -1))
      .map(({ id }) => id),
  }
}
