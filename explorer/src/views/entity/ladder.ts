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

/** Who published a source, unless its own name says so already. */
export function publisherBeside({ label, publisher }: { label: string; publisher: { label: string } | null }): string {
  return publisher && !label.includes(publisher.label) ? publisher.label : ''
}

/** A source as the list of a group has it, with what it draws on below it. */
export interface Branch<Source> {
  rung: Rung<Source>
  /** How the source above has it from this one; null for a cited source that no other leads to. */
  how: Step['how'] | null
  /** True: the list has it with what it draws on further up. */
  again: boolean
  further: Branch<Source>[]
}

/** The group as a list in which each source stands once with all that is said of it, and again only where another, too, draws on it. */
export function branchesOf<Source extends { id: string }>({ rungs, steps }: Group<Source>): Branch<Source>[] {
  const byId = new Map(rungs.map((rung) => [rung.source.id, rung]))
  const listed = new Set<string>()
  const branch = (rung: Rung<Source>, how: Step['how'] | null): Branch<Source> => {
    const { id } = rung.source
    const again = listed.has(id)
    listed.add(id)
    const next = again ? [] : steps.filter(({ from }) => from === id)
    const further = next.flatMap((step) => {
      const below = byId.get(step.to)
      return below ? [branch(below, step.how)] : []
    })
    return { rung, how, again, further }
  }
  const cited = rungs.filter((rung) => rung.cited)
  const first = cited.filter(({ source }) => !steps.some(({ to }) => to === source.id))
  // In a circle each leads to another: it begins with whichever was cited first.
  return [...first, ...cited].flatMap((rung) => (listed.has(rung.source.id) ? [] : [branch(rung, null)]))
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
