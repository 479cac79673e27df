/** The moment that a request asks about, from the directive @asOf on its operation. */
import { type GraphQLResolveInfo, getDirectiveValues } from 'graphql'
import type { Moment } from '../text/writer.ts'

/** The scalars throw BAD_USER_INPUT if a day or an instant is not one. */
export function momentOf({
  schema,
  operation,
  variableValues,
}: Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'variableValues'>): Moment {
  const directive = schema.getDirective('asOf')
  const asked = directive ? getDirectiveValues(directive, operation, variableValues) : undefined
  // A time that is null is left out.
  return Object.fromEntries(Object.entries(asked ?? {}).filter(([, value]) => value !== null)) as Moment
}
