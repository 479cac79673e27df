/** The ids that an argument names: what form they must have, and the error for an id that nothing has. */
import { badInput, shown, type UserError } from '../../errors.ts'
import { kindNamed, kindOfId, model } from '../../model/model.ts'

/** An id in an argument, its place there, and the kinds that it may be of. */
export interface NamedId {
  id: string
  argument: string
  kinds: readonly string[]
}

/** The ids in an argument's list, each with its place and the kinds or interfaces that it may be of; none without a list. */
export function idsNamed(ids: unknown, argument: string, kinds: readonly string[]): NamedId[] {
  return ((ids ?? []) as readonly string[]).map((id, index) => ({ id, argument: `${argument}[${index}]`, kinds }))
}

/** Those of the ids whose own form says that they are of one of the kinds (or interfaces). */
export function idsOfKinds(ids: readonly string[], kinds: readonly string[]): string[] {
  const allowed = kindsIn(kinds)
  return ids.filter((id) => allowed.includes(kindOfId(id)?.name ?? ''))
}

function kindsIn(names: readonly string[]): string[] {
  return names.flatMap((name) => model.interfaces.get(name)?.kinds ?? [name])
}

/** Throws {@link UserError} unless the id's own form says that it is of one of the kinds (or interfaces). */
export function checkForm({ id, argument, kinds }: NamedId): void {
  if (idsOfKinds([id], kinds).length > 0) return
  const prefixes = kindsIn(kinds)
    .map((name) => `${kindNamed(name).prefix}/…`)
    .join(', ')
  throw badInput(argument, `${shown(id)} is not an id of the wanted kind; such ids read ${prefixes}.`)
}

/** The error for an id that nothing has. */
export function noSuchId({ id, argument }: Pick<NamedId, 'id' | 'argument'>): UserError {
  return badInput(argument, `nothing has the id ${shown(id)}.`)
}
