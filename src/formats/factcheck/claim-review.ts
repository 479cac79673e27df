/** The format claimreview: schema.org's ClaimReview as JSON-LD, alone, in lists, graphs or feeds. */
import { isMap } from '../../bundle/check/document-place.ts'
import { type Conversion, type Converted, type FileFormat, type ImportFile, type Notes, newNotes } from '../format.ts'
import { entriesOf } from '../json/entries.ts'
import { headOf } from '../whole-file.ts'
import { type CheckedClaim, type ReviewSources, recordsOfClaim } from './checked-claim.ts'
import { dayOf, languageOf, wordsOf } from './fields.ts'

type Thing = Record<string, unknown>

/** How deep reviews may lie in what holds them. */
const MOST_DEPTH = 5

export const claimReview: FileFormat = {
  name: 'claimreview',
  recognizes: ({ start }) =>
    /^\s*[[{]/.test(start) && /"@type"\s*:\s*(\[\s*)?"(https?:\/\/schema\.org\/)?ClaimReview"/.test(start),
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    return {
      head: headOf(input, 'ClaimReview'),
      table: null,
      rows: converted(input, notes),
      notes,
    }
  },
}

async function* converted(input: ImportFile, notes: Notes): AsyncGenerator<Converted> {
  const known: ReviewSources = new Map()
  for await (const { row, value } of entriesOf(input, ['@graph', 'dataFeedElement', 'itemListElement'])) {
    const reviews = value ? reviewsIn(value, MOST_DEPTH) : []
    if (reviews.length === 0) yield { row, why: 'has no ClaimReview in it.' }
    for (const review of reviews) {
      const checked = claimFrom(review, notes)
      if (typeof checked === 'string') yield { row, why: checked }
      else yield { row, records: recordsOfClaim(checked, known, notes) }
    }
  }
}

function reviewsIn(value: unknown, depth: number): Thing[] {
  if (depth === 0) return []
  if (Array.isArray(value)) return value.flatMap((each) => reviewsIn(each, depth))
  if (!isMap(value)) return []
  if (isA(value, 'ClaimReview')) return [value]
  return ['item', '@graph', 'mainEntity', 'itemListElement'].flatMap((key) => reviewsIn(value[key], depth - 1))
}

function isA(value: Thing, type: string): boolean {
  return [value['@type']]
    .flat()
    .some((each) => typeof each === 'string' && each.replace(/^https?:\/\/schema\.org\//, '') === type)
}

function claimFrom(review: Thing, notes: Notes): CheckedClaim | string {
  const [claim] = [review.itemReviewed].flat().filter(isMap)
  const text = wordsOf(review.claimReviewed, notes) ?? wordsOf(claim?.name, notes)
  if (text === null) return 'has no claimReviewed: what was claimed.'
  const url = wordsOf(review.url, notes)
  if (url === null) return 'has no url: where the review is.'
  const [claimant] = [claim?.author ?? (claim && isA(claim, 'CreativeWork') ? claim.author : undefined)].flat()
  const named = isMap(claimant) ? claimant : { name: claimant }
  const [by] = [review.author].flat().filter(isMap)
  const name = wordsOf(by?.name, notes)
  const rating = isMap(review.reviewRating) ? review.reviewRating : {}
  const address = wordsOf(by?.url, notes)
  return {
    text,
    claimant: wordsOf(named.name, notes),
    claimantKind: isA(named, 'Person') ? 'person' : isA(named, 'Organization') ? 'organization' : null,
    day: dayOf(claim?.datePublished),
    appearances: appearancesOf(claim, notes),
    reviews: [
      {
        url,
        title: wordsOf(review.headline, notes) ?? wordsOf(review.name, notes),
        publisher:
          name === null
            ? null
            : { name, site: address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null },
        day: dayOf(review.datePublished),
        rating: wordsOf(rating.alternateName, notes) ?? ratingIn(rating),
        language: languageOf(review.inLanguage),
      },
    ],
  }
}

/** Where the claim was made: addresses, or maps that have one. */
function appearancesOf(claim: Thing | undefined, notes: Notes): string[] {
  const all = [claim?.firstAppearance ?? [], claim?.appearance ?? []].flat()
  const urls = all.map((each) => wordsOf(isMap(each) ? (each.url ?? each['@id']) : each, notes))
  return [...new Set(urls)].filter(
    (url): url is string => url !== null && /^https?:\/\//.test(url) && URL.canParse(url),
  )
}

/** A rating that is only a number, with what it is out of. */
function ratingIn({ ratingValue, bestRating, worstRating }: Thing): string | null {
  if (ratingValue === undefined) return null
  const range = bestRating !== undefined && worstRating !== undefined ? ` (${worstRating} to ${bestRating})` : ''
  return `${ratingValue}${range}`
}
