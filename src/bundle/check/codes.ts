/** Reads values of the code lists of graph.yaml. */
import { model } from '../../model/model.ts'
import { type DocumentPlace, described } from './document-place.ts'
import { advice } from './nearest.ts'

/** A value of the enum of that name, or undefined once it is reported that it is none. */
export function codeFrom(name: string | null, value: unknown, place: DocumentPlace): string | undefined {
  const codes = codesOf(name)
  if (typeof value === 'string' && codes.includes(value)) return value
  return place.wrong(`is ${described(value)}; ${advice(String(value), codes)}`)
}

/** Several of them, each once, in the order of the code list. */
export function codesFrom(name: string | null, value: unknown, place: DocumentPlace): string[] | undefined {
  const codes = codesOf(name)
  const list = place.list(value, `a list such as [${codes.slice(0, 2).join(', ')}]`)
  const found = new Set(list?.map((each, index) => codeFrom(name, each, place.at(index))))
  return list && codes.filter((code) => found.has(code))
}

/** The values of an enum; none of one that is not declared. */
export function codesOf(name: string | null): string[] {
  return [...(model.enums.get(name ?? '')?.values.keys() ?? [])]
}
