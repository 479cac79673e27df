/** A graph with everything that a file format can get wrong. */
import type { DrawnGraph, DrawnNode } from '../../src/graphs/formats/drawn-graph.ts'
import type { GraphEdgeRow } from '../../src/graphs/graph.ts'

/** Labels, by what is difficult about them. */
export const labels = {
  quotes: `He said "no" to 'them', twice \\" and \\`,
  markup: '<b>&amp;</b> ]]> AT&T <!-- --> &#65;',
  lines: 'one\ntwo\n\tthree',
  'right to left': 'محادثات \u200Fالدوحة, סבב 2',
  'beyond the first plane': '🕊️ 会谈 𝕊 \u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
  separators: 'a,b;c\t"d",',
  blanks: '  before and after  ',
  words: 'digraph { node -> edge } {{x}} %s null',
}

const node = (id: string, label: string, kind: string, depth: number | null = null): DrawnNode => ({
  id,
  label,
  kind,
  depth,
})

const edge = (id: string, source: string, target: string, rest: Partial<GraphEdgeRow> = {}): GraphEdgeRow => ({
  ...{ id, source, target, type: 'MADE', directed: true, role: null, count: 1, weight: 1, from: null, to: null },
  evidence: [],
  ...rest,
})

const named = Object.values(labels).map((label, index) => node(`claim/${index}`, label, 'CLAIM', index))

/** What every document says of a graph. */
export interface Content {
  nodes: DrawnNode[]
  edges: GraphEdgeRow[]
}

export const contentOf = ({ nodes, edges }: DrawnGraph): Content => ({ nodes, edges })

/** A graph of nodes with these labels. */
export const graphOf = (named: readonly string[]): DrawnGraph => ({
  nodes: named.map((label, index) => node(`claim/${index}`, label, 'CLAIM')),
  edges: [],
  truncated: false,
  totalNodes: null,
})

export const awkwardGraph: DrawnGraph = {
  nodes: [node('person/ann', 'Ann', 'PERSON', 0), node('person/ben', 'Ben', 'PERSON'), ...named],
  edges: [
    edge('e1', 'person/ann', 'claim/0', { from: '2025-03-01', to: '2025-04-15', evidence: ['claim/0', 'claim/1'] }),
    edge('e2', 'person/ann', 'claim/0', {
      type: 'ABOUT',
      role: 'as "chair" <of> \\ it',
      count: 12,
      from: '2025-03-01',
      to: '2025-03-01',
    }),
    edge('e3', 'claim/0', 'person/ann'),
    edge('e4', 'person/ann', 'person/ben', { type: 'SUBTRACT', directed: false, weight: -2.5, count: 3 }),
    edge('e5', 'person/ben', 'person/ben', { type: 'MENTION', weight: 1 / 3, to: '2024-12-31' }),
    edge('e6', 'person/ben', 'claim/7', { weight: 0, from: '2026-01-01' }),
  ],
  truncated: true,
  totalNodes: 4_711,
}
