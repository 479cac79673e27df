/** The shortest paths between two nodes: those with more sources behind them first, then by ids. */
import { grouped } from '../collections/grouped.ts'
import { inOrder } from '../collections/in-order.ts'
import type { Ask } from '../composer/declare/read.ts'
import type { GraphEdgeRow } from '../graphs/graph.ts'
import { edgesOf, type StatedEdge } from './edges.ts'
import { linksAmong } from './links.ts'
import { meetingWays, type PathsRequest } from './search.ts'
import { sourcesBehind } from './sources.ts'

/** Nodes in their order, and the edge from each to the next. */
export interface PathRow {
  nodes: string[]
  edges: GraphEdgeRow[]
}

export interface PathsRow {
  paths: PathRow[]
  truncated: boolean
}

/** At most so many shortest paths are compared. */
export const mostPaths = 1_000

/** All shortest paths, as far as the bounds allow. Paths that differ only in the type of an edge are different paths. */
export async function pathsBetween(asked: PathsRequest, ask: Ask): Promise<PathsRow> {
  const { next, truncated } = await meetingWays(asked, ask)
  const chains = shortest(nodeChains(asked.from, asked.to, next, mostPaths + 1))
  if (chains.length === 0) return { paths: [], truncated }
  const nodes = [...new Set(chains.flat())].sort()
  const edges = nodes.length > 1 ? edgesOf(await linksAmong(nodes, asked, ask)) : []
  const between = grouped(edges, ({ source, target }) => pairOf(source, target))
  const found = chains.flatMap((chain) => pathsAlong(chain, between, mostPaths + 1))
  const paths = found.slice(0, mostPaths)
  return { paths: await inTheirOrder(paths, ask), truncated: truncated || found.length > mostPaths }
}

/** Chains of nodes in the order of their ids, at most so many. */
function nodeChains(
  from: string,
  to: string,
  next: ReadonlyMap<string, ReadonlySet<string>>,
  most: number,
): string[][] {
  if (next.has(from) && from === to) return [[from]]
  const sorted = new Map([...next].map(([id, ids]) => [id, [...ids].sort()]))
  const chains: string[][] = []
  const walk = (chain: string[]): void => {
    for (const id of sorted.get(chain.at(-1) as string) ?? []) {
      if (chains.length >= most) return
      if (id === to) chains.push([...chain, id])
      else walk([...chain, id])
    }
  }
  walk([from])
  return chains
}

/** If a bound was met, the search may have missed a nearer meeting point, so that some chains are longer than others. */
function shortest(chains: readonly string[][]): string[][] {
  const least = Math.min(...chains.map(({ length }) => length))
  return chains.filter(({ length }) => length === least)
}

/** The paths along a chain of nodes: one for each choice of edges, if several join two of the nodes. */
function pathsAlong(
  chain: string[],
  between: ReadonlyMap<string, StatedEdge[]>,
  most: number,
): { nodes: string[]; edges: StatedEdge[] }[] {
  let choices: StatedEdge[][] = [[]]
  for (const [index, id] of chain.slice(1).entries()) {
    const edges = between.get(pairOf(chain[index] as string, id)) ?? []
    choices = choices.flatMap((path) => edges.map((edge) => [...path, edge])).slice(0, most)
  }
  return choices.map((edges) => ({ nodes: chain, edges }))
}

async function inTheirOrder(paths: { nodes: string[]; edges: StatedEdge[] }[], ask: Ask): Promise<PathRow[]> {
  if (paths.length < 2) return paths
  const sources = await sourcesBehind([...new Set(paths.flatMap(({ edges }) => edges))], ask)
  const keyed = paths.map((path) => ({
    path,
    sources: new Set(path.edges.flatMap(({ id }) => sources.get(id) ?? [])).size,
    ids: [...path.nodes, ...path.edges.map(({ id }) => id)].join(' '),
  }))
  return keyed.sort((a, b) => b.sources - a.sources || inOrder(a.ids, b.ids)).map(({ path }) => path)
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
