/** What a fact check says, whichever format it comes in, and the records that it becomes. */
import type { BundleRecord } from '../../bundle/read/document.ts'
import { looksLikePerson } from '../actors/kinds.ts'
import { countCleaned, type ListedRecord, type Notes } from '../format.ts'
import { hashOf, slugOf, slugOfUrl } from '../ids.ts'
import { claimantsIn, mediumIn } from './claimants.ts'

/** A claim that was checked. What nobody said is null. */
export interface CheckedClaim {
  text: string
  /** Who is said to have made it, as written. */
  claimant: string | null
  /** What sort of actor that is, if the format says so. */
  claimantKind: 'person' | 'organization' | null
  /** The day on which it was made. */
  day: string | null
  /** Where it was made, if the format says so. */
  appearances: string[]
  reviews: Review[]
}

export interface Review {
  url: string
  title: string | null
  publisher: { name: string; site: string | null } | null
  day: string | null
  /** The verdict in the reviewer's words. */
  rating: string | null
  language: string
}

/** What has been seen of the addresses of reviews: the first record of each. */
export type ReviewSources = Map<string, BundleRecord>

/**
 * The claim, who made it, and the reviews that it is cited from. Nobody codes what was done by saying it, so it is UNCODED. A review of which
 * the file has several titles or days keeps the first.
 */
export function recordsOfClaim(checked: CheckedClaim, known: ReviewSources, notes: Notes): ListedRecord[] {
  const language = checked.reviews[0]?.language ?? 'und'
  const sources = checked.reviews.map((review) => ({ review, records: sourceOf(review, known, notes) }))
  const speakers = claimantsIn(checked.claimant).map((name) => actorOf(name, checked.claimantKind, language))
  const media = [
    ...(mediumIn(checked.claimant) ? [mediumSource(checked.claimant as string, language)] : []),
    ...checked.appearances.map((url) => appearanceSource(url)),
  ]
  const cited = new Set<string>()
  const citations = sources.flatMap(({ review, records }) => {
    const source = records.at(-1)?.record.id as string
    if (cited.has(source)) return []
    cited.add(source)
    return [
      {
        source,
        attribution: 'REPORTED',
        ...(review.rating === null ? {} : { excerpt: { text: review.rating, lang: review.language } }),
        ...(media.length === 0 ? {} : { via: media.map(({ record }) => record.id) }),
      },
    ]
  })
  const day = dayBefore(checked, notes)
  const claim = {
    id: `claim/factcheck-${hashOf(checked.text, checked.claimant ?? '', checked.day ?? '')}`,
    text: { [language]: checked.text },
    speechAct: 'UNCODED',
    ...(day === null ? {} : { said: day }),
    ...(speakers.length === 0 ? {} : { speakers: speakers.map(({ record }) => ({ actor: record.id })) }),
    citations,
  }
  return [...speakers, ...media, ...sources.flatMap(({ records }) => records), { collection: 'claims', record: claim }]
}

/** The day on which the claim was made, unless it had been reviewed before that. */
function dayBefore({ day, reviews }: CheckedClaim, notes: Notes): string | null {
  const reviewed = reviews.flatMap((review) => review.day ?? []).sort()[0]
  if (day === null || reviewed === undefined || day <= reviewed) return day
  countCleaned(notes, 'days of claims after their reviews left out')
  return null
}

function sourceOf(review: Review, known: ReviewSources, notes: Notes): ListedRecord[] {
  const id = `source/${slugOfUrl(review.url)}`
  const publisher = review.publisher ? publisherOf(review.publisher, review.language) : null
  const record: BundleRecord = {
    id,
    title: { [review.language]: review.title ?? review.url },
    type: 'ARTICLE',
    url: review.url,
    language: review.language,
    ...(review.day === null ? {} : { published: review.day }),
    ...(publisher ? { publisher: publisher.record.id } : {}),
  }
  const first = known.get(id) ?? record
  known.set(id, first)
  if (first !== record && JSON.stringify(first) !== JSON.stringify(record))
    countCleaned(notes, 'further titles and days of one address left out')
  return [
    ...(publisher && first.publisher === publisher.record.id ? [publisher] : []),
    { collection: 'sources', record: first },
  ]
}

function publisherOf({ name, site }: { name: string; site: string | null }, language: string): ListedRecord {
  const id = `organization/${slugOf(site ?? name)}`
  return { collection: 'organizations', record: { id, labels: { [language]: name }, type: 'MEDIA' } }
}

function actorOf(name: string, kind: 'person' | 'organization' | null, language: string): ListedRecord {
  const labels = { [language]: name }
  if (kind === 'person' || (kind === null && looksLikePerson(name)))
    return { collection: 'persons', record: { id: `person/${slugOf(name)}`, labels } }
  return { collection: 'organizations', record: { id: `organization/${slugOf(name)}`, labels, type: 'UNKNOWN' } }
}

/** The posts of a platform, or posts in general, as the source at second hand that they are. */
function mediumSource(claimant: string, language: string): ListedRecord {
  const name = /\s/.test(claimant) ? claimant : claimant.toLowerCase().replace(/^www\./, '')
  const record = { id: `source/posts-${slugOf(name)}`, title: { [language]: name }, type: 'POST' }
  return { collection: 'sources', record }
}

function appearanceSource(url: string): ListedRecord {
  const record = {
    id: `source/${slugOfUrl(url)}`,
    title: { und: url },
    type: mediumIn(new URL(url).host) ? 'POST' : 'ARTICLE',
    url,
  }
  return { collection: 'sources', record }
}
