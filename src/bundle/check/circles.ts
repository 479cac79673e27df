/** Finds links that lead in a circle though they must not, through the bundle and through what other bundles say. */
import { grouped } from '../../collections/grouped.ts'
import { type Assertion, contentOf } from '../content/assertions.ts'
import type { References } from './references.ts'

/** How many steps are followed through other bundles' records. */
const MOST_STEPS = 50
/** So many records of a circle are named. */
const MOST_NAMED = 10

/** A link and the record that has it, as one text → the records to which it leads. */
type Ends = Map<string, Set<string>>

/** Reports each circle once, at a link of it in the bundle; `others` gives what other bundles say of records. */
export async function reportCircles(
  { acyclic }: References,
  others: (ids: string[]) => Promise<Assertion[]>,
): Promise<void> {
  const ends: Ends = new Map()
  for (const [id, links] of acyclic) for (const { link, to } of links) add(ends, link, id, to)
  await followOthers(acyclic, ends, others)

  const done = new Set<string>()
  for (const [start, links] of acyclic) {
    for (const link of new Set(links.map((each) => each.link))) {
      for (const circle of circlesFrom(start, link, ends, done)) {
        const all = [...circle, circle[0] as string]
        const inBundle = circle.flatMap((id, index) =>
          (acyclic.get(id) ?? []).filter((each) => each.link === link && each.to === all[index + 1]),
        )
        const named = [...circle.slice(0, MOST_NAMED), circle[0]].join(' → ')
        inBundle[0]?.place.wrong(`leads in a circle: ${named}.`)
      }
    }
  }
}

/** The circles to which one kind of link leads from a record, depth first; nothing that is `done` is walked again. */
function* circlesFrom(start: string, link: string, ends: Ends, done: Set<string>): Generator<string[]> {
  const trail: { id: string; open: Iterator<string> }[] = []
  const places = new Map<string, number>()
  const enter = (id: string) => {
    places.set(id, trail.length)
    trail.push({ id, open: (ends.get(step(link, id)) ?? new Set<string>()).values() })
  }
  if (!done.has(step(link, start))) enter(start)
  for (let last = trail.at(-1); last; last = trail.at(-1)) {
    const next = last.open.next()
    if (next.done) {
      trail.pop()
      places.delete(last.id)
      done.add(step(link, last.id))
    } else if (places.has(next.value)) yield trail.slice(places.get(next.value)).map(({ id }) => id)
    else if (!done.has(step(link, next.value))) enter(next.value)
  }
}

/** Adds what other bundles say of the records at these links, and of those to which this leads on. */
async function followOthers(
  acyclic: References['acyclic'],
  ends: Ends,
  others: (ids: string[]) => Promise<Assertion[]>,
): Promise<void> {
  const asked = new Set<string>()
  let open = [...acyclic].flatMap(([id, links]) =>
    links.flatMap(({ link, to }) => [
      { link, id },
      { link, id: to },
    ]),
  )
  for (let steps = 0; open.length > 0 && steps < MOST_STEPS; steps += 1) {
    for (const { link, id } of open) asked.add(step(link, id))
    const said = grouped(await others([...new Set(open.map(({ id }) => id))]), ({ recordId }) => recordId)
    open = open.flatMap(({ link, id }) => {
      const found = (said.get(id) ?? []).flatMap((each) => contentOf(each).links[link] ?? [])
      for (const to of found) add(ends, link, id, to)
      return found.filter((to) => !asked.has(step(link, to))).map((to) => ({ link, id: to }))
    })
  }
}

function add(ends: Ends, link: string, id: string, to: string): void {
  const known = ends.get(step(link, id)) ?? new Set()
  ends.set(step(link, id), known.add(to))
}

function step(link: string, id: string): string {
  return `${link} ${id}`
}
