/** A field's arguments. */

/** Coerced by GraphQL: defaults filled in, variables replaced. */
export type Arguments = Readonly<Record<string, unknown>>
