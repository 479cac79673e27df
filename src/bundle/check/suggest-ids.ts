/** Suggests ids for those that do not exist: from the bundle, else from the store. */

import { grouped } from '../../collections/grouped.ts'
import { kindOfId } from '../../model/model.ts'
import type { Store } from '../../store/store.ts'
import { idsOfKind } from '../content/queries.ts'
import { nearest } from './nearest.ts'

/** For at most this many missing ids a suggestion is looked for: each is compared with every id of its kind. */
const MOST_SOUGHT = 100

/** Gives the nearest known id of the same kind for each of `missing`, or null. */
export async function suggestIds(
  missing: string[],
  inside: ReadonlySet<string>,
  store: Store | null,
): Promise<(id: string) => string | null> {
  const sought = missing.slice(0, MOST_SOUGHT)
  const kinds = new Set(sought.map(kindOfId).filter((kind) => kind !== null))
  const stored = store
    ? (await Promise.all([...kinds].map((kind) => store.read(idsOfKind(kind))))).flat().map(({ id }) => String(id))
    : []
  // A missing id may be in the store all the same, if this bundle is about to drop it.
  const known = [...inside, ...stored].filter((id) => !sought.includes(id))
  const byKind = grouped(known, (id) => kindOfId(id)?.prefix)
  return (id) => {
    if (!sought.includes(id)) return null
    // Their common prefix would make any two short ids look alike.
    const [prefix = '', slug = ''] = id.split('/')
    const near = nearest(
      slug,
      (byKind.get(prefix) ?? []).map((each) => each.slice(prefix.length + 1)),
    )
    return near && `${prefix}/${near}`
  }
}
