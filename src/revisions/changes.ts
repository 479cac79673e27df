/** Answers `changes`: finds what happened on the page, then reads the records that it happened to. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Answers } from '../composer/answer/answers.ts'
import { type ComputedList, computedPage } from '../composer/answer/computed-page.ts'
import type { Page } from '../composer/answer/page.ts'
import type { Arguments } from '../composer/declare/arguments.ts'
import { idsNamed, type NamedId, noSuchId } from '../composer/declare/named-ids.ts'
import type { Kind } from '../model/declared.ts'
import { kindOfCode, kindOfId } from '../model/model.ts'
import { pageOfAll, pageOfSome } from './pages.ts'
import { type RevisionRow, recordsOf } from './queries.ts'

/** A page of changes in two reads. Nothing that happened is ever undone, so the change that a cursor names is always there. */
export function changesPage(args: Arguments, answers: Answers, info: GraphQLResolveInfo): Promise<Page> {
  const since = (args.since as string | null | undefined) ?? null
  const kinds = (args.kinds as string[] | null | undefined)?.map(kindOfCode) ?? null
  const named = idsOf(args)
  const ids = named?.map(({ id }) => id) ?? null
  const list: ComputedList<RevisionRow> = {
    read: recordsOf([]),
    find: async (window, _asks, ask) => {
      const write = ask.writer()
      const text = ids
        ? pageOfSome(ids, kinds ? ids.filter((id) => isOf(kinds, id)) : ids, since, window, write)
        : pageOfAll(since, kinds, window, write)
      const { rows, total, found } = await answers.one({ name: 'changes: page', text, params: write.params })
      for (const each of named ?? []) if (!(found as string[]).includes(each.id)) throw noSuchId(each)
      const changes = rows as unknown as RevisionRow[]
      return {
        rows: window.backwards ? changes.reverse() : changes,
        total: Number(total),
        beforeIt: window.after !== null,
        behindIt: window.before !== null,
      }
    },
    rowsOf: async (changes) => {
      if (changes.length === 0) return []
      const { rows } = await answers.connection(recordsOf(changes), { first: changes.length }, info)
      return rows.map((record) => ({ ...record, ...changes[record.place as number] }))
    },
  }
  return computedPage(list, args, answers, info)
}

function isOf(kinds: readonly Kind[], id: string): boolean {
  return kinds.includes(kindOfId(id) as Kind)
}

/** The argument `ids`; null if it is left out. Throws BAD_USER_INPUT if an id cannot be a record's. */
function idsOf({ ids }: Arguments): NamedId[] | null {
  const named = ids ? idsNamed(ids, 'ids', []) : null
  for (const each of named ?? []) if (!kindOfId(each.id)) throw noSuchId(each)
  return named
}
