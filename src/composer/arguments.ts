/** A field's arguments, and how their values come into a query's text. */
import type { Value } from '../store/store.ts'

/** Coerced by GraphQL: defaults filled in, variables replaced. */
export type Arguments = Readonly<Record<string, unknown>>

/** Turns a value into a parameter and gives its name for the text: `$p0`. */
export type Param = (value: Value) => string
