/** PLOVER's types, modes and contexts, as older versions wrote them too. */
import { model } from '../../model/model.ts'
import { countCleaned, type Notes } from '../format.ts'

/** Types that PLOVER had until 2020 → type and mode of today. */
const FORMER_TYPES: Record<string, [type: string, mode: string | null]> = {
  DEMAND: ['REQUEST', null],
  DISAPPROVE: ['ACCUSE', 'DISAPPROVE'],
  INVESTIGATE: ['ACCUSE', 'INVESTIGATE'],
  FIGHT: ['ASSAULT', null],
}

/** Modes that had other names. */
const FORMER_MODES: Record<string, string> = {
  HOST: 'VISIT',
  'STRIKE-HUN': 'HUNGER',
  'STRIKE-GEN': 'STRIKE',
  'RIOT-SPON': 'RIOT',
  'DEMO-ORG': 'DEMO',
  'DEMO-SPON': 'DEMO',
  CONFISCATE: 'SEIZE',
  DETAIN: 'ARREST',
  BAN: 'RESTRICT',
  POLITICAL: 'RESTRICT',
  ASSASSINATE: 'TARGETED',
  RETURN: 'RELEASE',
}

/** Type and modes of an event; null if PLOVER never had that type. A mode that the type does not have is left out, and counted. */
export function codingOf(type: string, mode: string | null, notes: Notes): { type: string; modes: string[] } | null {
  const [now, implied] = FORMER_TYPES[type.toUpperCase()] ?? [type.toUpperCase(), null]
  const known = model.plover.get(now)
  if (!known) return null
  const written = mode?.trim().toUpperCase() ?? ''
  const meant = (FORMER_MODES[written] ?? written).replaceAll('-', '_')
  if (meant !== '' && !known.modes.has(meant)) countCleaned(notes, `modes that ${now} does not have left out`)
  const modes = known.modes.has(meant) ? [meant] : implied === null ? [] : [implied]
  return { type: now, modes }
}

/** The contexts of a cell or a text: parted by commas or semicolons. */
export function contextsOf(text: string | null): string[] {
  return [
    ...new Set(
      (text ?? '')
        .toLowerCase()
        .split(/[;,]/)
        .map((each) => each.trim().replaceAll(' ', '_')),
    ),
  ].filter((each) => each !== '')
}
