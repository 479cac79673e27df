/** Finds hierarchies that go in circles, through the bundle and through what other bundles say. */
import { grouped } from '../../collections/grouped.ts'
import { type Assertion, contentOf } from '../content/assertions.ts'
import type { References } from './references.ts'

/** How many steps a hierarchy is followed upwards through other bundles' records. */
const MOST_STEPS = 50

/** Reports each circle once, at a link of it in the bundle; `others` gives what other bundles say of records. */
export async function reportCircles(
  references: References,
  others: (ids: string[]) => Promise<Assertion[]>,
): Promise<void> {
  const up = new Map<string, string>()
  for (const [id, links] of references.upward) for (const { link, to } of links) up.set(step(link, id), to)
  await followOthers(references, up, others)

  const walked = new Set<string>()
  for (const [start, links] of references.upward) {
    for (const { link, place } of links) {
      const trail = new Set<string>()
      let id: string | undefined = start
      while (id !== undefined && !walked.has(step(link, id)) && !trail.has(id)) {
        trail.add(id)
        id = up.get(step(link, id))
      }
      for (const each of trail) walked.add(step(link, each))
      if (id !== undefined && trail.has(id)) {
        const circle = [...trail].slice([...trail].indexOf(id))
        // The trail may have begun outside the circle.
        const member = circle.map((each) => references.upward.get(each)).find((each) => each !== undefined)
        const within = member?.find((each) => each.link === link)?.place ?? place
        within.wrong(`leads in a circle: ${[...circle.slice(0, 10), id].join(' → ')}.`)
      }
    }
  }
}

async function followOthers(
  references: References,
  up: Map<string, string>,
  others: (ids: string[]) => Promise<Assertion[]>,
): Promise<void> {
  let ends = [...references.upward.values()].flatMap((links) => links.map(({ link, to }) => ({ link, id: to })))
  for (let steps = 0; ends.length > 0 && steps < MOST_STEPS; steps += 1) {
    const open = ends.filter(({ link, id }) => !up.has(step(link, id)))
    if (open.length === 0) return
    const said = grouped(await others([...new Set(open.map(({ id }) => id))]), ({ recordId }) => recordId)
    ends = open.flatMap(({ link, id }) => {
      const to = said
        .get(id)
        ?.map((each) => contentOf(each).links[link]?.[0])
        .find((each) => each !== undefined)
      if (to === undefined) return []
      up.set(step(link, id), to)
      return [{ link, id: to }]
    })
  }
}

function step(link: string, id: string): string {
  return `${link} ${id}`
}
