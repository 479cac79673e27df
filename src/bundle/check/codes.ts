/** Reads values of the code lists of graph.yaml. */
import { model } from '../../model/model.ts'
import { type DocumentPlace, described } from './document-place.ts'
import { advice } from './nearest.ts'

/** The value, if it is one of the enum of that name; otherwise reports it and gives undefined. */
export function codeFrom(name: string | null, value: unknown, place: DocumentPlace): string | undefined {
  const codes = codesOf(name)
  if (typeof value === 'string' && codes.includes(value)) return value
  return place.wrong(`is ${described(value)}; ${advice(String(value), codes)}`)
}

/** Several values, each once, in the order of the code list. */
export function codesFrom(name: string | null, value: unknown, place: DocumentPlace): string[] | undefined {
  const codes = codesOf(name)
  const list = place.list(value, `a list such as [${codes.slice(0, 2).join(', ')}]`)
  const found = new Set(list?.map((each, index) => codeFrom(name, each, place.at(index))))
  return list && codes.filter((code) => found.has(code))
}

/** The values of an enum; no values if it is not declared. */
export function codesOf(name: string | null): string[] {
  return [...(model.enums.get(name ?? '')?.values.keys() ?? [])]
}
