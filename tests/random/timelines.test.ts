/** Whatever is recorded, a timeline has what a plain reading of the bundle has, as a whole and page by page in both directions. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Page, pageFrom } from '../lists/connections.ts'
import { PlainReading } from '../plain/reading.ts'
import { timelineOf } from '../plain/timeline.ts'
import type { Answer } from '../service.ts'
import { actors, days, ids } from './graph.ts'
import { holds, moments, patience } from './moments.ts'

const several = <T>(of: readonly T[]) => fc.subarray([...of], { maxLength: Math.min(3, of.length) })
const range = fc
  .tuple(fc.option(fc.constantFrom(...days)), fc.option(fc.constantFrom(...days)), fc.option(fc.boolean()))
  .map(([a, b, includeUndated]) => {
    const [from, to] = a && b ? [a, b].toSorted() : [a, b]
    return { from, to, includeUndated }
  })
const filter = fc
  .array(
    fc.oneof(
      several(['EVENT', 'AGREEMENT', 'PROCESS', 'CLAIM']).map((kinds) => ({ kinds })),
      several(actors).map((list) => ({ actors: list })),
      several(ids.process).map((processes) => ({ processes })),
      several(ids.topic).map((topics) => ({ topics })),
      several(ids.agreement).map((agreements) => ({ agreements })),
      range.map((time) => ({ time })),
    ),
    { maxLength: 2 },
  )
  .map((parts) => Object.assign({}, ...parts))

const timeline = fc.record({
  filter: fc.option(filter, { freq: 4 }),
  size: fc.constantFrom(1, 2, 3, 7),
  backwards: fc.boolean(),
  walked: fc.constantFrom(true, false, false),
  moment: moments,
})

const fields = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { entity { id } kind label time { edtf } actors { id } } }`

type Window = { first?: number; last?: number; after?: string; before?: string }

test('timelines are those of a plain reading', { timeout: patience }, () =>
  holds(timeline, async ({ moment, ...asked }, { service, at }) => {
    const { bundle, directive } = at(moment)
    const show = async (window: Window): Promise<Answer> =>
      (
        await service.data(
          `query ($filter: TimelineFilter, $first: Int, $last: Int, $after: String, $before: String) ${directive} {
            timeline(filter: $filter, first: $first, last: $last, after: $after, before: $before) { ${fields} }
          }`,
          { filter: asked.filter, ...window },
        )
      ).timeline
    const whole = await show({ first: 200 })
    const right = timelineOf(new PlainReading(bundle), asked.filter ?? {})
    expect(
      whole.edges.map(({ node }: Answer) => ({
        ...{ id: node.entity.id, kind: node.kind, label: node.label, time: node.time?.edtf ?? null },
        actors: node.actors.map(({ id }: { id: string }) => id),
      })),
    ).toEqual(right)
    expect(whole.totalCount).toBe(right.length)
    if (!asked.walked) return
    const size = asked.backwards ? { last: asked.size } : { first: asked.size }
    for (let place: Window = {}, more = whole.edges.length > 0; more; ) {
      const { edges, pageInfo } = await show({ ...size, ...place })
      const { nodes: _, ...page } = pageFrom(whole.edges, { ...size, ...place }) as Page & { nodes: unknown }
      expect({ edges, pageInfo }).toEqual({ edges: page.edges, pageInfo: page.pageInfo })
      more = asked.backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
      place = asked.backwards ? { before: pageInfo.startCursor } : { after: pageInfo.endCursor }
    }
  }),
)
