/** An invented port with links to everything: each of its lists has six rows, with days that tie, are open or are missing. */
import { bundleOf, cite, claim, source, state } from './island.ts'

/** How many rows each list of the hub has. */
export const rows = 6

/** Days as the lists sort them: two tie, one is known only by its end, two are not known. */
const days = ['2025-02-13', '2025-02-13', '2024', '../2024-12-31', undefined, undefined]

/** Names: two differ only in case; one has an accent, one has no English. */
const labels: object[] = [
  { en: 'Tie' },
  { en: 'tie' },
  { en: 'Álpha' },
  { en: 'beta' },
  { en: 'Zeta' },
  { ja: '大統領' },
]

/** Six records with ids whose order is neither that of their days nor that of their labels. */
function six<Item>(make: (letter: string, more: object, day: string | undefined) => Item): Item[] {
  return ['c', 'a', 'f', 'b', 'e', 'd'].map((letter, index) =>
    make(letter, { labels: labels[index] ?? {} }, days[index]),
  )
}

const dated = (name: string, day: string | undefined) => (day === undefined ? {} : { [name]: day })

export const hub = bundleOf('hub', {
  persons: [{ id: 'person/hub', labels: { en: 'Harbour master' } }],
  organizations: six((letter, more) => ({ id: `organization/${letter}`, type: 'COMPANY', ...more })),
  states: [state('hub', 'Hubland')],
  processes: six((letter, more) => ({ id: `process/${letter}`, status: 'ACTIVE', ...more })),
  events: six((letter, more, day) => ({
    id: `event/${letter}`,
    status: 'OCCURRED',
    ...more,
    ...dated('time', day),
    place: 'place/a',
    processes: ['process/a'],
    participants: ['HOST', 'PARTICIPANT'].map((role) => ({ actor: 'person/hub', role })),
  })),
  agreements: six((letter, more, day) => ({
    id: `agreement/${letter}`,
    status: 'SIGNED',
    ...more,
    ...dated('signed', day),
    processes: ['process/a'],
    parties: ['PARTY', 'SIGNATORY'].map((role) => ({ actor: 'person/hub', role })),
  })),
  claims: six((letter, _, day) =>
    claim(letter, 'person/hub', {
      ...dated('said', day),
      addressees: ['person/hub'],
      about: ['person/hub', 'topic/a'],
      topics: letter < 'c' ? ['topic/a', 'topic/b'] : ['topic/a'],
      processes: ['process/a'],
      proposition: 'proposition/a',
      stance: letter < 'd' ? 'SUPPORT' : 'OPPOSE',
      saidAt: 'event/a',
      citations: letter < 'c' ? [cite('b', { via: 'source/a' }), cite('a')] : [cite('a')],
    }),
  ),
  propositions: six((letter, { labels }: { labels?: object }) => ({ id: `proposition/${letter}`, text: labels })),
  sources: six((letter, _, day) => source(letter, dated('published', day))),
  topics: six((letter, more) => ({ id: `topic/${letter}`, scheme: 'hub', ...more })),
  places: six((letter, more) => ({ id: `place/${letter}`, ...more })),
})
