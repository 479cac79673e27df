/** Facets of lists: how the values of a dimension are distributed, and how many rows there are over time. */
import type { GraphQLResolveInfo } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Page } from '../composer/answer/page.ts'
import type { Distribution as DistributionValue } from '../composer/compose/facets.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { mostRows } from '../composer/declare/bounds.ts'
import type { RowDates } from '../composer/declare/dates.ts'
import type { Dimensions } from '../composer/declare/dimensions.ts'
import type { Row } from '../composer/declare/read.ts'
import type { Bucket as BucketValue, TimeSeries as TimeSeriesValue } from '../composer/declare/time-series.ts'
import { facetAsked, keyOf } from '../composer/select/selection.ts'
import { atMost } from './bounds.ts'
import { builder } from './builder.ts'
import { codeLabel } from './codes.ts'
import { lookingAtList } from './cost.ts'
import { described } from './enums.ts'
import { labelIn } from './localized.ts'
import { Entity } from './refs.ts'
import { DateRange, langArg } from './value-types.ts'

type PageObject = ReturnType<ReturnType<typeof builder.objectRef<Page>>['implement']>

const intervals = {
  DAY: 'A calendar day.',
  WEEK: 'An ISO 8601 week: Monday to Sunday.',
  MONTH: 'A calendar month.',
  QUARTER: 'January to March, April to June, July to September, October to December.',
  YEAR: 'A calendar year.',
}

const Interval = builder.enumType('Interval', {
  description: 'How long the buckets of a time series are.',
  values: described(intervals),
})

function languageName(tag: string, languages: readonly string[]): string {
  const key = languages.join()
  const names = knownNames.get(key) ?? new Intl.DisplayNames([...languages, 'en'], { type: 'language' })
  knownNames.set(key, names)
  return names.of(tag) ?? tag
}

/** To make the names of a language takes a hundred times as long as to look one up. */
const knownNames = new LRUCache<string, Intl.DisplayNames>({ max: 50 })

export const Bucket = builder.objectRef<BucketValue>('Bucket').implement({
  description: 'One value of a dimension and how many items have it.',
  fields: (t) => ({
    key: t.exposeString('key', {
      nullable: false,
      description: 'The value: an id, a code or a language tag, e.g. `person/marco-rubio`, `SUPPORT`, `ja`.',
    }),
    label: t.string({
      nullable: false,
      args: langArg,
      description:
        "The value in words: an entity's label, a language's name, what a code is called in English or Japanese.",
      resolve: async ({ key, names }, args, { answers, languages }, info) => {
        if (names === 'entity') return labelIn(await answers.labels(key, info), args, { languages })
        if (names === 'language') return languageName(key, args.lang ?? languages)
        return codeLabel(names.codesOf, key, args.lang ?? languages)
      },
    }),
    entity: t.field({
      type: Entity,
      description: 'The entity, if the value is the id of one; null otherwise.',
      resolve: ({ key, names }, _args, { answers }, info): Promise<Row | null> | null =>
        names === 'entity' ? answers.reference(key, info) : null,
    }),
    count: t.exposeInt('count', { nullable: false, description: 'How many items have it.' }),
  }),
})

const Distribution = builder.objectRef<DistributionValue>('Distribution').implement({
  description:
    'Counts that add up. An item with several values counts in each, so buckets + other + missing is at least totalCount, and equals ' +
    'it if every item has one value at most.',
  fields: (t) => ({
    buckets: t.field({
      type: [Bucket],
      nullable: false,
      description: 'The commonest values first; of equal counts, by key.',
      resolve: ({ buckets }) => buckets,
    }),
    missing: t.exposeInt('missing', { nullable: false, description: 'How many items have no value of the dimension.' }),
    other: t.exposeInt('other', {
      nullable: false,
      description: 'The counts of all values that `first` left out, added up.',
    }),
  }),
})

const TimeBucket = builder.objectRef<TimeSeriesValue['buckets'][number]>('TimeBucket').implement({
  description: 'One interval of a time series.',
  fields: (t) => ({
    start: t.field({ type: 'Date', nullable: false, description: 'Its first day.', resolve: ({ start }) => start }),
    end: t.field({ type: 'Date', nullable: false, description: 'Its last day.', resolve: ({ end }) => end }),
    count: t.exposeInt('count', { nullable: false, description: 'How many items lie wholly inside it.' }),
    split: t.field({
      type: [Bucket],
      nullable: false,
      description: 'With `splitBy`: how many of them have each of the values that are kept, the commonest first.',
      resolve: ({ split }) => split,
    }),
    score: t.exposeFloat('score', {
      description:
        'The mean PLOVER conflict-cooperation score of the events in it, -10 to 10; null if the items are not events, or if none of ' +
        'them has a score.',
    }),
  }),
})

const TimeSeries = builder.objectRef<TimeSeriesValue>('TimeSeries').implement({
  description:
    "An item counts in a bucket if it lies wholly inside it; the buckets' counts, imprecise, undated and outside add up to totalCount. " +
    'Empty buckets between the first and the last are included with count 0.',
  fields: (t) => ({
    buckets: t.field({
      type: [TimeBucket],
      nullable: false,
      description:
        'From the first that has an item, or that holds an end of `range`, to the last. At most 1,000, more are an error.',
      resolve: ({ buckets }) => buckets,
    }),
    imprecise: t.exposeInt('imprecise', {
      nullable: false,
      description: 'How many items have a date that spans buckets or is open.',
    }),
    undated: t.exposeInt('undated', { nullable: false, description: 'How many items have no date.' }),
    outside: t.exposeInt('outside', {
      nullable: false,
      description: 'How many items certainly lie outside `range`.',
    }),
  }),
})

/** Declares the enum of a list's dimensions, with what each counts by. */
export function dimensionEnum<Counted extends Dimensions>(
  name: string,
  ofWhat: string,
  _dimensions: Counted,
  descriptions: Record<keyof Counted & string, string>,
) {
  return builder.enumType(name, {
    description: `What ${ofWhat} can be counted by.`,
    values: described(descriptions),
  })
}

/** Declares the enum of the dates by which a list's time series can go, with what each means; the first is that of the list itself. */
export function dateEnum<Dates extends RowDates>(
  name: string,
  ofWhat: string,
  dates: Dates,
  descriptions: Record<keyof Dates & string, string>,
) {
  const of = builder.enumType(name, {
    description: `The dates by which ${ofWhat} can be counted over time.`,
    values: described(descriptions),
  })
  return { of, usual: Object.keys(dates)[0] as string }
}

/** What a facet costs besides what it looks at. */
const facetCost = 50

/** The enums of what a list's rows can be counted by, and of the dates that they have, if any. */
export interface FacetEnums {
  by: ReturnType<typeof dimensionEnum>
  dates?: ReturnType<typeof dateEnum>
}

/** Adds `distribution` to a connection, and `timeSeries` if its rows have dates. */
export function addFacets(connection: PageObject, enums: FacetEnums): void {
  addDistribution(connection, enums.by)
  if (enums.dates) addTimeSeries(connection, enums)
}

function addDistribution(connection: PageObject, by: ReturnType<typeof dimensionEnum>): void {
  builder.objectField(connection, 'distribution', (t) =>
    t.field({
      type: Distribution,
      args: {
        by: t.arg({ type: by, required: true, description: 'The dimension to count by.' }),
        first: t.arg.int({
          description: 'How many buckets, the commonest first: 0 to 200; 20 by default.',
          ...atMost(mostRows),
        }),
      },
      complexity: (_args, context) => ({ field: facetCost + lookingAtList(context), multiplier: 1 }),
      description: 'How the rows of the whole list, with its filter, are distributed over the values of a dimension.',
      resolve: (page, args, _context, info) => facetOf(page, args, info) as Promise<DistributionValue>,
    }),
  )
}

/** Adds `timeSeries` to a connection; it can be split if its rows have dimensions, and go by each of their dates if they have several. */
export function addTimeSeries(connection: PageObject, { by, dates }: Partial<FacetEnums>): void {
  builder.objectField(connection, 'timeSeries', (t) =>
    t.field({
      type: TimeSeries,
      args: {
        interval: t.arg({ type: Interval, required: true, description: 'How long each bucket is.' }),
        ...(dates && {
          by: t.arg({ type: dates.of, description: `The date to go by; ${dates.usual} by default.` }),
        }),
        range: t.arg({
          type: DateRange,
          description:
            'Only rows that may lie in these days; the others are counted as outside. The buckets then go from the one that holds ' +
            'the first of these days to the one that holds the last, so that several series line up.',
        }),
        ...(by && {
          splitBy: t.arg({ type: by, description: 'Also counts each bucket by the values of this dimension.' }),
          splitFirst: t.arg.int({
            description: 'How many values the split keeps: the commonest of the whole series, 0 to 200; 5 by default.',
            ...atMost(mostRows),
          }),
        }),
      },
      // A split looks once for its values, and once for the counts.
      complexity: ({ splitBy }, context) => ({
        field: facetCost + (splitBy ? 2 : 1) * lookingAtList(context),
        multiplier: 1,
      }),
      description: 'The rows of the whole list, with its filter, counted over time.',
      resolve: (page, args, _context, info) => facetOf(page, args, info) as Promise<TimeSeriesValue>,
    }),
  )
}

function facetOf(page: Page, args: Arguments, info: GraphQLResolveInfo): unknown {
  const asked = facetAsked(info, args)
  return page.facets.get(keyOf(asked, args)) ?? page.load(asked)
}
