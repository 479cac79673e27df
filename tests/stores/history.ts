/** The imports that make a store to keep: every kind, property, link and part, changed, withdrawn and restored, by two bundles that share a record. */
import type { Bundle } from '../../src/bundle/read/document.ts'
import { island, state } from '../worlds/island.ts'
import { strait } from '../worlds/strait.ts'

/** The strait's records with other names, days, roles and stances. */
const changed = JSON.parse(
  JSON.stringify(strait)
    .replaceAll('"en":"', '"en":"New ')
    .replaceAll('"2025-', '"2024-')
    .replaceAll('"IMPLEMENTS"', '"AMENDS"')
    .replaceAll('"SUPPORT"', '"OPPOSE"'),
) as Bundle

const records = island as unknown as Record<string, { id: string }[]>
const only = (list: string, id: string) => records[list]?.filter((record) => record.id === id) ?? []
const shared = state('northland', 'The North')

export const history: Bundle[] = [
  strait,
  { ...island, states: [...only('states', 'state/alpha'), ...only('states', 'state/beta'), shared] } as Bundle,
  changed,
  { bundle: island.bundle, states: [shared] } as Bundle,
  {
    bundle: island.bundle,
    states: [...only('states', 'state/beta'), shared],
    claims: only('claims', 'claim/some-rent'),
  } as Bundle,
]
