/** What ACLED's types of events and of actors are in the model. */

/** Sub-type of an event → PLOVER's type and mode; those that are not here are neither, and have no type. */
const EVENTS: Record<string, [type: string, mode?: string]> = {
  'armed clash': ['ASSAULT'],
  'government regains territory': ['ASSAULT'],
  'non-state actor overtakes territory': ['ASSAULT'],
  'peaceful protest': ['PROTEST', 'DEMO'],
  'protest with intervention': ['PROTEST', 'DEMO'],
  'excessive force against protesters': ['PROTEST', 'DEMO'],
  'violent demonstration': ['PROTEST', 'RIOT'],
  'mob violence': ['PROTEST', 'RIOT'],
  'chemical weapon': ['ASSAULT', 'UNCONVENTIONAL'],
  'air/drone strike': ['ASSAULT', 'AERIAL'],
  'suicide bomb': ['ASSAULT', 'SUICIDE_ATTACK'],
  'shelling/artillery/missile attack': ['ASSAULT', 'HEAVY_WEAPONS'],
  'remote explosive/landmine/ied': ['ASSAULT', 'EXPLOSIVES'],
  grenade: ['ASSAULT', 'EXPLOSIVES'],
  'sexual violence': ['ASSAULT', 'SEXUAL'],
  attack: ['ASSAULT'],
  'abduction/forced disappearance': ['ASSAULT', 'ABDUCT'],
  agreement: ['AGREE'],
  arrests: ['COERCE', 'ARREST'],
  'looting/property destruction': ['ASSAULT', 'DESTROY'],
}

/** Sorts of actors, by their number or their name. */
const ACTORS: [code: RegExp, type: string][] = [
  [/^(2|3|4|rebel groups?|political militias?|identity militias?)$/i, 'ARMED_GROUP'],
  [/^(5|6|7|rioters|protesters|civilians)$/i, 'ROLE'],
]

/** The type and the mode of an event of that sub-type; nothing if PLOVER has none for it. */
export function codingOfAcled(subType: string): { type?: string; modes?: string[] } {
  const [type, mode] = EVENTS[subType.toLowerCase()] ?? []
  return { ...(type ? { type } : {}), ...(mode ? { modes: [mode] } : {}) }
}

/** The type of an organization that ACLED calls an actor of that sort; null if the sort does not tell. */
export function typeOfActor(sort: string): string | null {
  return ACTORS.find(([code]) => code.test(sort))?.[1] ?? null
}
