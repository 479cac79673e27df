/** More kinds of search parameters: records, codes of the API, and what is either, neither or unknown. */
import { type CodeList, codesOf } from '../words/codes.ts'
import type { Parameter } from './parameters.ts'
import paths from './paths.json'

/** Beside the codes of a list: the thing has none of them, e.g. a claim without a stance. */
export const none = 'NONE'

/** Ids of records, as `person/marco-rubio`, in the order given; of some kinds, if they are named. What is no id is ignored. */
export function ids(kinds: readonly string[] = paths.kinds): Parameter<string[]> {
  const isId = (id: string) => {
    const slash = id.indexOf('/')
    return slash > 0 && slash < id.length - 1 && kinds.includes(id.slice(0, slash)) && !/\s/.test(id)
  }
  return { read: (texts) => [...new Set(texts)].filter(isId), write: (value) => value }
}

/** Codes of a list of the API, in its order, and `NONE` where a thing may lack them. */
export function codes(list: CodeList, mayLack = false): Parameter<string[]> {
  const known = mayLack ? [...codesOf(list), none] : codesOf(list)
  return {
    read: (texts) => known.filter((code) => texts.includes(code)),
    write: (value) => known.filter((code) => value.includes(code)),
  }
}

/** Grades by their letter or number: `A` for A_COMPLETELY_RELIABLE, `3` for C3_POSSIBLY_TRUE. */
export function grades(list: 'Reliability' | 'Credibility', mayLack = false): Parameter<string[]> {
  const known = mayLack ? [...codesOf(list), none] : codesOf(list)
  const short = (code: string) => (code === none ? none : code.charAt(list === 'Reliability' ? 0 : 1))
  return {
    read: (texts) => known.filter((code) => texts.includes(short(code))),
    write: (value) => known.filter((code) => value.includes(code)).map(short),
  }
}

/** Language tags; what is no tag (BCP 47) is ignored, since the service would refuse it. */
export function languages(): Parameter<string[]> {
  const isTag = (tag: string) => {
    try {
      return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1
    } catch {
      return false
    }
  }
  return { read: (texts) => [...new Set(texts)].filter(isTag), write: (value) => value }
}

/** `true` or `false`; null, which is not written, where either will do. */
export function yesOrNo(): Parameter<boolean | null> {
  return {
    read: ([first]) => (first === 'true' ? true : first === 'false' ? false : null),
    write: (value) => (value === null ? [] : [String(value)]),
  }
}

/**
 * The condition that a field has one of these codes. Where `NONE` is among them, the field may also lack a value: it then passes no
 * filter that names all codes.
 */
export function withCodes(field: string, chosen: readonly string[] | undefined, list: CodeList): Condition | null {
  if (!chosen || chosen.length === 0) return null
  const named = chosen.filter((code) => code !== none)
  if (named.length === chosen.length) return { [field]: named }
  const lacks = { not: { [field]: codesOf(list) } }
  return named.length === 0 ? lacks : { or: [{ [field]: named }, lacks] }
}

/** A filter of the API, or a part of one. */
// biome-ignore lint/suspicious/noExplicitAny: which of the API's filters it is, the question knows that it is sent with
export type Condition = Record<string, any>

/** One filter of several: side by side where their fields differ, else under `and`, which all have to hold. */
export function allOf(conditions: readonly (Condition | null)[]): Condition {
  const merged: Condition = {}
  const rest: Condition[] = []
  for (const condition of conditions) {
    if (!condition) continue
    if (Object.keys(condition).some((field) => field in merged)) rest.push(condition)
    else Object.assign(merged, condition)
  }
  return rest.length === 0 ? merged : { ...merged, and: rest }
}

/** Whether a field has any of several records, or all of them at once. */
export const togetherChoices = ['any', 'all'] as const

export function withRecords(
  field: string,
  chosen: readonly string[] | undefined,
  together: (typeof togetherChoices)[number] = 'any',
): Condition | null {
  return together === 'any' ? given(field, chosen) : allOf((chosen ?? []).map((id) => ({ [field]: [id] })))
}

/** The order for the API: `SAID_DESC` is by SAID, downwards. Rows that are equal in it come in the order of their ids. */
export function orderBy<By extends string>(order: `${By}_ASC` | `${By}_DESC`): { by: By; direction: 'ASC' | 'DESC' }[] {
  const at = order.lastIndexOf('_')
  return [{ by: order.slice(0, at) as By, direction: order.slice(at + 1) as 'ASC' | 'DESC' }]
}

/** A condition on one field, where something is given for it. */
export function given(field: string, value: unknown): Condition | null {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
    ? null
    : { [field]: value }
}
