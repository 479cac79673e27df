/** The file formats of a graph: who writes each, what reads it, and how it travels over HTTP. */
import { csvEdges, csvNodes } from './formats/csv.ts'
import { cytoscape } from './formats/cytoscape.ts'
import { dot } from './formats/dot.ts'
import type { DrawnGraph } from './formats/drawn-graph.ts'
import { gexf } from './formats/gexf.ts'
import { graphml } from './formats/graphml.ts'
import { graphology } from './formats/graphology.ts'

export interface Format {
  description: string
  /** How the names of its files end. */
  extension: string
  mediaType: string
  /** The text of a document, in pieces that each take no time to write. */
  write(graph: DrawnGraph): Iterable<string>
}

/** By the values of GraphFormat. */
export const graphFormats = {
  CYTOSCAPE: {
    description: 'JSON of Cytoscape.js, for `cy.json(…)`; Cytoscape reads it too.',
    extension: 'cytoscape.json',
    mediaType: 'application/json; charset=utf-8',
    write: cytoscape,
  },
  GRAPHOLOGY: {
    description: 'JSON of graphology, for `Graph.from(…)`; sigma.js draws it.',
    extension: 'graphology.json',
    mediaType: 'application/json; charset=utf-8',
    write: graphology,
  },
  GEXF: {
    description:
      'GEXF 1.3, which Gephi reads. Dynamic: an edge with days has a spell from the first to the last of them.',
    extension: 'gexf',
    mediaType: 'application/gexf+xml; charset=utf-8',
    write: gexf,
  },
  GRAPHML: {
    description: 'GraphML with typed keys. Ids have a colon instead of the slash; the key `id` has the id as it is.',
    extension: 'graphml',
    mediaType: 'application/graphml+xml; charset=utf-8',
    write: graphml,
  },
  DOT: {
    description: 'DOT, which Graphviz draws; an edge that is not directed has `dir=none`.',
    extension: 'dot',
    mediaType: 'text/vnd.graphviz; charset=utf-8',
    write: dot,
  },
  CSV_NODES: {
    description:
      'A table of the nodes as Gephi imports it: Id, Label, Kind, Depth. A cell that a spreadsheet would run as a formula has an ' +
      'apostrophe before it.',
    extension: 'nodes.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: csvNodes,
  },
  CSV_EDGES: {
    description:
      'A table of the edges as Gephi imports it: Source, Target, Type (Directed or Undirected), Weight, Id, Label, Kind (its ' +
      'EdgeType), Role, Count, From, To, Evidence. Formulas are made harmless as in CSV_NODES.',
    extension: 'edges.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: csvEdges,
  },
} satisfies Record<string, Format>
