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
      'Answers the whole operation as of another day: `query ($day: Date) @asOf(published: $day) { … }`. Left out (or null), `valid` and ' +
      '`published` restrict nothing, and `known` is the present record without what is withdrawn. The three can be combined; ' +
      'docs/as-of.md says what each means for every kind of node.',
    args: {
      valid: {
        type: date,
        description:
          'What held or had happened by that day. Hides only what certainly begins later; what is PROPOSED or PLANNED stays, and so ' +
          'does what has no date; an office that has certainly ended is hidden; status histories are cut.',
      },
      published: {
        type: date,
        description:
          'What had been published by that day. Claims, events, agreements, provisions, processes, propositions, tenures, claim ' +
          'relations and status points count from the first day on which a source that they cite, or one that it has them from (via), ' +
          'was certainly published: the latest day that its date can mean. Later citations are hidden with them; a source without a ' +
          'day does not count. Actors, topics and places always count, a source from its own day.',
      },
      known: {
        type: dateTime,
        description:
          'What this graph had recorded by that instant, e.g. `2026-01-31T12:00:00Z`: nodes, relationships and their values, also where ' +
          'filters, orders and facets look at them.',
      },
    },
  })
  const config = schema.toConfig()
  return new GraphQLSchema({ ...config, directives: [...config.directives, asOf] })
}
