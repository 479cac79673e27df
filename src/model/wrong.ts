/** Reports a mistake in schema/graph.yaml: which declaration, what is wrong, what to write. */

/** A map in the parsed file. */
export type Yaml = Record<string, unknown>

/** Throws an Error that says what is wrong in the file. */
export function wrong(message: string): never {
  throw new Error(`schema/graph.yaml: ${message}.`)
}

/** Refuses keys that mean nothing where they are: a misspelt key would otherwise be ignored. */
export function checkKeys(place: string, declared: Yaml, known: readonly string[]): void {
  const unknown = Object.keys(declared).find((key) => !known.includes(key))
  if (unknown !== undefined)
    wrong(`${place} has \`${unknown}\`, which means nothing there; it may have ${known.join(', ')}`)
}
