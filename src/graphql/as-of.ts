/** The directive @asOf: a whole query as of another day. */
import { DirectiveLocation, GraphQLDirective, type GraphQLScalarType, GraphQLSchema } from 'graphql'

/** The schema with the directive in it. */
export function withAsOf(schema: GraphQLSchema): GraphQLSchema {
  const date = schema.getType('Date') as GraphQLScalarType
  const dateTime = schema.getType('DateTime') as GraphQLScalarType
  const asOf = new GraphQLDirective({
    name: 'asOf',
    locations: [DirectiveLocation.QUERY],
    description:
      'Answers the whole operation as of another day: `query ($day: Date) @asOf(published: $day) { … }`. If left out (or null), ' +
      '`valid` and `published` restrict nothing, and `known` means the present record, without what was withdrawn. The three can be ' +
      'combined; docs/as-of.md says what each means for every kind of node.',
    args: {
      valid: {
        type: date,
        description:
          'Shows what held or had happened by that day. Hides only what certainly begins later, and offices that have certainly ended; ' +
          'what is PROPOSED or PLANNED stays, and so does what has no date. Status histories end at that day.',
      },
      published: {
        type: date,
        description:
          'Shows what had been published by that day. Claims, events, agreements, provisions, processes, propositions, tenures, claim ' +
          'relations and status points count from the first day on which a source that they cite, or one from which that source has ' +
          'them (via), was certainly out: the earlier of the latest day that its date can mean and the day on which it was read. Later ' +
          'citations are hidden too; a source without a day does not count. Actors, topics and places always count; a source counts ' +
          'from its own day.',
      },
      known: {
        type: dateTime,
        description:
          'Shows what this graph had recorded by that instant, e.g. `2026-01-31T12:00:00Z`: nodes, relationships and their values, ' +
          'also where filters, orders and facets look at them.',
      },
    },
  })
  const config = schema.toConfig()
  return new GraphQLSchema({ ...config, directives: [...config.directives, asOf] })
}
