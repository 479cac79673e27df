/** How a mistake in schema/graph.yaml is told: which declaration, what is wrong, what to write. */

/** A map of the file, as it was parsed. */
export type Yaml = Record<string, unknown>

/** Throws an Error that says what is wrong in the file. */
export function wrong(message: string): never {
  throw new Error(`schema/graph.yaml: ${message}.`)
}

/** Refuses keys that mean nothing where they stand: one that is misspelt would be as good as not written. */
export function checkKeys(place: string, declared: Yaml, known: readonly string[]): void {
  const unknown = Object.keys(declared).find((key) => !known.includes(key))
  if (unknown !== undefined)
    wrong(`${place} has \`${unknown}\`, which means nothing there; it may have ${known.join(', ')}`)
}
