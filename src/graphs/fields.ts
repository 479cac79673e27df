/** Graph, GraphNode, GraphEdge and EdgeType: a bounded piece of the graph, ready to draw. */

import type { Row } from '../composer/declare/read.ts'
import { builder } from '../graphql/builder.ts'
import { listCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { labelIn } from '../graphql/localized.ts'
import { firstArg } from '../graphql/paging.ts'
import { refersTo } from '../graphql/reads.ts'
import { Entity, EntityKind } from '../graphql/refs.ts'
import { langArg } from '../graphql/value-types.ts'
import { kindOfId } from '../model/model.ts'
import { computedTypes, recordedTypes } from './edge-types.ts'
import type { GraphEdgeRow, GraphNodeRow, GraphRows } from './graph.ts'

export const EdgeTypeEnum = builder.enumType('EdgeType', {
  description:
    'What connects two nodes: first the relationships as users see them (a node between two entities, such as a citation, makes one ' +
    'edge), then those that `network` computes.',
  values: Object.fromEntries([
    ...[...recordedTypes].map(([name, { description }]) => [name, { description }]),
    ...Object.entries(computedTypes).map(([name, description]) => [
      name,
      { description: `${description} Only in \`network\`.` },
    ]),
  ]),
})

/** A node, and how many of its graph's edges it has. */
type NodeOfGraph = GraphNodeRow & { degree: number }

const GraphNode = builder.objectRef<NodeOfGraph>('GraphNode').implement({
  description: 'A node of a graph.',
  fields: (t) => ({
    id: t.id({ nullable: false, description: "The entity's id, e.g. `person/marco-rubio`.", resolve: ({ id }) => id }),
    entity: t.field({ type: Entity, nullable: false, description: 'What it stands for.', ...refersTo('id') }),
    kind: t.field({
      type: EntityKind,
      nullable: false,
      description: 'Its kind.',
      resolve: ({ id }) => kindOfId(id)?.name.toUpperCase() as string,
    }),
    label: t.string({
      nullable: false,
      args: langArg,
      description: 'The best label for the wanted languages, as `Entity.label`.',
      resolve: async ({ id }, args, { answers, languages }, info) =>
        labelIn(await answers.labels(id, info), args, { languages }),
    }),
    degree: t.int({
      nullable: false,
      description: 'How many edges of this graph it has.',
      resolve: ({ degree }) => degree,
    }),
    depth: t.int({
      description: 'How many steps it is away from the start of a neighborhood, 0 at the start; null in other graphs.',
      resolve: ({ depth }) => depth,
    }),
  }),
})

export const GraphEdge = builder.objectRef<GraphEdgeRow>('GraphEdge').implement({
  description:
    'An edge between two nodes of a graph. Everything of the same type between the same two nodes makes one edge.',
  fields: (t) => ({
    id: t.id({
      nullable: false,
      description: 'The same for the same edge in every answer. No query takes it.',
      resolve: ({ id }) => id,
    }),
    source: t.id({
      nullable: false,
      description: 'The id of the node that it runs from.',
      resolve: ({ source }) => source,
    }),
    target: t.id({
      nullable: false,
      description: 'The id of the node that it runs to.',
      resolve: ({ target }) => target,
    }),
    type: t.field({
      type: EdgeTypeEnum,
      nullable: false,
      description: 'What connects the two.',
      resolve: ({ type }) => type,
    }),
    directed: t.boolean({
      nullable: false,
      description: 'Whether it runs from source to target; false: it holds both ways.',
      resolve: ({ directed }) => directed,
    }),
    role: t.string({
      description:
        'The role in which the actor takes part or is party, or what one agreement is to the other, e.g. `HOST`; several are separated ' +
        'by commas (`ENVOY, SIGNATORY`); null if there is none.',
      resolve: ({ role }) => role,
    }),
    count: t.int({
      nullable: false,
      description: 'How many events, claims, parts of records or citations are behind it.',
      resolve: ({ count }) => count,
    }),
    weight: t.float({
      nullable: false,
      description: 'The count, normalized if that was asked for.',
      resolve: ({ weight }) => weight,
    }),
    from: t.field({
      type: 'Date',
      description: 'The first day of what is behind it; null if none of it is dated.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: 'Date',
      description: 'The last day of what is behind it; null if none of it is dated.',
      resolve: ({ to }) => to,
    }),
    evidence: t.field({
      type: [Entity],
      nullable: false,
      args: firstArg,
      complexity: listCost,
      description:
        'What is behind it, oldest first, then by id. For a computed edge: the events or claims that it counts. For a recorded edge: ' +
        'the record that states it, e.g. the claim that addresses somebody, the event that somebody took part in (for an office, the ' +
        'person who held it; for a relation between claims, the claim that it runs from).',
      resolve: async ({ evidence }, args, context, info) => {
        const rows = cut(evidence, args, context, info).map((id) => context.answers.reference(id, info))
        return (await Promise.all(rows)).filter((row): row is Row => row !== null)
      },
    }),
  }),
})

export const GraphType = builder.objectRef<GraphRows>('Graph').implement({
  description: 'A bounded piece of the graph, ready to draw.',
  fields: (t) => ({
    nodes: t.field({
      type: [GraphNode],
      nullable: false,
      complexity: { field: 1, multiplier: 1 },
      description: 'Its nodes.',
      resolve: withDegrees,
    }),
    edges: t.field({
      type: [GraphEdge],
      nullable: false,
      complexity: { field: 1, multiplier: 1 },
      description: 'Its edges, all between its nodes.',
      resolve: ({ edges }) => edges,
    }),
    truncated: t.boolean({
      nullable: false,
      description: 'Whether there is more, because `first` or another bound cut it.',
      resolve: ({ truncated }) => truncated,
    }),
    totalNodes: t.int({
      description: 'How many nodes there would be without the cut; null if that is not known.',
      resolve: ({ totalNodes }) => totalNodes,
    }),
  }),
})

/** An edge from a node to itself counts once. */
function withDegrees({ nodes, edges }: GraphRows): NodeOfGraph[] {
  const degrees = new Map<string, number>()
  for (const { source, target } of edges) {
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1)
  }
  return nodes.map((node) => ({ ...node, degree: degrees.get(node.id) ?? 0 }))
}
