/** Refuses introspection where a setting turns it off. */
import { GraphQLError, type ValidationRule } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { tellsSchema } from './introspection.ts'

const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    if (!tellsSchema(node.name.value)) return
    const message = 'Introspection is off here (PARLEY_INTROSPECTION); /schema.graphql has the schema.'
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})

export const withoutIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(noIntrospection)
  },
}
