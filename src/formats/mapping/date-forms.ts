/** Finds the forms in which the days of a column are written. */
import { dateIn } from '../table/dates.ts'

/** Forms in Luxon's tokens; of two that differ only in which comes first, day or month, one names the other. */
const FORMS: [form: string, swapped?: string][] = [
  ['yyyy-MM-dd'],
  ['yyyyMMdd'],
  ['yyyy/MM/dd'],
  ['MMMM d, yyyy'],
  ['MMM d, yyyy'],
  ['d MMMM yyyy'],
  ['d MMM yyyy'],
  ['dd.MM.yyyy', 'MM.dd.yyyy'],
  ['d.M.yyyy', 'M.d.yyyy'],
  ['MM/dd/yyyy', 'dd/MM/yyyy'],
  ['dd/MM/yyyy', 'MM/dd/yyyy'],
  ['M/d/yyyy', 'd/M/yyyy'],
  ['d/M/yyyy', 'M/d/yyyy'],
  ['dd-MM-yyyy', 'MM-dd-yyyy'],
  ['MM-dd-yyyy', 'dd-MM-yyyy'],
  ["yyyy-MM-dd'T'HH:mm:ss'Z'"],
  ['yyyy-MM-dd HH:mm:ss'],
  ['yyyy-MM'],
  ['MM/yyyy'],
  ['yyyy'],
]

/** Forms that together fit the most values, the most frequent first, and what nobody can tell from these. */
export interface FoundForms {
  forms: string[]
  /** How many of the values one of them fits. */
  fit: number
  /** Why the forms may be wrong; null if nothing speaks against them. */
  doubt: string | null
}

/** The fewest forms that fit the values, as far as any does. */
export function formsOf(values: readonly string[]): FoundForms {
  const forms: string[] = []
  let left = values
  while (left.length > 0) {
    const [best] = FORMS.map(([form]) => ({ form, rest: left.filter((value) => dateIn(value, [form]) === null) })).sort(
      (a, b) => a.rest.length - b.rest.length,
    )
    if (!best || best.rest.length === left.length) break
    forms.push(best.form)
    left = best.rest
  }
  return { forms, fit: values.length - left.length, doubt: doubtOf(forms, values) }
}

function doubtOf(forms: string[], values: readonly string[]): string | null {
  for (const form of forms) {
    const swapped = FORMS.find(([each]) => each === form)?.[1]
    if (swapped === undefined) continue
    if (forms.includes(swapped)) return `some days fit only ${form} and others only ${swapped}, and many fit both`
    const those = values.filter((value) => dateIn(value, [form]) !== null)
    if (those.every((value) => dateIn(value, [swapped]) !== null)) return `${swapped} fits as well as ${form}`
  }
  return null
}
