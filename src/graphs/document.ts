/** `Graph.document`: a graph as a file that drawing tools read. */
import { eachInTurns } from '../collections/pause.ts'
import { builder } from '../graphql/builder.ts'
import { labelIn } from '../graphql/localized.ts'
import { langArg } from '../graphql/value-types.ts'
import { kindOfId } from '../model/model.ts'
import { GraphType } from './fields.ts'
import { type Format, graphFormats } from './graph-formats.ts'

const GraphFormat = builder.enumType('GraphFormat', {
  description: 'A file format of graphs. docs/export.md says what each holds.',
  values: Object.fromEntries(
    Object.entries(graphFormats).map(([name, { description }]) => [name, { description }]),
  ) as {
    [Name in keyof typeof graphFormats]: { description: string }
  },
})

builder.objectField(GraphType, 'document', (t) =>
  t.string({
    nullable: false,
    args: {
      format: t.arg({ type: GraphFormat, required: true, description: 'The format.' }),
      ...langArg,
    },
    // For each node or edge that the graph may have.
    complexity: 10,
    description:
      'These nodes and edges as a file that drawing tools read; `lang` chooses the language of the labels. GEXF is dynamic: edges ' +
      'carry their days. To get the same file by HTTP: `GET /export/neighborhood.gexf?of=person/marco-rubio`.',
    resolve: async ({ nodes, ...graph }, args, { answers, languages }, info) => {
      const drawn = nodes.map(async (node) => ({
        ...node,
        label: labelIn(await answers.labels(node.id, info), args, { languages }),
        kind: kindOfId(node.id)?.name.toUpperCase() as string,
      }))
      const format: Format = graphFormats[args.format]
      let document = ''
      await eachInTurns(format.write({ ...graph, nodes: await Promise.all(drawn) }), answers.ask().pause, (piece) => {
        document += piece
      })
      return document
    },
  }),
)
