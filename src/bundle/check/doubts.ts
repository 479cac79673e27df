/** What a record may say, but probably does not mean: its warnings. */
import type { Kind } from '../../model/declared.ts'
import type { Label } from '../../stored/labels.ts'
import { fuzzyDate } from '../../time/edtf.ts'
import type { Content } from '../content/content.ts'
import type { DocumentPlace } from './document-place.ts'

type Doubt = (content: Content, place: DocumentPlace) => void

const doubts: Record<string, Doubt[]> = {
  Claim: [stanceOnNothing, sureOfNothing, ungraded],
  Event: [ungraded],
  Proposition: [typeAgainstText],
  Source: [readTooEarly],
}

/** Warns of what is doubtful about the content of a kind, with the parts and citations in it. */
export function warnOfDoubts(kind: Kind, content: Content, place: DocumentPlace): void {
  for (const doubt of doubts[kind.name] ?? []) doubt(content, place)
}

function stanceOnNothing({ properties, links }: Content, place: DocumentPlace): void {
  if (typeof properties.stance !== 'string' || links.proposition) return
  place.at('stance').warn(`is ${properties.stance}, but the claim has no proposition, so it is a stance on nothing.`)
}

/** What is done by saying something asserts nothing of which one could be more or less sure. Not HOLD: a view may be held as likely. */
const assertingNothing = ['PROPOSE', 'REQUEST', 'DEMAND', 'OFFER', 'PROMISE', 'AGREE', 'THREATEN', 'WITHHOLD']

function sureOfNothing({ properties }: Content, place: DocumentPlace): void {
  const { certainty, speechAct } = properties
  if (certainty === undefined || !assertingNothing.includes(String(speechAct))) return
  place
    .at('certainty')
    .warn(`is ${certainty}, but a claim whose speechAct is ${speechAct} asserts nothing; leave it out.`)
}

/** Whoever codes by hand can say how the words reach us and how credible the item is; a program, or nobody, may not. */
function ungraded({ properties, nested }: Content, place: DocumentPlace): void {
  if (properties.coding === 'MACHINE' || properties.speechAct === 'UNCODED') return
  for (const [index, citation] of (nested.citations ?? []).entries()) {
    const without = (['attribution', 'credibility'] as const).filter((name) => !(name in citation.properties))
    if (without.length === 0) continue
    const unsure = without.includes('credibility') ? '; if it cannot be judged, write C6_CANNOT_BE_JUDGED' : ''
    place
      .at('citations')
      .at(index)
      .warn(`has no ${without.join(' and no ')}, although a person coded this${unsure}.`)
  }
}

function readTooEarly({ properties }: Content, place: DocumentPlace): void {
  const { published, retrieved } = properties
  if (typeof published !== 'string' || typeof retrieved !== 'string') return
  const { earliest } = fuzzyDate(published)
  if (earliest !== null && retrieved.slice(0, 10) < earliest)
    place.at('retrieved').warn(`is ${retrieved}, before ${earliest}, the first day that published can mean.`)
}

/** Only in lower case: `May` and `Will` may be names. */
const telling: Record<string, { words: RegExp; instead: string }> = {
  FACT: { words: /\b(should|ought|must)\b/u, instead: 'POLICY' },
  FORECAST: { words: /\b(should|ought|must)\b/u, instead: 'POLICY' },
  POLICY: { words: /\b(will|may)\b/u, instead: 'FORECAST' },
}

/** A proposition of one type whose English words are those of another. */
function typeAgainstText({ properties }: Content, place: DocumentPlace): void {
  const { type } = properties
  const labels = (properties.labels as Label[] | undefined) ?? []
  const told = typeof type === 'string' ? telling[type] : undefined
  const found = labels.flatMap(({ value, lang }) => (/^en\b/.test(lang) ? (told?.words.exec(value) ?? []) : []))
  if (found[0])
    place.at('type').warn(`is ${type}, but its English text has the word ${found[0]}, as a ${told?.instead} has.`)
}
