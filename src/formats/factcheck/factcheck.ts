/** The format factcheck: what Google's Fact Check Tools API answers, claims with the reviews of each. */
import { isMap } from '../../bundle/check/document-place.ts'
import { type Conversion, type Converted, type FileFormat, type ImportFile, type Notes, newNotes } from '../format.ts'
import { entriesOf } from '../json/entries.ts'
import { headOf } from '../whole-file.ts'
import { type CheckedClaim, type Review, type ReviewSources, recordsOfClaim } from './checked-claim.ts'
import { dayOf, languageOf, wordsOf } from './fields.ts'

export const factcheck: FileFormat = {
  name: 'factcheck',
  recognizes: ({ start }) => /^\s*[[{]/.test(start) && /"claimReview"\s*:\s*\[/.test(start),
  async open(input): Promise<Conversion> {
    const notes = newNotes()
    return {
      head: headOf(input, 'Fact Check Tools API'),
      table: null,
      rows: converted(input, notes),
      notes,
    }
  },
}

async function* converted(input: ImportFile, notes: Notes): AsyncGenerator<Converted> {
  const known: ReviewSources = new Map()
  for await (const { row, value } of entriesOf(input, ['claims'])) {
    const checked = value && claimFrom(value, notes)
    if (typeof checked === 'object' && checked !== null) yield { row, records: recordsOfClaim(checked, known, notes) }
    else yield { row, why: checked ?? 'is no map with text and claimReview.' }
  }
}

/** The claim; or why it cannot be one. */
function claimFrom(value: Record<string, unknown>, notes: Notes): CheckedClaim | string {
  const text = wordsOf(value.text, notes)
  if (text === null) return 'has no text: what was claimed.'
  const reviews = (Array.isArray(value.claimReview) ? value.claimReview : []).filter(isMap)
  const read = reviews.flatMap((review) => reviewFrom(review, notes) ?? [])
  if (read.length === 0) return 'has no claimReview with a url.'
  return {
    text,
    claimant: wordsOf(value.claimant, notes),
    claimantKind: null,
    day: dayOf(value.claimDate),
    appearances: [],
    reviews: read,
  }
}

function reviewFrom(review: Record<string, unknown>, notes: Notes): Review | null {
  const url = wordsOf(review.url, notes)
  if (url === null) return null
  const publisher = isMap(review.publisher) ? review.publisher : {}
  const [name, site] = [wordsOf(publisher.name, notes), wordsOf(publisher.site, notes)]
  return {
    url,
    title: wordsOf(review.title, notes),
    publisher: name || site ? { name: name ?? (site as string), site } : null,
    day: dayOf(review.reviewDate),
    rating: wordsOf(review.textualRating, notes),
    language: languageOf(review.languageCode),
  }
}
