/** How well a claim is supported: how many sources carry it, and how many groups are left when sources that hang together count once. */

import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import type { Ask, ComputedRead } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'

/** drawsOn is followed at most ten steps. */
const DRAWN = 'DRAWS_ON*0..10'

export interface Corroboration {
  sources: number
  independentSources: number
  originIds: string[]
  /** Null if no citation is graded. */
  bestCredibility: string | null
}

/** A citation of a claim: the source that was read, and those from which this one has it. */
export interface Carrier {
  credibility: string | null
  cited: string[]
  via: string[]
}

/** A source that another one draws on, directly or through others; or that other source itself. */
export interface Ancestor {
  id: string
  isOffTopic: boolean
  /** The sources that it draws on itself, without those that are OFF_TOPIC. */
  drawsOn: string[]
  publishedKey: string
}

export const corroboration: ComputedRead = {
  kind: 'computed',
  name: 'Claim.corroboration',
  async compute(claimIds, _args, ask) {
    const carriers = await carriersOf(claimIds, ask)
    const sources = new Set([...carriers.values()].flat().flatMap(({ cited, via }) => [...cited, ...via]))
    const lineage = sources.size > 0 ? await lineageOf([...sources], ask) : new Map()
    return new Map([...carriers].map(([id, own]) => [id, corroborationOf(own, lineage)]))
  },
}

/** What the citations of one claim, at least one, come to. `lineage` has for each of their sources what it draws on, itself included. */
export function corroborationOf(
  carriers: readonly Carrier[],
  lineage: ReadonlyMap<string, readonly Ancestor[]>,
): Corroboration {
  const ancestors = (ids: readonly string[]) => ids.flatMap((id) => lineage.get(id) ?? [])
  const carrying = carriers.map(({ cited, via }) => [...cited, ...via])
  return {
    sources: new Set(carrying.flat()).size,
    independentSources: groupsOf(carrying.map((ids) => ancestors(ids).map(({ id }) => id))),
    originIds: originsOf(carriers, lineage),
    bestCredibility: carriers.flatMap(({ credibility }) => credibility ?? []).sort()[0] ?? null,
  }
}

/** How many groups are left when sets that share a member, directly or through other sets, count once. */
function groupsOf(sets: readonly (readonly string[])[]): number {
  let groups: Set<string>[] = []
  for (const set of sets) {
    const touched = groups.filter((group) => set.some((id) => group.has(id)))
    groups = [
      ...groups.filter((group) => !touched.includes(group)),
      new Set([...set, ...touched.flatMap((g) => [...g])]),
    ]
  }
  return groups.length
}

/** Where the words come from, the latest published first. What is cited via others has the words only from these. */
function originsOf(carriers: readonly Carrier[], lineage: ReadonlyMap<string, readonly Ancestor[]>): string[] {
  const origins = new Map<string, string>()
  for (const { cited, via } of carriers) {
    for (const start of via.length > 0 ? via : cited) {
      const origin = originFrom(start, lineage.get(start) ?? [])
      if (origin && !origin.isOffTopic) origins.set(origin.id, origin.publishedKey)
    }
  }
  const later = ([a, keyA]: [string, string], [b, keyB]: [string, string]) => inOrder(keyB, keyA) || inOrder(a, b)
  return [...origins].sort(later).map(([id]) => id)
}

/**
 * From a source to the one that it draws on, as long as there is exactly one: of several, nobody knows which had the words. Where
 * that leads into a circle, the origin is where it is entered: the start, if it is in the circle.
 */
function originFrom(start: string, known: readonly Ancestor[]): Ancestor | undefined {
  const ancestors = new Map(known.map((each) => [each.id, each]))
  const passed = new Set<string>()
  let reached = ancestors.get(start)
  while (reached?.drawsOn.length === 1) {
    passed.add(reached.id)
    const next = reached.drawsOn[0] as string
    if (passed.has(next)) return ancestors.get(next)
    const follows = ancestors.get(next)
    if (!follows) break
    reached = follows
  }
  return reached
}

async function carriersOf(claimIds: readonly string[], ask: Ask): Promise<Map<string, Carrier[]>> {
  const write = ask.writer()
  const sources = (type: string) => {
    const source = write.name('s')
    return write.path('q').out(type, source, 'Source').list(`${source}.id`)
  }
  const text =
    `${written([write.byIds('n', RECORD, claimIds), write.path('n').out('CITED_IN', 'q', 'Citation').clause()])} ` +
    `RETURN n.id AS claim, ${write.value('q')}.credibility AS credibility, ${sources('CITES')} AS cited, ${sources('VIA')} AS via`
  const rows = await ask.read('citations of claims', text, write)
  return grouped(rows as unknown as (Carrier & { claim: string })[], ({ claim }) => claim)
}

async function lineageOf(sourceIds: readonly string[], ask: Ask): Promise<Map<string, Ancestor[]>> {
  const write = ask.writer()
  // A page says what it draws on from its own day on, whenever those others were published.
  const drawn = write.path('s').out(DRAWN, 'r', RECORD).clause()
  const [r, d] = [write.value('r'), write.value('d')]
  const onTopic = write.path('r').out('DRAWS_ON', 'd', RECORD).where(`${d}.relevance <> 'OFF_TOPIC'`)
  const text =
    `${written([write.byIds('s', RECORD, sourceIds), drawn])} WITH DISTINCT s, ${write.carried('r')} ` +
    `RETURN s.id AS source, r.id AS id, ${r}.publishedKey AS publishedKey, ${r}.relevance = 'OFF_TOPIC' AS isOffTopic, ${onTopic.list('d.id')} AS drawsOn`
  const rows = await ask.read('what sources draw on', text, write)
  return grouped(rows as unknown as (Ancestor & { source: string })[], ({ source }) => source)
}

/**
 * The number of independent sources of the claim bound to `node`, for filters and orders; 0 for a claim without citations. The
 * embedded engine does not allow a list of a pattern in a WHERE, so there are two parts: a sub-query `ahead` of the clause, and
 * the `value` for conditions and keys after it.
 */
export function independentSources(node: string, write: Writer): { ahead: string; value: string } {
  const [citation, source, ancestor, pairs] = [write.name('q'), write.name('s'), write.name('r'), write.name('c')]
  // In two clauses: Grafeo loses the edges of drawsOn if two more patterns follow, as they do when the past is read.
  const cited = write.path(node).out('CITED_IN', citation, 'Citation').out('CITES|VIA', source, 'Source').clause()
  const drawn = write.path(source).out(DRAWN, ancestor, RECORD).clause()
  // Each pair ties a citation to a source; a group is what hangs together by them.
  const touches = 'WHERE p[0] IN g OR p[1] IN g'
  const groups =
    `reduce(gs = [], p IN ${pairs} | [g IN gs WHERE NOT (p[0] IN g OR p[1] IN g)] + ` +
    `[reduce(m = p, g IN [g IN gs ${touches}] | m + g)])`
  return {
    ahead: ` CALL (${node}) { ${written([cited, drawn])} RETURN collect([${citation}.id, ${ancestor}.id]) AS ${pairs} }`,
    // Most claims have one citation of one source that draws on none.
    value: `CASE WHEN size(${pairs}) < 2 THEN size(${pairs}) ELSE size(${groups}) END`,
  }
}
