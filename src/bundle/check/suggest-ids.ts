/** Suggests ids for those that do not exist: from the bundle, else from the store. */

import { kindOfId } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import { idsOfKind } from '../content/queries.ts'
import { MOST_CANDIDATES, nearest } from './nearest.ts'
import type { OwnIds } from './references.ts'

/** For at most this many missing ids a suggestion is looked for: each is compared with the ids of its kind. */
const MOST_SOUGHT = 100

/** Gives the nearest known id of the same kind for each of `missing`, or null. */
export async function suggestIds(
  missing: string[],
  inside: OwnIds,
  store: Store | null,
): Promise<(id: string) => string | null> {
  const sought = new Set(missing.slice(0, MOST_SOUGHT))
  const kinds = new Set([...sought].map(kindOfId).filter((kind) => kind !== null))
  const stored = store
    ? (await Promise.all([...kinds].map((kind) => store.read(idsOfKind(kind))))).flat().map(({ id }) => String(id))
    : []
  const slugs = new Map([...kinds].map(({ prefix }) => [prefix, [] as string[]]))
  for (const ids of [inside.keys(), stored]) {
    for (const id of ids) {
      const [prefix, slug] = partsOf(id)
      const known = slugs.get(prefix)
      // A missing id may be in the store all the same, if this bundle is about to drop it.
      if (known && known.length < MOST_CANDIDATES && !sought.has(id)) known.push(slug)
    }
  }
  return (id) => {
    if (!sought.has(id)) return null
    // Their common prefix would make any two short ids look alike.
    const [prefix, slug] = partsOf(id)
    const near = nearest(slug, slugs.get(prefix) ?? [])
    return near && `${prefix}/${near}`
  }
}

function partsOf(id: string): [prefix: string, slug: string] {
  const [prefix = '', slug = ''] = id.split('/')
  return [prefix, slug]
}
