/** Types that fields of many concepts return: labels, identifiers, fuzzy dates, amounts, quotes, and DateRange. */
import { mostLanguages } from '../composer/declare/bounds.ts'
import { property } from '../composer/declare/by-model.ts'
import { type Label as LabelValue, storedLabels } from '../stored/labels.ts'
import { fuzzyDate } from '../time/edtf.ts'
import { dateLabel } from '../time/label.ts'
import { atMost } from './bounds.ts'
import { builder } from './builder.ts'
import { enumOf } from './enums.ts'
import { textIn, translationIn } from './localized.ts'
import { reads } from './reads.ts'

/** The argument `lang` of every text that is kept in several languages. */
export const langArg = builder.args((t) => ({
  lang: t.field({
    type: ['LanguageTag'],
    ...atMost(mostLanguages),
    description:
      'Languages, best first, e.g. ["ja", "en"] (RFC 4647 lookup, then a narrower one: `pt` finds `pt-BR`). By default those of the ' +
      "request's Accept-Language header. Then English of any region, then `mul`, then the first that there is.",
  }),
}))

export const Label = builder.objectRef<LabelValue>('Label').implement({
  description: 'A name or text in one language.',
  fields: (t) => ({
    value: t.exposeString('value', { nullable: false, description: 'The words.' }),
    lang: t.field({
      type: 'LanguageTag',
      nullable: false,
      description: 'Their language.',
      resolve: ({ lang }) => lang,
    }),
    kind: t.field({
      type: enumOf('LabelKind'),
      nullable: false,
      description: 'Whether it is the name to show, another one, a transliteration or a former name.',
      resolve: ({ kind }) => kind,
    }),
  }),
})

/** Where the ids of some schemes can be looked up. */
const pages: Record<string, (value: string) => string> = {
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
}

export const Identifier = builder.objectRef<{ scheme: string; value: string }>('Identifier').implement({
  description: 'An id of the same thing elsewhere.',
  fields: (t) => ({
    scheme: t.exposeString('scheme', {
      nullable: false,
      description: 'Whose id it is, e.g. `wikidata`, `iso3166-1-alpha-3`, `pa-x`, `cameo`.',
    }),
    value: t.exposeString('value', { nullable: false, description: 'The id, e.g. `Q22686`.' }),
    url: t.field({
      type: 'URL',
      description: 'Where it can be looked up, for schemes that have such a page.',
      resolve: ({ scheme, value }) => pages[scheme]?.(encodeURIComponent(value)) ?? null,
    }),
  }),
})

export const FuzzyDate = builder.objectRef<ReturnType<typeof fuzzyDate>>('FuzzyDate').implement({
  description: 'A date as sharp as its source makes it, never sharper.',
  fields: (t) => ({
    edtf: t.field({
      type: 'EDTF',
      nullable: false,
      description: 'The date as recorded, e.g. `2025-02~`.',
      resolve: ({ edtf }) => edtf,
    }),
    earliest: t.field({
      type: 'Date',
      description: 'The first day that it can mean; null if it is open.',
      resolve: ({ earliest }) => earliest,
    }),
    latest: t.field({
      type: 'Date',
      description: 'The last day that it can mean; null if it is open.',
      resolve: ({ latest }) => latest,
    }),
    approximate: t.exposeBoolean('approximate', { nullable: false, description: 'Marked ~: about that time.' }),
    uncertain: t.exposeBoolean('uncertain', { nullable: false, description: 'Marked ?: the source is not sure.' }),
    span: t.exposeBoolean('span', {
      nullable: false,
      description:
        'True: it lasts from earliest to latest (EDTF a/b). False: one day among them ([a..b], a month, a year).',
    }),
    label: t.string({
      nullable: false,
      args: langArg,
      description: 'In words, e.g. `13 February 2025`, `2025年2月13日`.',
      resolve: (date, { lang }, { languages }) => dateLabel(date, lang ?? languages),
    }),
  }),
})

interface AmountValue {
  value: number
  unit: string
  role: string
  of?: Record<string, string>
}

export const Amount = builder.objectRef<AmountValue>('Amount').implement({
  description: 'A number that a text states: 50 PERCENT (SHARE of revenue), 500000000000 USD (CAP).',
  fields: (t) => ({
    value: t.exposeFloat('value', { nullable: false, description: 'The number, in its unit.' }),
    unit: t.exposeString('unit', { nullable: false, description: 'UCUM, PERCENT, or ISO 4217, e.g. `USD`.' }),
    role: t.field({
      type: enumOf('AmountRole'),
      nullable: false,
      description: 'What it stands for.',
      resolve: ({ role }) => role,
    }),
    of: t.string({
      args: langArg,
      description: 'What it is a number of, e.g. `revenue from natural resources`.',
      resolve: ({ of }, args, context) => (of ? translationIn(of, args, context) : null),
    }),
  }),
})

export const Quote = builder.objectRef<{ text: string; lang: string }>('Quote').implement({
  description: "A few of a source's own words.",
  fields: (t) => ({
    text: t.exposeString('text', { nullable: false, description: 'The words.' }),
    lang: t.field({
      type: 'LanguageTag',
      nullable: false,
      description: 'Their language.',
      resolve: ({ lang }) => lang,
    }),
  }),
})

export const DateRange = builder.inputType('DateRange', {
  description:
    'A range of days, both ends included. It matches what may lie in it: a date whose possible days, from the earliest to the latest, ' +
    'overlap it.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day; open by default.' }),
    to: t.field({ type: 'Date', description: 'The last day; open by default.' }),
    includeUndated: t.boolean({ description: 'Whether what has no date matches too; false by default.' }),
  }),
})

export const DateTimeRange = builder.inputType('DateTimeRange', {
  description: 'A range of instants, both ends included.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'The first instant; open by default.' }),
    to: t.field({ type: 'DateTime', description: 'The last instant; open by default.' }),
  }),
})

const knownDates = new Map<string, ReturnType<typeof fuzzyDate>>()
const mostKnownDates = 10_000

/** The same dates come again and again, and to parse one costs more than everything else that is done with it. */
function knownDate(edtf: string): ReturnType<typeof fuzzyDate> {
  const known = knownDates.get(edtf) ?? fuzzyDate(edtf)
  if (knownDates.size >= mostKnownDates) knownDates.clear()
  knownDates.set(edtf, known)
  return known
}

/** A stored EDTF text as a FuzzyDate; null if there is none. */
export function fuzzyDateFrom(stored: unknown): ReturnType<typeof fuzzyDate> | null {
  return typeof stored === 'string' ? knownDate(stored) : null
}

/** Options of a field that shows a stored EDTF text. */
export const fuzzyDateOf = (name: string) => reads(property(name, fuzzyDateFrom))

/** A stored text in the wanted language. */
export const textOf = (name: string) => reads(property(name, textIn))

/** A stored list of labels. */
export const allLabels = reads(property('labels', storedLabels))

/** A stored JSON list; empty if there is none. */
export const jsonListOf = (name: string) =>
  reads(property(name, (stored) => (typeof stored === 'string' ? JSON.parse(stored) : [])))

/** A stored JSON value; null if there is none. */
export const jsonOf = (name: string) =>
  reads(property(name, (stored) => (typeof stored === 'string' ? JSON.parse(stored) : null)))

/** A stored value as it is. */
export const storedAs = (name: string) => reads(property(name))
