/** Makes up a large negotiation as one bundle: the same sizes and seed give the same records. */
import type { Bundle, BundleRecord } from '../src/bundle/read/document.ts'
import { model } from '../src/model/model.ts'
import { idsOf, type Pools, poolsOf, type Sizes } from './pools.ts'
import { type Random, randomFrom } from './random.ts'

/** The first day on which anything happens, and on how many days from there. */
const FIRST_DAY = '2019-01-01'
const DAYS = 2_190

export interface GeneratedActor extends BundleRecord {
  labels: { en: string; ja: string }
  description: { en: string }
}

export interface GeneratedClaim extends BundleRecord {
  text: { en: string }
  /** EDTF: a day, a month, or absent. */
  said?: string
  speakers: { actor: string; capacity?: { en: string } }[]
  topics: string[]
  citations: { source: string; locator: string }[]
}

export interface GeneratedEvent extends BundleRecord {
  time?: string
  participants: { actor: string; role: string }[]
}

/** A bundle that has all lists; the first actors and topics are the hubs. */
export type GeneratedBundle = Bundle & {
  persons: GeneratedActor[]
  organizations: GeneratedActor[]
  states: GeneratedActor[]
  topics: BundleRecord[]
  sources: BundleRecord[]
  claims: GeneratedClaim[]
  events: GeneratedEvent[]
}

/** Makes the bundle. Its name has the sizes and the seed, so that a store can say whether it holds this one. */
export function generateBundle(sizes: Sizes, seed = 1): GeneratedBundle {
  const random = randomFrom(seed)
  const pools = poolsOf(sizes)
  const actor = (id: string, index: number): GeneratedActor => ({
    id,
    labels: labelsOf(id, index),
    description: { en: `Number ${index + 1} of its kind.` },
  })
  return {
    bundle: { name: bundleName(sizes, seed), formatVersion: 1, author: 'The generator', license: 'CC0-1.0' },
    persons: pools.persons.map(actor),
    organizations: pools.organizations.map((id, index) => ({
      ...actor(id, index),
      type: index < pools.publishers.length ? 'MEDIA' : random.pick(codes('OrganizationType')),
      ...(index < pools.publishers.length ? { reliability: random.pick(codes('Reliability')) } : {}),
    })),
    states: pools.states.map(actor),
    topics: pools.topics.map((id, index) => ({
      id,
      labels: labelsOf(id, index),
      scheme: 'subjects',
      ...(index > 0 ? { broader: pools.topics[Math.floor((index - 1) / 8)] } : {}),
    })),
    propositions: pools.propositions.map((id) => ({
      id,
      text: { en: sentence(random) },
      topics: [random.pickHub(pools.topics)],
    })),
    processes: pools.processes.map((id, index) => ({ id, labels: labelsOf(id, index), status: 'ACTIVE' })),
    places: pools.places.map((id, index) => ({ id, labels: labelsOf(id, index) })),
    sources: pools.sources.map((id, index) => sourceOf(random, pools, id, index)),
    events: pools.events.map((id) => eventOf(random, pools, id)),
    agreements: pools.agreements.map((id, index) => agreementOf(random, pools, id, index)),
    claims: idsOf('claim', sizes.claims).map((id) => claimOf(random, pools, id)),
  } as GeneratedBundle
}

export function bundleName({ actors, claims, events }: Sizes, seed = 1): string {
  return `generated-${actors}-${claims}-${events}-${seed}`
}

/**
 * A copy of the negotiation with ids and days of its own: a graph with several copies is as many times as large, but an actor, a
 * topic or a day still has as many claims as before. Copies are eight years apart, so that a leap day falls on a leap day.
 */
export function beside<Part>(part: Part, world: number): Part {
  if (typeof part === 'string') {
    if (/^[a-z]+\/[a-z]\d{6}$/.test(part)) return `${part}-w${world}` as Part
    if (!/^\d{4}-\d{2}(-\d{2})?$/.test(part)) return part
    return `${Number(part.slice(0, 4)) - 8 * world}${part.slice(4)}` as Part
  }
  if (Array.isArray(part)) return part.map((each) => beside(each, world)) as Part
  if (part === null || typeof part !== 'object') return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, beside(value, world)])) as Part
}

function sourceOf(random: Random, pools: Pools, id: string, index: number): BundleRecord {
  const drawsOn = index > 0 && random.chance(0.1) ? { drawsOn: [pools.sources[random.between(0, index - 1)]] } : {}
  return {
    id,
    title: { en: sentence(random) },
    url: `https://example.org/${id}`,
    type: random.pick(['ARTICLE', 'WIRE', 'TRANSCRIPT', 'STATEMENT']),
    language: random.pick(['en', 'ja', 'uk']),
    publisher: random.pickHub(pools.publishers),
    published: dayOf(random),
    relevance: 'ON_TOPIC',
    ...drawsOn,
  }
}

function eventOf(random: Random, pools: Pools, id: string): GeneratedEvent {
  const participants = random.several(random.between(2, 4), () => random.pickHub(pools.actors))
  return {
    id,
    labels: { en: sentence(random) },
    type: 'CONSULT',
    modes: [random.pick(['VISIT', 'MULTILATERAL', 'PHONE'])],
    status: random.pick(['OCCURRED', 'OCCURRED', 'OCCURRED', 'PLANNED', 'CANCELLED']),
    ...dated(random, 'time'),
    place: random.pickHub(pools.places),
    processes: [random.pickHub(pools.processes)],
    participants: participants.map((actor, index) => ({ actor, role: index === 0 ? 'HOST' : 'PARTICIPANT' })),
    citations: [citationOf(random, pools)],
  }
}

function agreementOf(random: Random, pools: Pools, id: string, index: number): BundleRecord {
  return {
    id,
    labels: labelsOf(id, index),
    status: random.pick(codes('AgreementStatus')),
    ...dated(random, 'signed'),
    processes: [random.pickHub(pools.processes)],
    events: [random.pick(pools.events)],
    parties: random.several(3, () => random.pickHub(pools.actors)).map((actor) => ({ actor, role: 'PARTY' })),
  }
}

function claimOf(random: Random, pools: Pools, id: string): GeneratedClaim {
  const speaker = random.pickHub(pools.actors)
  const second = random.chance(0.2) ? random.pick(pools.actors) : speaker
  const speakers = second === speaker ? [speaker] : [speaker, second]
  const capacity = random.chance(0.5) ? { capacity: { en: random.pick(titles) } } : {}
  const stance = random.chance(0.6)
    ? { stance: random.pick(codes('Stance')), proposition: random.pickHub(pools.propositions) }
    : {}
  return {
    id,
    text: { en: sentence(random) },
    speechAct: random.pick(codes('SpeechAct')),
    ...stance,
    ...dated(random, 'said'),
    speakers: speakers.map((actor) => ({ actor, ...capacity })),
    ...(random.chance(0.3) ? { addressees: [random.pickHub(pools.actors)] } : {}),
    about: [random.chance(0.5) ? random.pickHub(pools.actors) : random.pick(pools.events)],
    topics: random.several(random.between(1, 2), () => random.pickHub(pools.topics)),
    ...(random.chance(0.4) ? { processes: [random.pickHub(pools.processes)] } : {}),
    ...(random.chance(0.1) ? { saidAt: random.pick(pools.events) } : {}),
    citations: Array.from({ length: random.chance(0.2) ? 2 : 1 }, () => citationOf(random, pools)),
  }
}

/** Locators do not repeat within a record: random ones of one source are practically never alike. */
function citationOf(random: Random, pools: Pools) {
  return {
    source: random.pick(pools.sources),
    locator: `§${random.between(1, 1_000_000)}`,
    attribution: random.pick(['QUOTED', 'REPORTED', 'IMPLIED']),
    credibility: random.pick(['C1_CONFIRMED_BY_OTHER_SOURCES', 'C2_PROBABLY_TRUE', 'C3_POSSIBLY_TRUE']),
    ...(random.chance(0.1) ? { via: [random.pick(pools.sources)] } : {}),
  }
}

/** Usually a day, sometimes only the month, sometimes nothing. */
function dated(random: Random, name: string): Record<string, string> {
  const day = dayOf(random)
  if (random.chance(0.05)) return {}
  return { [name]: random.chance(0.1) ? day.slice(0, 'YYYY-MM'.length) : day }
}

function dayOf(random: Random): string {
  const day = Date.parse(FIRST_DAY) + random.between(0, DAYS - 1) * 86_400_000
  return new Date(day).toISOString().slice(0, 'YYYY-MM-DD'.length)
}

function labelsOf(id: string, index: number): { en: string; ja: string } {
  const [kind] = id.split('/')
  const name = `${syllables[index % 20]}${syllables[Math.floor(index / 20) % 20]}${syllables[Math.floor(index / 400) % 20]}`
  return { en: `${name} ${kind} ${index + 1}`, ja: `${kind}の${index + 1}番` }
}

function sentence(random: Random): string {
  return Array.from({ length: random.between(6, 14) }, () => random.pick(words)).join(' ')
}

function codes(name: string): string[] {
  return [...(model.enums.get(name)?.values.keys() ?? [])]
}

const syllables = 'Ba Ke Li Mo Nu Pa Re Si To Vu Da Ge Hi Jo Ku La Me Ni So Tu'.split(' ')
const titles = ['minister', 'envoy', 'spokesperson', 'head of delegation', 'senator']
const words = (
  'the talks about border grain port ceasefire line prisoners exchange guarantee reconstruction fund minerals revenue ' +
  'inspection mission withdrawal sanctions relief election monitors must will may cannot begin stop continue before after'
).split(' ')
