/** A GraphQL query as text, with the types of its answer and of its variables. */
declare const types: unique symbol

export type Question<Answer, Variables> = string & { readonly [types]: (variables: Variables) => Answer }
