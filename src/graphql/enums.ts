/** The enums, made of the code lists in schema/graph.yaml. */
import type { Enumeration } from '../model/declared.ts'
import { model } from '../model/model.ts'
import { builder } from './builder.ts'

const declaredEnums = new Map<string, ReturnType<typeof declare>>()

/** The enum of that name; graph.yaml must declare it. */
export function enumOf(name: string) {
  const known = declaredEnums.get(name) ?? declare(name)
  declaredEnums.set(name, known)
  return known
}

function declare(name: string) {
  const declared = model.enums.get(name)
  if (!declared) throw new Error(`graph.yaml declares no enum ${name}.`)
  return builder.enumType(name, {
    description: describe(declared),
    values: described(Object.fromEntries(declared.values)),
  })
}

/** The values of an enum, each with its description. */
export function described(values: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(values).map(([value, description]) => [value, { description }]))
}

function describe({ description, source }: Enumeration): string {
  return source ? `${description}\n\nSource: ${source}.` : description
}
