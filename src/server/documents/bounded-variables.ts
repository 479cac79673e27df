/** How much the variables and the extensions of a request may hold, before anything looks at what they mean. */
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** How often their lists and objects may be nested. */
const mostDepth = 100
/** How many values they may hold, over all depths. */
const mostValues = 20_000
/** How many values one of their lists may hold; arguments have bounds of their own, which are lower. */
const mostInList = 1_000
/** How many characters one of their texts may have; the same holds. */
const mostCharacters = 10_000

/** Refuses variables that no argument could take; what an argument may be is checked later, by its own bound. */
export const boundedVariables: Plugin = {
  onParams({ params: { variables, extensions }, setResult }) {
    const wrong = beyond(variables, 'variables') ?? beyond(extensions, 'extensions')
    if (wrong) setResult({ errors: [new GraphQLError(wrong, { extensions: { code: 'COST_LIMIT_EXCEEDED' } })] })
  },
}

/** What is wrong with a value of JSON; null if nothing is. Not by recursion, which a deep value would exhaust. */
function beyond(value: unknown, name: string): string | null {
  const left: [value: unknown, depth: number][] = [[value, 0]]
  let count = 0
  for (let next = left.pop(); next; next = left.pop()) {
    const [each, depth] = next
    count += 1
    if (count > mostValues) return `The ${name} hold more than ${mostValues} values, which is the most.`
    if (depth > mostDepth) return `The ${name} are nested more than ${mostDepth} times, which is the most.`
    if (typeof each === 'string' && each.length > mostCharacters)
      return `The ${name} hold a text of ${each.length} characters; ${mostCharacters} is the most.`
    if (Array.isArray(each) && each.length > mostInList)
      return `The ${name} hold a list of ${each.length} values; ${mostInList} is the most.`
    if (typeof each === 'object' && each !== null)
      for (const inner of Object.values(each)) left.push([inner, depth + 1])
  }
  return null
}
