/** A bundle read plainly in memory, without a graph: which records pass a filter, and in which order they come. */
import type { Bundle } from '../../src/bundle/read/document.ts'
import { type Days, daysOf, mayLieIn, type Range } from './days.ts'
import { groupsOf, wordsIn } from './matches.ts'
import { scoreOf } from './plover.ts'

// biome-ignore lint/suspicious/noExplicitAny: records of every kind, as a bundle writes them
export type Item = any
export type Filter = Record<string, Item>

const listOf = (value: Item): Item[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const kindOf = (id: string) => id.split('/')[0]?.toUpperCase()
const shares = (one: Item[], other: Item[]) => one.some((each) => other.includes(each))

/** The day by which a source was certainly out; null if nothing tells. */
export function outBy({ published, retrieved }: Item): string | null {
  return [daysOf(published)?.[1], retrieved?.slice(0, 10)].filter((day) => day).sort()[0] ?? null
}

export class PlainReading {
  private readonly byId = new Map<string, Item>()
  private readonly lists: Record<string, Item[]>

  constructor(bundle: Bundle) {
    this.lists = bundle as unknown as Record<string, Item[]>
    for (const list of Object.values(this.lists))
      if (Array.isArray(list)) for (const item of list) this.byId.set(item.id, item)
  }

  /** All rows of a list at the root. */
  all(list: string): Item[] {
    return list === 'actors'
      ? ['persons', 'organizations', 'states'].flatMap((name) => this.all(name))
      : (this.lists[list] ?? [])
  }

  of(id: string): Item {
    return this.byId.get(id)
  }

  /** The records with these ids, and everything that they are part of, step by step. */
  upFrom(ids: Item, link: 'partOf' | 'broader'): string[] {
    return listOf(ids).flatMap((id) => [id, ...this.upFrom(this.of(id)?.[link], link)])
  }

  /** The organizations and states to which an actor belongs: by partOf, and by its offices from their owners upwards. */
  aboveActor(id: string): string[] {
    const offices = this.all('tenures').filter(({ person }) => person === id)
    return [
      ...this.upFrom(this.of(id).partOf, 'partOf'),
      ...this.upFrom(
        offices.map((tenure) => tenure.of),
        'partOf',
      ),
    ]
  }

  speakersOf(claim: Item): string[] {
    return listOf(claim.speakers).map(({ actor }) => actor)
  }

  /** The organizations and states for which a claim's words count. */
  spokenFor(claim: Item): string[] {
    return listOf(claim.speakers).flatMap(({ actor, onBehalfOf, tenure }) => {
      const named = listOf(onBehalfOf).filter((id) => !id.startsWith('person/'))
      if (named.length > 0) return [actor, ...this.upFrom(named, 'partOf')]
      return tenure ? this.through(actor, ({ id }) => id === tenure) : this.countsAs(actor, claim.said)
    })
  }

  /** What an actor counts as on a day: itself, what it is part of, and for whom it speaks in the offices that it may have held. */
  countsAs(actor: string, date: string | undefined): string[] {
    return this.through(actor, (each) => this.held(each, actor, date))
  }

  private through(actor: string, counts: (tenure: Item) => boolean): string[] {
    const offices = this.all('offices').filter((each) => each.speaksFor !== false && counts(each))
    return [
      ...this.upFrom(actor, 'partOf'),
      ...this.upFrom(
        offices.map((each) => each.of),
        'partOf',
      ),
    ]
  }

  /** Whether an office may have been held by somebody on that day. */
  private held(tenure: Item, actor: string, date: string | undefined): boolean {
    const days = daysOf(date)
    return tenure.person === actor && days !== null && this.mayBeHeld(tenure, days)
  }

  /** If it is over, but nobody says since when, the day on which the last of its sources was certainly out is its last. */
  private mayBeHeld(tenure: Item, [earliest, latest]: Days): boolean {
    const isOver = tenure.ended === true && tenure.to === undefined
    const last = isOver ? (this.lastReport(tenure) ?? '') : (daysOf(tenure.to)?.[1] ?? '9999')
    const known = !isOver || last !== ''
    return known && (daysOf(tenure.from)?.[0] ?? '') <= (latest ?? '9999') && last >= (earliest ?? '')
  }

  /** Whose voice a claim is in. */
  voiceOf(claim: Item): string {
    const reports = listOf(claim.citations)
      .map(({ source }) => this.of(source))
      .filter((source) => ['ARTICLE', 'WIRE', 'BROADCAST', 'DATASET'].includes(source?.type))
    const speakers = this.speakersOf(claim)
    if (speakers.length === 0) return 'UNATTRIBUTED'
    const isNarrator = (id: string) => reports.some(({ publisher }) => publisher === id)
    return speakers.every(isNarrator) ? 'NARRATOR' : 'SPEAKER'
  }

  /** The sources that carry a record: cited and via. */
  carriersOf(item: Item): string[] {
    return listOf(item.citations).flatMap(({ source, via }) => [...listOf(source), ...listOf(via)])
  }

  /** The first day on which a source that carries it was certainly out. */
  reportedBy(item: Item): string | null {
    const sources = item.id.startsWith('source/') ? [item] : this.carriersOf(item).map((id) => this.of(id))
    return sources.flatMap((each) => outBy(each) ?? []).sort()[0] ?? null
  }

  /** The day on which the last of the sources that carry it was certainly out, also of those that do not count at the moment. */
  lastReport(item: Item): string | null {
    if ('lastReport' in item) return item.lastReport
    const sources = this.carriersOf(item).map((id) => this.of(id))
    return (
      sources
        .flatMap((each) => outBy(each) ?? [])
        .sort()
        .at(-1) ?? null
    )
  }

  gradeOf(source: Item): string {
    return source.reliability ?? this.of(source.publisher)?.reliability ?? 'F_CANNOT_BE_JUDGED'
  }

  /** Everything that a source draws on, directly or through others. */
  drawnOn(id: string): string[] {
    return listOf(this.of(id)?.drawsOn).flatMap((each) => [each, ...this.drawnOn(each)])
  }

  /** The groups of a claim's sources: those of one citation hang together, and those that draw on one another or on a third. */
  independentSources(claim: Item): number {
    const drawn = (id: string) => [id, ...this.drawnOn(id)]
    return groupsOf(listOf(claim.citations).map((each) => this.carriersOf({ citations: [each] }).flatMap(drawn)))
  }

  passes(list: string, item: Item, filter: Filter): boolean {
    return Object.entries(filter).every(([name, value]) => {
      if (value === null || value === undefined) return true
      if (name === 'and') return value.every((each: Filter) => this.passes(list, item, each))
      if (name === 'or') return value.some((each: Filter) => this.passes(list, item, each))
      if (name === 'not') return !this.passes(list, item, value)
      if (name === 'ids') return value.includes(item.id)
      if (name === 'text') return wordsIn(item, value)
      const test = this.tests[list]?.[name]
      if (!test) throw new Error(`The plain reading has no ${list}.${name}.`)
      return test(item, value, filter)
    })
  }

  private readonly anyTopic = (item: Item, ids: string[]) => shares(this.upFrom(item.topics, 'broader'), ids)
  private readonly anySource = (item: Item, ids: string[]) => shares(this.carriersOf(item), ids)

  private readonly tests: Record<string, Record<string, (item: Item, value: Item, beside: Filter) => boolean>> = {
    claims: {
      speakers: (claim, ids) => shares(this.speakersOf(claim), ids),
      speaker: (claim, filter) => this.speakersOf(claim).some((id) => this.passes('actors', this.of(id), filter)),
      addressees: linkedTo('addressees'),
      about: linkedTo('about'),
      processes: linkedTo('processes'),
      propositions: linkedTo('proposition'),
      saidAt: linkedTo('saidAt'),
      saidAfter: linkedTo('saidAfter'),
      saidAfterClaims: linkedTo('saidAfterClaims'),
      saidIn: linkedTo('saidIn'),
      replaced: (claim, wanted) => (claim.replacedBy !== undefined) === wanted,
      wordsOf: (claim, { actors, level }) =>
        shares(level === 'SPEAKER' ? this.speakersOf(claim) : this.spokenFor(claim), actors),
      voice: (claim, voices) => voices.includes(this.voiceOf(claim)),
      certainty: linkedTo('certainty'),
      propositionTypes: (claim, types) => types.includes(this.of(claim.proposition)?.type),
      exactTopics: linkedTo('topics'),
      exactLanguages: (claim, tags) => shares(Object.keys(claim.text), tags),
      topics: this.anyTopic,
      stances: linkedTo('stance'),
      speechActs: linkedTo('speechAct'),
      conditional: (claim, wanted) => (claim.conditions ?? []).length > 0 === wanted,
      said: (claim, range) => mayLieIn(claim.said, range),
      reported: (claim, range) => mayLieIn(this.reportedBy(claim) ?? undefined, range),
      cited: (claim, wanted) => listOf(claim.citations).some((citation) => this.fits(citation, wanted)),
      citedOnly: ({ citations }, wanted) =>
        listOf(citations).length > 0 && listOf(citations).every((citation) => this.fits(citation, wanted)),
      languages: (claim, tags: string[]) =>
        Object.keys(claim.text).some((own) => tags.some((tag) => own === tag || own.startsWith(`${tag}-`))),
      related: (claim, types) =>
        this.all('relations').some(({ type, from, to }) => types.includes(type) && [from, to].includes(claim.id)),
      independentSources: (claim, least) => this.independentSources(claim) >= least,
    },
    actors: {
      kinds: ({ id }, kinds) => kinds.includes(kindOf(id)),
      types: linkedTo('type'),
      belongsTo: ({ id }, ids) => shares(this.aboveActor(id), ids),
      of: ({ id }, ids, { on }) => this.holds(id, on, (tenure) => ids.includes(tenure.of)),
      on: ({ id }, day, beside) => Boolean(beside.of) || this.holds(id, day, () => true),
      participatesIn: ({ id }, ids) =>
        ids.some((each: string) => listOf(this.of(each)?.participants).some(({ actor }) => actor === id)),
      partyTo: ({ id }, ids) =>
        ids.some((each: string) => listOf(this.of(each)?.parties).some(({ actor }) => actor === id)),
      claims: ({ id }, filter) =>
        this.all('claims').some((claim) => this.speakersOf(claim).includes(id) && this.passes('claims', claim, filter)),
    },
    events: {
      types: linkedTo('type'),
      modes: linkedTo('modes'),
      quads: ({ type }, quads) => quads.includes(scoreOf(type, []).quad),
      channels: linkedTo('channel'),
      statuses: linkedTo('status'),
      outcomes: ({ outcome = 'UNKNOWN' }, wanted) => wanted.includes(outcome),
      codings: ({ coding = 'HUMAN' }, wanted) => wanted.includes(coding),
      processes: linkedTo('processes'),
      participants: (event, ids) => shares(actorsOf(event.participants), ids),
      allParticipants: (event, ids) =>
        ids.length > 0 && ids.every((id: string) => actorsOf(event.participants).includes(id)),
      places: linkedTo('place'),
      topics: this.anyTopic,
      exactTopics: linkedTo('topics'),
      time: (event, range) => mayLieIn(event.time, range),
      sources: this.anySource,
    },
    agreements: {
      stages: linkedTo('stage'),
      forms: linkedTo('form'),
      statuses: linkedTo('status'),
      processes: linkedTo('processes'),
      parties: (agreement, ids) => shares(actorsOf(agreement.parties), ids),
      allParties: (agreement, ids) =>
        ids.length > 0 && ids.every((id: string) => actorsOf(agreement.parties).includes(id)),
      topics: this.anyTopic,
      exactTopics: linkedTo('topics'),
      signed: (agreement, range) => mayLieIn(agreement.signed, range),
      sources: this.anySource,
    },
    sources: {
      types: linkedTo('type'),
      publishers: linkedTo('publisher'),
      languages: ({ language = '' }, tags) =>
        tags.some((tag: string) => language === tag || language.startsWith(`${tag}-`)),
      exactLanguages: linkedTo('language'),
      reliability: (source, grades) => grades.includes(this.gradeOf(source)),
      relevance: ({ relevance = 'UNREVIEWED' }, wanted) => wanted.includes(relevance),
      published: (source, range) => mayLieIn(source.published, range),
    },
    processes: {
      statuses: linkedTo('status'),
      participants: (process, ids) => shares(actorsOf(process.participants), ids),
      topics: this.anyTopic,
    },
    propositions: {
      types: linkedTo('type'),
      topics: this.anyTopic,
      exactTopics: linkedTo('topics'),
      contested: ({ id }, wanted) => {
        const side = (stance: string) =>
          this.all('claims')
            .filter((claim) => claim.proposition === id && claim.stance === stance)
            .flatMap((claim) => this.speakersOf(claim))
        return side('SUPPORT').some((pro) => side('OPPOSE').some((con) => con !== pro)) === wanted
      },
    },
  }

  private holds(person: string, day: string | null | undefined, test: (tenure: Item) => boolean): boolean {
    return this.all('tenures').some((tenure) => {
      const held = !day || this.mayBeHeld(tenure, [day, day])
      return tenure.person === person && held && test(tenure)
    })
  }

  /** Whether one citation fits in every respect. */
  private fits(
    citation: Item,
    { sources, publishers, reliability, credibility, attributions, hedged, published, via }: Filter,
  ): boolean {
    const cited = this.of(citation.source)
    const carriers = this.carriersOf({ citations: [citation] })
    return (
      carriers.length > 0 &&
      (!sources || shares(carriers, sources)) &&
      (!publishers ||
        shares(
          carriers.map((id) => this.of(id).publisher),
          publishers,
        )) &&
      (!reliability || (cited && reliability.includes(this.gradeOf(cited)))) &&
      (!credibility || credibility.includes(citation.credibility)) &&
      (!attributions || attributions.includes(citation.attribution)) &&
      (typeof hedged !== 'boolean' || (citation.hedged ?? false) === hedged) &&
      (!published || (cited && mayLieIn(cited.published, published as Range))) &&
      (typeof via !== 'boolean' || listOf(citation.via).length > 0 === via)
    )
  }
}

function linkedTo(field: string) {
  return (item: Item, wanted: Item[]) => shares(listOf(item[field]), wanted)
}

function actorsOf(parts: Item): string[] {
  return listOf(parts).map(({ actor }) => actor)
}
