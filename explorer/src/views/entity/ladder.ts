/** The ladder from a claim's cited sources to where they have it from: its rungs, and which sources hang together. */

/** A source with what it draws on, two steps back; of the third only the ids are known. */
type Drawn<Source> = Source & {
  drawsOn?: readonly (Source & { drawsOn?: readonly (Source & { drawsOn?: readonly { id: string }[] })[] })[]
}

interface Cited<Source> {
  source: Drawn<Source>
  via: readonly Drawn<Source>[]
}

export interface Rung<Source> {
  source: Source
  /** 0: cited; more: so many steps back at most. */
  depth: number
  cited: boolean
  /** True: it draws on more than was asked for. */
  goesOn: boolean
}

export interface Step {
  from: string
  to: string
  /** The citation names it, or the source is known to draw on it. */
  how: 'VIA' | 'DRAWS_ON'
}

/** Sources that hang together: they count as one. */
export interface Group<Source> {
  rungs: Rung<Source>[]
  steps: Step[]
}

/** Groups in the order of the citations; in a group, those cited come first. */
export function ladderOf<Source extends { id: string }>(citations: readonly Cited<Source>[]): Group<Source>[] {
  const sources = new Map<string, Rung<Source>>()
  const steps = new Map<string, Step>()
  const rung = (source: Source, goesOn: boolean): Rung<Source> => {
    const known = sources.get(source.id)
    const each = known ?? { source, depth: 0, cited: false, goesOn }
    each.goesOn ||= goesOn
    sources.set(source.id, each)
    return each
  }
  const step = (from: string, to: string, how: Step['how']): void => {
    // A citation that names a source says more than that one draws on it.
    if (from !== to && steps.get(`${from} ${to}`)?.how !== 'VIA') steps.set(`${from} ${to}`, { from, to, how })
  }
  for (const { source, via } of citations) {
    rung(source, false).cited = true
    for (const named of via) {
      rung(named, false)
      step(source.id, named.id, 'VIA')
    }
    for (const each of [source, ...via]) {
      for (const origin of each.drawsOn ?? []) {
        rung(origin, false)
        step(each.id, origin.id, 'DRAWS_ON')
        for (const further of origin.drawsOn ?? []) {
          rung(further, (further.drawsOn ?? []).length > 0)
          step(origin.id, further.id, 'DRAWS_ON')
        }
      }
    }
  }
  const all = [...steps.values()]
  setDepths(sources, all)
  for (const each of sources.values()) each.goesOn &&= !all.some(({ from }) => from === each.source.id)
  return groupsOf(sources, all)
}

/** As many steps from a cited source as its longest way has; a circle is followed once around at most. */
function setDepths<Source>(sources: Map<string, Rung<Source>>, steps: readonly Step[]): void {
  for (let round = 0; round < sources.size; round++) {
    let changed = false
    for (const { from, to } of steps) {
      const [start, end] = [sources.get(from), sources.get(to)]
      if (!start || !end || end.depth > start.depth || start.depth + 1 >= sources.size) continue
      end.depth = start.depth + 1
      changed = true
    }
    if (!changed) return
  }
}

function groupsOf<Source>(sources: Map<string, Rung<Source>>, steps: readonly Step[]): Group<Source>[] {
  const group = new Map([...sources.keys()].map((id) => [id, id]))
  const headOf = (id: string): string => {
    const above = group.get(id) ?? id
    return above === id ? id : headOf(above)
  }
  for (const { from, to } of steps) group.set(headOf(to), headOf(from))
  const found = new Map<string, Group<Source>>()
  for (const [id, rung] of sources) {
    const head = headOf(id)
    const those = found.get(head) ?? { rungs: [], steps: [] }
    those.rungs.push(rung)
    found.set(head, those)
  }
  for (const each of steps) found.get(headOf(each.from))?.steps.push(each)
  for (const { rungs } of found.values()) rungs.sort((a, b) => a.depth - b.depth)
  return [...found.values()]
}
