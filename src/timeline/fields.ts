/** `Query.timeline`: what happened and what was said, in one order. */
import type { GraphQLResolveInfo } from 'graphql'
import { once } from '../collections/once.ts'
import { type ComputedList, computedPage } from '../composer/answer/computed-page.ts'
import type { Page } from '../composer/answer/page.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { defaultOrder } from '../composer/declare/by-model.ts'
import { liesIn } from '../composer/declare/filter-fields.ts'
import { idsNamed } from '../composer/declare/named-ids.ts'
import type { ConnectionRead, Row } from '../composer/declare/read.ts'
import { seriesOf } from '../composer/declare/time-series.ts'
import { badInput } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { codeLabel, languageOfCodes } from '../graphql/codes.ts'
import type { Context } from '../graphql/context.ts'
import { listCost, rootPageCost } from '../graphql/cost.ts'
import { cut } from '../graphql/cut.ts'
import { addTimeSeries } from '../graphql/facets.ts'
import { labelIn } from '../graphql/localized.ts'
import { connectionOf, pagingArgs } from '../graphql/paging.ts'
import { firstInRecordArg, refersTo } from '../graphql/reads.ts'
import { Actor, Entity, EntityKind } from '../graphql/refs.ts'
import { DateRange, FuzzyDate, fuzzyDateFrom, langArg } from '../graphql/value-types.ts'
import { kindOfId } from '../model/model.ts'
import type { Interval } from '../time/intervals.ts'
import { actorsOfItem } from './actors.ts'
import { sorts, type TimelineRequest } from './happenings.ts'
import { datesOf, type Item, itemsIn, keysOf } from './items.ts'

const TimelineItem = builder.objectRef<Item & Row>('TimelineItem').implement({
  description: 'An event, a change of an agreement’s or a process’s status, or a claim.',
  fields: (t) => ({
    time: t.field({
      type: FuzzyDate,
      description: 'When it happened, was planned for, or was said; null if no source says.',
      resolve: ({ date }) => fuzzyDateFrom(date),
    }),
    entity: t.field({
      type: Entity,
      nullable: false,
      description: 'The event or the claim; for a change of status, the agreement or process.',
      ...refersTo('id'),
    }),
    kind: t.field({
      type: EntityKind,
      nullable: false,
      description: 'The kind of `entity`: EVENT, AGREEMENT, PROCESS or CLAIM.',
      resolve: ({ id }) => kindOfId(id)?.name.toUpperCase() as string,
    }),
    actors: t.field({
      type: [Actor],
      nullable: false,
      args: firstInRecordArg,
      complexity: listCost,
      description: 'Who took part, is party, or speaks, in the order in which the record names them.',
      extensions: { read: actorsOfItem },
      resolve: async (item, args, context, info) => {
        const ids = ((await context.answers.computed(actorsOfItem, item, {}, info)) ?? []) as string[]
        const shown = cut(ids, args, context, info)
        const rows = await Promise.all(shown.map((id) => context.answers.reference(id, info)))
        return rows.filter((row): row is Row => row !== null)
      },
    }),
    label: t.string({
      nullable: false,
      args: langArg,
      description:
        'The label of `entity` in the wanted language, as `Entity.label`; for a change of status followed by the new status in words, ' +
        'in English or Japanese, e.g. `Minerals agreement: Signed`.',
      resolve: async ({ id, status }, args, { answers, languages }, info) => {
        const label = labelIn(await answers.labels(id, info), args, { languages })
        if (status === null) return label
        const wanted = args.lang ?? languages
        const colon = languageOfCodes(wanted) === 'ja' ? '：' : ': '
        return `${label}${colon}${codeLabel(`${kindOfId(id)?.name}Status`, status, wanted)}`
      },
    }),
  }),
})

const { Connection } = connectionOf('Timeline', TimelineItem as never)
addTimeSeries(Connection, {})

const wantedKinds = sorts.map(({ kind }) => kind.toUpperCase())

const TimelineFilter = builder.inputType('TimelineFilter', {
  description:
    'Which items. A list matches any of its values, an empty list nothing; all fields that are given must hold.',
  fields: (t) => ({
    kinds: t.field({
      type: [EntityKind],
      description: 'Only items of these kinds of entity: EVENT, AGREEMENT, PROCESS, CLAIM; another kind is an error.',
    }),
    actors: t.idList({
      description:
        'One of these takes part in the event or process, is party to the agreement, or makes the claim itself.',
    }),
    processes: t.idList({
      description:
        'Events, agreements and claims that belong to one of these processes, and changes of status of these processes themselves.',
    }),
    topics: t.idList({ description: 'What has one of these topics or any narrower one.' }),
    agreements: t.idList({
      description:
        'Changes of status of these agreements, the events at which they were negotiated or signed, and the claims about them; ' +
        'processes do not match.',
    }),
    time: t.field({ type: DateRange, description: 'What may lie in these days.' }),
  }),
})

builder.queryField('timeline', (t) =>
  t.field({
    type: Connection,
    args: { filter: t.arg({ type: TimelineFilter, description: 'Which items; all by default.' }), ...pagingArgs },
    complexity: (args, context) => rootPageCost(args, context),
    description:
      'Events, changes of status of agreements and processes, and claims in the order of their dates: by earliest day, else the ' +
      'latest, the earliest first and those without a date last; on the same day events, then agreements, processes and claims, each ' +
      'by id. A page reads no more of each of the four than it may show; `totalCount` and `timeSeries` look at all.',
    resolve: (_root, args, context, info) => pageFor(args as Arguments, context, info),
  }),
)

/** Says what a request asks of a page; it is never read itself. */
const asked: ConnectionRead = {
  kind: 'connection',
  name: 'timeline',
  source: { clauses: () => [], order: defaultOrder('Entity') },
  facets: { dimensions: {} },
}

function pageFor(args: Arguments, { answers }: Context, info: GraphQLResolveInfo): Promise<Page> {
  const filter = (args.filter ?? {}) as Arguments
  const wanted = wantedBy(filter)
  const dates = once(() => datesOf(wanted, answers.ask()))
  const totalOf = async () => (await dates()).reduce((sum, { count }) => sum + count, 0)
  const list: ComputedList<Item> = {
    read: asked,
    check: (ask) => ask.checkIds(idsIn(filter)),
    find: async (window, asks, ask) => {
      const [found, total] = await Promise.all([itemsIn(wanted, window, asks, ask), asks.total ? totalOf() : null])
      return { ...found, total }
    },
    rowsOf: (items) => items.map((item) => ({ ...item, _keys: keysOf(item) })),
    facet: async ({ args: { interval, range } }) => {
      if (range) liesIn('time').check?.(range, 'range')
      return seriesOf(await dates(), null, interval as Interval, (range ?? {}) as Arguments, null)
    },
  }
  return computedPage(list, args, answers, info)
}

function wantedBy({ kinds, actors, processes, topics, agreements, time }: Arguments): TimelineRequest {
  const wrong = ((kinds ?? []) as string[]).findIndex((kind) => !wantedKinds.includes(kind))
  if (wrong >= 0) {
    const kind = (kinds as string[])[wrong]
    throw badInput(
      `filter.kinds[${wrong}]`,
      `${kind} is never in a timeline; it must be one of ${wantedKinds.join(', ')}.`,
    )
  }
  if (time) liesIn('time').check?.(time, 'filter.time')
  const ids = (list: unknown) => (list ?? null) as readonly string[] | null
  return {
    kinds: ids(kinds),
    actors: ids(actors),
    processes: ids(processes),
    topics: ids(topics),
    agreements: ids(agreements),
    time: (time ?? null) as Arguments | null,
  }
}

function idsIn({ actors, processes, topics, agreements }: Arguments) {
  return [
    ...idsNamed(actors, 'filter.actors', ['Actor']),
    ...idsNamed(processes, 'filter.processes', ['Process']),
    ...idsNamed(topics, 'filter.topics', ['Topic']),
    ...idsNamed(agreements, 'filter.agreements', ['Agreement']),
  ]
}
