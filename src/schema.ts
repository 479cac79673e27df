/** The whole GraphQL schema: every concept adds its types and fields to the builder, then it is built. */
import './graphql/scalars.ts'
import './entities/fields.ts'
import './actors/fields.ts'
import './processes/fields.ts'
import './events/fields.ts'
import './agreements/fields.ts'
import './claims/fields.ts'
import './propositions/fields.ts'
import './sources/fields.ts'
import './topics/fields.ts'
import './places/fields.ts'
import { builder } from './graphql/builder.ts'

export const schema = builder.toSchema()
