/** Checks the ids that an argument names beside a filter: their number, their form, and whether anything has them. */
import { checkForm, mostValues, type NamedId } from '../composer/declare/filter.ts'
import type { Ask } from '../composer/declare/read.ts'
import { badInput } from '../errors.ts'
import { kindOfId } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'

/** The ids in an argument's list, each with its place, which must be of these kinds or interfaces; none without a list. */
export function idsNamed(ids: unknown, argument: string, kinds: readonly string[]): NamedId[] {
  const named = (ids ?? []) as readonly string[]
  if (named.length > mostValues) {
    throw badInput(argument, `a list may name at most ${mostValues} values; this one has ${named.length}.`)
  }
  return named.map((id, index) => ({ id, argument: `${argument}[${index}]`, kinds }))
}

/** Throws BAD_USER_INPUT at the first id of another kind, else at the first that nothing has: one read, none without ids. */
export async function checkIds(named: readonly NamedId[], ask: Ask): Promise<void> {
  for (const each of named) checkForm(each)
  const wanted = [...new Set(named.map(({ id }) => id).filter(kindOfId))]
  if (wanted.length === 0) return
  const write = ask.writer()
  const text = `UNWIND ${write.param(wanted)} AS id MATCH (n:${RECORD} {id: id}) RETURN n.id AS id`
  const found = new Set((await ask.read('ids that exist', text, write)).map(({ id }) => id))
  const missing = named.find(({ id }) => !found.has(id))
  if (missing) throw badInput(missing.argument, `nothing has the id ${JSON.stringify(missing.id)}.`)
}
