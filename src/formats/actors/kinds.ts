/** Tells from an English name what sort of actor has it, where a table of events gives nothing but names. */

/** What is found in the name of an organization of that type, the first that fits. */
const TYPES: [type: string, words: RegExp][] = [
  [
    'INTERNATIONAL',
    /^(un|g7|g8|g20|nato|asean|opec|interpol|mercosur|brics|ecowas|united nations|european (union|commission|parliament|council)|african union|arab league|(international|world) (monetary|criminal|atomic|health|trade|food|bank|court|labou?r|maritime|committee of the red)|organization (of|for))\b/i,
  ],
  ['COURT', /\b(courts?|tribunal|judiciary)\b/i],
  ['MEDIA', /\b(media|newspapers?|news|press agency|broadcasting|television|radio|tv|times|post|herald|gazette)\b/i],
  [
    'ARMED_GROUP',
    /\b(rebels?|insurgen\w*|militants?|militias?|guerrillas?|separatists?|terrorists?|armed (gang|band|opposition|rebel)s?|combatants?|fighters?|mujahideen|brigades)\b/i,
  ],
  [
    'MILITARY',
    /\b(military|army|navy|naval|air force|armed forces|marine corps?|troops|joint chiefs of staff|commandos?)\b/i,
  ],
  ['UNIVERSITY', /\b(university|college|institute of technology)\b/i],
  ['PARTY', /\b(party|parties|janata)\b/i],
  [
    'GOVERNMENT',
    /\b(governments?|ministry|ministers?|department|cabinet|police|foreign affairs|domestic affairs|legislature|parliament|senate|congress|house of representatives|assembl(y|ies)|election commission|authorities|secretariat|royal administration|intelligence|head of government)\b/i,
  ],
  ['FUND', /\b(bank|fund)\b/i],
  ['COMPANY', /\b(company|corporation|corp|inc|ltd|airlines?|holdings?|motors?|industries|business)\b/i],
]

/** Words of names that no person has. */
const NOT_OF_PERSONS =
  /\b(actor|agency|alliance|amnesty|association|authority|board|bloc|brotherhood|bureau|center|centre|chamber|church|city|club|coalition|commission|committee|community|conference|confederation|cooperation|corps|council|delegation|democratic|east|europe|federation|force|forces|forum|foundation|front|group|initiative|institute|international|island|islands|league|movement|national|nations|network|north|office|opposition|organi[sz]ation|people|peoples|people's|political|power|progressive|province|region|republic|resistance|rights|security|service|society|south|state|states|summit|the|treaty|union|united|west|workers|world|yuan)\b/i

/** Words that names of persons have in lower case. */
const PARTICLES = new Set(
  'al an ap ag aw bin bint bt da das de del della den der di do dos du e el ibn la las le los ould san ter van und von y zu'.split(
    ' ',
  ),
)

/** A word of a name: a capital, then letters, hyphens, apostrophes or a point. */
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|el|as|ad|an|ar)-\p{Lu}[\p{L}\p{M}'’-]*)$/u

/** The type of an organization by its name; null if the name does not tell. */
export function typeOfOrganization(name: string): string | null {
  return TYPES.find(([, words]) => words.test(name))?.[0] ?? null
}

/** What somebody is, whatever it is that he belongs to. */
const ROLES =
  /\b(member|personnel|owner|operator|leader|officer|official|businessperson|journalist|editor|lawyer|attorney|judge|prosecutor|commander|chief|aide|candidate|supporter|criminal)s?\b/i

/** Whether the words say what somebody does or is, not what he belongs to: `Party Member`, not `Ruling Party`. */
export function isRole(words: string): boolean {
  return ROLES.test(words)
}

/** Whether a name is written as those of persons are: two words or more, each with a capital, and none that says what else it is. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 7) return false
  if (NOT_OF_PERSONS.test(name) || typeOfOrganization(name) !== null) return false
  return (
    words.every((word) => PARTICLES.has(word) || NAME_WORD.test(word)) && words.some((word) => /\p{Ll}/u.test(word))
  )
}
