/** A citation as a sentence, and as Markdown. */
import { gradeLetter, gradeNumber } from '../elements/grade-words.ts'
import { wordFor } from '../words/codes.ts'
import type { Language } from '../words/language.ts'
import { bracketed, semicolonOf } from '../words/punctuation.ts'
import type { Cited, CitedSource } from './record.ts'
import { useCitingTexts } from './texts.ts'

/** How pieces are written: links and emphasis differ, the words do not. */
interface Form {
  link(text: string, address: string): string
  text(text: string): string
}

const asPlain = (language: Language): Form => ({ link: useCitingTexts.in(language).linked, text: (text) => text })

/** Signs that would begin a list, a heading, a link or emphasis. */
const special = /[\\`*_{}[\]<>|#~]/g

const asMarkdown: Form = {
  link: (text, address) => `[${text}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`,
  text: (text) => text.replaceAll(special, '\\$&').replaceAll(/\s*\n\s*/g, ' '),
}

export function plainCitation(record: Cited, language: Language): string {
  const { about, sources, here } = pieces(record, language, asPlain(language))
  const { sourcesAre, stop } = useCitingTexts.in(language)
  const cited = sources.length > 0 ? ` ${sourcesAre}${sources.join(semicolonOf(language))}${stop}` : ''
  return `${about}${cited} ${here}${stop}`
}

/** The claim as a paragraph, its sources as a list below. */
export function markdownCitation(record: Cited, language: Language): string {
  const { about, sources, here } = pieces(record, language, asMarkdown)
  const { stop } = useCitingTexts.in(language)
  return [`${about} ${here}${stop}`, '', ...sources.map((source) => `- ${source}`)].join('\n').trimEnd()
}

function pieces(record: Cited, language: Language, form: Form): { about: string; sources: string[]; here: string } {
  const texts = useCitingTexts.in(language)
  const who = record.by.map(({ name, capacity, onBehalfOf }) =>
    [
      form.text(name),
      capacity && texts.asTitled(form.text(capacity)),
      onBehalfOf && texts.onBehalfOf(form.text(onBehalfOf)),
    ]
      .filter(Boolean)
      .join(texts.space),
  )
  const speakers = who.length > 0 ? who.join(texts.comma) : record.kind === 'CLAIM' ? texts.nobody : ''
  const to = record.to.length > 0 ? texts.to(record.to.map(form.text).join(texts.comma)) : ''
  const marks = [
    record.speechAct && wordFor('SpeechAct', record.speechAct, language),
    record.stance && texts.stanceOn(wordFor('Stance', record.stance.code, language), form.text(record.stance.on)),
    record.status && wordFor(record.status.list, record.status.code, language),
    record.withdrawn && texts.withdrawn,
  ].filter(Boolean)
  const day = record.day?.label ?? (record.reportedBy ? texts.undatedBy(record.reportedBy) : texts.undated)
  const head = speakers === '' ? '' : `${speakers}${to}${texts.colon}`
  const said = `${form.text(record.text)}${/[.!?。！？]$/.test(record.text) ? '' : texts.stop}`
  const brackets = marks.length > 0 ? texts.marked(marks.join(semicolonOf(language))) : ''
  const support =
    record.independentSources === null ? '' : ` ${texts.independent(record.sources.length, record.independentSources)}`
  return {
    about: `${head}${said}${brackets} ${day}${texts.stop}${support}`,
    sources: record.sources.map((source) => sourceWords(source, language, form)),
    here: `${form.link(`Parley, ${form.text(record.id)}`, record.permalink)}${record.known ? texts.asKnown(record.known) : ''}`,
  }
}

/** `Three Shores Wire, “Accord signed”, 22 May 2026, ¶4 (B1, quoted)`. */
function sourceWords(citation: CitedSource, language: Language, form: Form): string {
  const texts = useCitingTexts.in(language)
  const { source, locator, attribution, hedged, via, credibility, excerpt } = citation
  const title = texts.quoted(form.text(source.title))
  const marks = [
    `${gradeLetter(source.reliability)}${gradeNumber(credibility)}`,
    attribution && wordFor('Attribution', attribution, language),
    hedged && texts.hedged,
    via.length > 0 && texts.via(via.map(({ label }) => form.text(label)).join(texts.comma)),
  ].filter(Boolean)
  return [
    ...source.authors.map(({ label }) => form.text(label)),
    source.publisher && form.text(source.publisher.label),
    source.url ? form.link(title, source.url) : title,
    source.published?.label ?? texts.undated,
    locator && form.text(locator),
    excerpt && texts.quoted(form.text(excerpt.text)),
  ]
    .filter(Boolean)
    .join(texts.comma)
    .concat(bracketed(marks.join(texts.comma), language))
}
