/** An entity of FollowTheMoney as its file has it: every property may have several values. */

export interface FtmEntity {
  id: string
  schema: string
  properties: Record<string, string[]>
}

/** The entity that an entry of the file is; or why it is none. */
export function entityFrom(value: Record<string, unknown> | null): FtmEntity | string {
  const { id, schema, properties } = value ?? {}
  if (typeof id !== 'string' || typeof schema !== 'string')
    return 'is no entity: it needs id and schema, which are texts.'
  const entries = typeof properties === 'object' && properties !== null ? Object.entries(properties) : []
  return {
    id,
    schema,
    properties: Object.fromEntries(
      entries.map(([name, values]) => [
        name,
        [values]
          .flat()
          .map(String)
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      ]),
    ),
  }
}

/** All values of these properties, in this order, each once. */
export function valuesOf({ properties }: FtmEntity, ...names: string[]): string[] {
  return [...new Set(names.flatMap((name) => properties[name] ?? []))]
}

/** The first value of the first of these properties that has one. */
export function firstOf(entity: FtmEntity, ...names: string[]): string | null {
  return valuesOf(entity, ...names)[0] ?? null
}

/** A date in EDTF: one of several if there are several, as sharp as they are; null if there is none. */
export function dateOf(entity: FtmEntity, name: string): string | null {
  const dates = valuesOf(entity, name).flatMap((text) => /^\d{4}(-\d\d(-\d\d)?)?(?=$|T)/.exec(text)?.[0] ?? [])
  const each = [...new Set(dates)].sort()
  return each.length > 1 ? `[${each.join(', ')}]` : (each[0] ?? null)
}
