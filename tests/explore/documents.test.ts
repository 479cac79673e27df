/** A graph's documents: the programs that they are for read them back and find the nodes and edges that went in. */
import { instance } from '@viz-js/viz'
import { DOMParser, type Document } from '@xmldom/xmldom'
import cytoscape from 'cytoscape'
import { MultiGraph } from 'graphology'
import { parse as readGexf } from 'graphology-gexf'
import { parse as readGraphml } from 'graphology-graphml'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { GraphEdgeRow } from '../../src/graphs/graph.ts'
import { graphFormats } from '../../src/graphs/graph-formats.ts'
import { fileText } from '../house/file.ts'
import { awkwardGraph, type Content, contentOf, graphOf, labels } from '../worlds/awkward-graph.ts'

type FormatName = keyof typeof graphFormats

const textOf = (format: FormatName, graph = awkwardGraph): string => [...graphFormats[format].write(graph)].join('')

/** Reads a format back with the library that people use to open it. */
const readers: Record<Exclude<FormatName, 'CSV_NODES' | 'CSV_EDGES'>, (text: string) => Content | Promise<Content>> = {
  GEXF: (text) => inGraphology(readGexf(MultiGraph, text)),
  GRAPHML: (text) => inGraphology(readGraphml(MultiGraph, text)),
  GRAPHOLOGY: (text) => inGraphology(MultiGraph.from(JSON.parse(text))),
  CYTOSCAPE: inCytoscape,
  DOT: inGraphviz,
}

const rows = async (format: 'CSV_NODES' | 'CSV_EDGES', graph = awkwardGraph): Promise<Record<string, string>[]> => {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(format, graph), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

describe.each(Object.keys(readers) as (keyof typeof readers)[])('%s', (name) => {
  const written = async (graph = awkwardGraph) => readers[name](textOf(name, graph))

  test('is read back with all its nodes and edges', async () => {
    expect(await written()).toEqual(contentOf(awkwardGraph))
  })

  test.each([true, false])('keeps whether all edges are directed: %s', async (directed) => {
    const edges = awkwardGraph.edges.map((edge) => ({ ...edge, directed }))
    const { edges: read } = await written({ ...awkwardGraph, edges })
    expect(read.map((edge) => edge.directed)).toEqual(edges.map(() => directed))
  })

  test('may be empty', async () => {
    expect(await written({ nodes: [], edges: [], truncated: false, totalNodes: 0 })).toEqual({ nodes: [], edges: [] })
  })
})

test.each([
  [[true, true], 'directed'],
  [[false, false], 'undirected'],
  // Programs such as NetworkX, whose graphs are either directed or not, refuse an edge of the other kind.
  [[true, false], 'directed'],
])('GRAPHML with edges that are directed %j has one kind of edges: %s', async (each, kind) => {
  const edges = each.map((directed, index) => ({ ...(awkwardGraph.edges[index] as GraphEdgeRow), directed }))
  const graph = readGraphml(MultiGraph, textOf('GRAPHML', { ...awkwardGraph, edges }))
  expect(graph.mapEdges((edge) => graph.isDirected(edge))).toEqual([kind === 'directed', kind === 'directed'])
})

test.each(Object.keys(graphFormats) as FormatName[])('%s is written node by node and edge by edge', (format) => {
  const edges = Array.from({ length: 500 }, (_, index) => ({
    ...(awkwardGraph.edges[0] as GraphEdgeRow),
    id: `edge/${index}`,
  }))
  const pieces = [...graphFormats[format].write({ ...awkwardGraph, edges })]
  expect(pieces.length).toBeGreaterThan(format === 'CSV_NODES' ? awkwardGraph.nodes.length : edges.length)
  for (const piece of pieces) expect(piece.length).toBeLessThan(1_500)
})

describe('tables', () => {
  test('have a row for each node', async () => {
    expect(await rows('CSV_NODES')).toEqual(
      awkwardGraph.nodes.map(({ id, label, kind, depth }) => ({
        ...{ Id: id, Label: label, Kind: kind, Depth: depth === null ? '' : String(depth) },
      })),
    )
  })

  test('have a row for each edge, with the columns that Gephi knows', async () => {
    const read = (await rows('CSV_EDGES')).map((row) => ({
      ...{ id: row.Id, source: row.Source, target: row.Target, directed: row.Type === 'Directed', type: row.Kind },
      ...{ role: row.Role || null, count: Number(row.Count), weight: Number(row.Weight) },
      ...{ from: row.From || null, to: row.To || null, evidence: row.Evidence?.split(' ').filter(Boolean) },
    }))
    expect(read).toEqual(contentOf(awkwardGraph).edges)
  })

  test('end each line as RFC 4180 says, and hold a line break within quotes only', async () => {
    const text = textOf('CSV_NODES', graphOf([labels.lines]))
    expect(text.split('\r\n')).toEqual(['"Id","Label","Kind","Depth"', `"claim/0","${labels.lines}","CLAIM",`, ''])
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1', "=cmd|' /C calc'!A0"])(
    'make a label that begins as a formula harmless: %j',
    async (label) => {
      expect((await rows('CSV_NODES', graphOf([label]))).map((row) => row.Label)).toEqual([
        `'${label.replace('\r', '\n')}`,
      ])
    },
  )

  test.each(['a=1', '1-2', "'=1", 'ann@example.org', '#1', ''])('leave other labels as they are: %j', async (label) => {
    expect((await rows('CSV_NODES', graphOf([label]))).map((row) => row.Label)).toEqual([label])
  })
})

describe('the published schema', () => {
  const schemas = (name: string) => ({ fileName: name, contents: fileText(`tests/explore/schemas/${name}`) })
  const problems = async (format: FormatName, graph = awkwardGraph) => {
    const schema = schemas(format === 'GEXF' ? 'gexf-1.3.xsd' : 'graphml.xsd')
    const xml = [{ fileName: 'document.xml', contents: textOf(format, graph) }]
    const { errors } = await validateXML({ xml, schema: [schema], preload: [schemas('xlink.xsd')] })
    return errors.map(({ message }) => message)
  }

  test.each(['GEXF', 'GRAPHML'] as const)('of %s accepts its documents', async (format) => {
    expect(await problems(format)).toEqual([])
    expect(await problems(format, { nodes: [], edges: [], truncated: false, totalNodes: null })).toEqual([])
  })

  test('of GEXF refuses an edge whose day is none', async () => {
    const [edge] = awkwardGraph.edges
    expect(
      await problems('GEXF', { ...awkwardGraph, edges: edge ? [{ ...edge, from: 'yesterday' }] : [] }),
    ).not.toEqual([])
  })
})

describe('GEXF', () => {
  let document: Document
  beforeAll(async () => {
    document = new DOMParser().parseFromString(textOf('GEXF'), 'text/xml')
  })

  test('is dynamic, by days', () => {
    const graph = document.getElementsByTagName('graph')[0]
    expect([graph?.getAttribute('mode'), graph?.getAttribute('timeformat')]).toEqual(['dynamic', 'date'])
  })

  test('gives an edge a spell from its first to its last day, open where one is missing, and none where both are', () => {
    const spells = [...document.getElementsByTagName('edge')].map((edge) =>
      [...edge.getElementsByTagName('spell')].map((spell) => [spell.getAttribute('start'), spell.getAttribute('end')]),
    )
    expect(spells).toEqual(awkwardGraph.edges.map(({ from, to }) => (from || to ? [[from, to]] : [])))
  })
})

/** NUL, an escape, a code point that is not a character, half a pair: XML 1.0 allows none of them. */
const forbidden = 'a\u0000b\u001Bc\uFFFFd\uD800e'

test.each(['GEXF', 'GRAPHML', 'DOT'] as const)(
  '%s has U+FFFD where a character is not allowed in XML',
  async (name) => {
    const { nodes } = await readers[name](textOf(name, graphOf([forbidden])))
    expect(nodes.map(({ label }) => label)).toEqual(['a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'])
  },
)

test.each(['CYTOSCAPE', 'GRAPHOLOGY'] as const)('%s keeps every character', async (name) => {
  const { nodes } = await readers[name](textOf(name, graphOf([forbidden])))
  expect(nodes.map(({ label }) => label)).toEqual([forbidden])
})

function inGraphology(graph: MultiGraph): Content {
  return {
    nodes: graph.mapNodes((key, { id = key, label, kind, depth = null }) => ({ id, label, kind, depth })),
    edges: graph.mapEdges((key, values, from, to) => {
      const { id = key, type, directed = graph.isDirected(key), role = null, count, weight, evidence = [] } = values
      const [source, target] = [from, to].map((end) => graph.getNodeAttribute(end, 'id') ?? end)
      const days = { from: values.from ?? null, to: values.to ?? null }
      const ids = typeof evidence === 'string' ? evidence.split(' ') : evidence
      return { id, source, target, directed, type, role, count, weight, ...days, evidence: ids }
    }),
  }
}

function inCytoscape(text: string): Content {
  const cy = cytoscape({ headless: true })
  cy.json(JSON.parse(text))
  return {
    nodes: cy.nodes().map((node) => {
      const { id, label, kind, depth = null } = node.data()
      return { id, label, kind, depth }
    }),
    edges: cy.edges().map((edge) => {
      const { label: _, role = null, from = null, to = null, ...values } = edge.data()
      return { ...values, role, from, to }
    }),
  }
}

/** The document as Graphviz itself reads it, with the names of attributes as they are written. */
async function inGraphviz(text: string): Promise<Content> {
  const viz = await instance()
  const { status, output, errors } = viz.render(text, { format: 'json0', engine: 'dot' })
  // It has no fonts with which to measure some characters.
  const problems = errors.filter(({ message }) => !message.startsWith('Warning: no value for width'))
  expect([status, problems]).toEqual(['success', []])
  const { objects = [], edges = [], directed } = JSON.parse(output ?? '')
  // biome-ignore lint/suspicious/noExplicitAny: Graphviz's JSON
  const number = (value: any) => (value === undefined ? null : Number(value))
  return {
    nodes: objects.map(({ name, label, kind, depth }: Record<string, string>) => ({
      ...{ id: name, label: unescaped(label).replaceAll('&amp;', '&'), kind, depth: number(depth) },
    })),
    edges: edges.map(({ tail, head, ...values }: Record<string, string> & { tail: number; head: number }) => ({
      ...{ id: values.id, source: objects[tail].name, target: objects[head].name, type: values.type },
      ...{ directed: directed && values.dir !== 'none', role: values.role ? unescaped(values.role) : null },
      ...{ count: number(values.count), weight: number(values.weight) },
      ...{
        from: values.from || null,
        to: values.to || null,
        evidence: values.evidence?.split(' ').filter(Boolean) ?? [],
      },
    })),
  }
}

/** What Graphviz draws of an escaped string. */
function unescaped(text = ''): string {
  return text.replace(/\\(.)/g, (_, character) => (character === 'n' ? '\n' : character))
}
