/** Which claims a filter lets pass. */
import type { Arguments } from '../composer/declare/arguments.ts'
import { condition, declareFilter, type FilterField, filterNamed } from '../composer/declare/filter.ts'
import { isBetween, isIn, liesIn, ownIds } from '../composer/declare/filter-fields.ts'
import { hasAny, leadsTo, meets, stepsBy, topicsOf } from '../composer/declare/filter-paths.ts'
import { containsText, hasLabelExactlyIn, hasLabelIn } from '../composer/declare/filter-text.ts'
import type { Path } from '../composer/text/path.ts'
import type { Writer } from '../composer/text/writer.ts'
import { independentSources } from '../corroboration/corroboration.ts'
import { reportedDate } from '../graphql/reported.ts'
import { voiceOf, voicesOf } from './voice.ts'
import { speakers, wordsOf } from './whose-words.ts'

/** Has a relation of one of these types that somebody recorded, in either direction. */
const related: FilterField = {
  test: (node, types, write) => {
    const relation = write.name('r')
    const ends = write.path(node).in('RELATES_FROM|RELATES_TO', relation, 'ClaimRelation')
    return ends.where(`${write.value(relation)}.type IN ${write.param(types as string[])}`).some()
  },
}

const publishedIn = liesIn('published')

/** Takes a stance on a proposition of one of these types. */
const propositionTypes: FilterField = {
  test: (node, types, write) => {
    const proposition = write.name('p')
    const taken = write.path(node).out('TAKES_STANCE_ON', proposition, 'Proposition')
    return taken.where(isIn('type').test(proposition, types, write)).some()
  },
}

const voiceIsIn: FilterField = {
  test: (node, voices, write) => `${voiceOf(node, write)} IN ${write.param(voices as string[])}`,
  testAll: (claims, node, voices, write) =>
    `${voicesOf(claims, node, write)} WITH ${node}, value WHERE value IN ${write.param(voices as string[])}`,
}

/** Which citations fit in every respect. Their sources are the one cited and those that it is cited via. */
const citations: Pick<FilterField, 'inner' | 'check'> = {
  inner: { sources: ['Source'], publishers: ['Organization'] },
  check: (value, argument) => {
    const { published } = value as Arguments
    if (published) publishedIn.check?.(published, `${argument}.published`)
  },
}

/** At least one citation that counts fits. */
const cited: FilterField = {
  ...citations,
  test: (node, value, write) => citationsThat(node, value as Arguments, write).some(),
}

/** It has citations that count, and all of them fit. */
const citedOnly: FilterField = {
  ...citations,
  test: (node, value, write) => {
    const fitting = citationsThat(node, value as Arguments, write).count()
    const all = write.path(node).out('CITED_IN', write.name('q'), 'Citation')
    return `(${all.some()} AND ${fitting} = ${all.count()})`
  },
}

/** The way to the citations that fit, which gives each once: it ends at the citation, or at its one cited source. */
function citationsThat(node: string, wanted: Arguments, write: Writer): Path {
  const citation = write.name('q')
  const values = write.value(citation)
  const among = (value: unknown) => write.param(value as string[])
  const found = write.path(node).out('CITED_IN', citation, 'Citation')
  if (wanted.credibility) found.where(`${values}.credibility IN ${among(wanted.credibility)}`)
  if (wanted.attributions) found.where(`${values}.attribution IN ${among(wanted.attributions)}`)
  if (typeof wanted.hedged === 'boolean')
    found.where(`coalesce(${values}.hedged, false) = ${write.param(wanted.hedged)}`)
  const { reliability, published } = wanted
  if (reliability || published) {
    const source = write.name('s')
    const { test } = condition(filterNamed('SourceFilter'), { reliability, published }, source, write)
    found.out('CITES', source, 'Source').where(test)
  }
  if (wanted.sources) {
    const carrier = write.name('s')
    const carried = write.path(citation).out('CITES|VIA', carrier, 'Source')
    found.where(carried.where(`${carrier}.id IN ${among(wanted.sources)}`).some())
  }
  if (wanted.publishers) {
    // The source has a name so that it must count too.
    const [carrier, publisher] = [write.name('s'), write.name('o')]
    const carriers = write.path(citation).out('CITES|VIA', carrier, 'Source')
    const publishers = carriers.out('PUBLISHED_BY', publisher, 'Organization')
    found.where(publishers.where(`${publisher}.id IN ${among(wanted.publishers)}`).some())
  }
  if (typeof wanted.via === 'boolean') {
    const via = write.path(citation).out('VIA', write.name('s'), 'Source')
    found.where(wanted.via ? via.some() : via.none())
  }
  return found
}

/** Has at least so many independent sources. */
const corroborated: FilterField = {
  test: (node, least, write) => {
    const { ahead, value } = independentSources(node, write)
    return { ahead, test: `${value} >= ${write.param(least as number)}` }
  },
}

/**
 * A list at the root starts at the first of these fields that its filter has and that can start it, so their order is one of
 * preference.
 */
export const claimFilter = declareFilter('ClaimFilter', {
  ids: ownIds('Claim'),
  propositions: leadsTo(stepsBy('Claim', 'proposition')),
  saidAt: leadsTo(stepsBy('Claim', 'saidAt')),
  saidAfter: leadsTo(stepsBy('Claim', 'saidAfter')),
  saidAfterClaims: leadsTo(stepsBy('Claim', 'saidAfterClaims')),
  saidIn: leadsTo(stepsBy('Claim', 'saidIn')),
  said: liesIn('said'),
  speakers,
  wordsOf,
  addressees: leadsTo(stepsBy('Claim', 'addressees')),
  about: leadsTo(stepsBy('Claim', 'about')),
  processes: leadsTo(stepsBy('Claim', 'processes')),
  topics: leadsTo(topicsOf('Claim')),
  exactTopics: leadsTo(stepsBy('Claim', 'topics')),
  speaker: meets(stepsBy('Claim', 'speakers', 'actor'), 'ActorFilter'),
  speechActs: isIn('speechAct'),
  stances: isIn('stance'),
  certainty: isIn('certainty'),
  propositionTypes,
  replaced: hasAny(stepsBy('Claim', 'replacedBy')),
  conditional: hasAny(stepsBy('Claim', 'conditions')),
  recorded: isBetween('recordedAt'),
  reported: reportedDate.within,
  cited,
  citedOnly,
  languages: hasLabelIn('labels'),
  exactLanguages: hasLabelExactlyIn('labels'),
  related,
  voice: voiceIsIn,
  independentSources: corroborated,
  text: containsText,
})
