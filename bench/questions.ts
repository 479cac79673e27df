/** The questions that every side answers, with whom and which days they are asked about. */
import { poolsOf, type Sizes } from './pools.ts'
import { type Random, randomFrom } from './random.ts'

export const questionNames = ['byId', 'latestTen', 'fifty', 'filtered', 'latestOfAll'] as const
export type QuestionName = (typeof questionNames)[number]

/** What a sample fills in; a question takes what it needs of it. */
export interface Asking {
  id: string
  /** Fifty different actors. */
  ids: string[]
  /** Days, both included. */
  from: string
  to: string
}

/** What all sides must answer alike. */
export interface Answer {
  id?: string
  label?: string
  description?: string | null
  total?: number
  claims?: AnsweredClaim[]
  actors?: { id: string; label: string; claims: AnsweredClaim[] }[]
}

export interface AnsweredClaim {
  id: string
  text: string
  said: string | null
  speechAct?: string
  stance?: string | null
  speakers?: { id: string; label: string }[]
  citations?: { locator: string; id: string; title: string }[]
  topics?: { id: string; label: string }[]
}

/** One way to answer: `ask` is timed, and `read` turns its result into something that can be compared. */
export interface Side {
  name: string
  questions: Record<QuestionName, { ask(asking: Asking): Promise<unknown>; read(result: unknown): Answer }>
  close(): Promise<void>
}

/** In words, as in the tables. */
export const titles: Record<QuestionName, string> = {
  byId: 'an actor by id',
  latestTen: 'its ten latest claims, speakers, sources, topics',
  fifty: '50 actors, five claims each, sources',
  filtered: 'its claims in a quarter, 20 and the total',
  latestOfAll: 'the latest 20 of all',
}

/** Days that a filter spans. */
const QUARTER = 90

/**
 * So many samples, the same for the same seed. Half are about actors drawn as often as they speak, so that the busiest come up
 * again and again; half are about any actor.
 */
export function askings(sizes: Sizes, count: number, seed = 7): Asking[] {
  const random = randomFrom(seed)
  const { actors } = poolsOf(sizes)
  const someone = () => (random.chance(0.5) ? random.pickHub(actors) : random.pick(actors))
  return Array.from({ length: count }, () => {
    const ids = new Set<string>()
    while (ids.size < Math.min(50, actors.length)) ids.add(someone())
    return { id: someone(), ids: [...ids], ...quarter(random) }
  })
}

function quarter(random: Random): { from: string; to: string } {
  const from = Date.UTC(2019, 0, 1) + random.between(0, 2_000) * 86_400_000
  return { from: dayOf(from), to: dayOf(from + QUARTER * 86_400_000) }
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

/** The English label among stored ones, for the sides that see the stored text. */
export function englishIn(stored: string): string {
  const labels = JSON.parse(stored) as { value: string; lang: string; kind: string }[]
  const label = labels.find(({ lang, kind }) => lang === 'en' && kind === 'PREFERRED')
  if (!label) throw new Error(`There is no English label in ${stored}.`)
  return label.value
}
