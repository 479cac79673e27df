/** Refuses requests that ask for too much, or send what is beyond its bound, before anything is read. */
import { type ExecutionArgs, GraphQLError, getOperationAST, Kind } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../request-context.ts'
import { type Weight, weightOf } from './weight.ts'

/** The most that one request may ask for. */
export const costLimits: Weight = { cost: 100_000, depth: 20, fields: 1_000, roots: 20 }

/** Tells the context what the request costs. Answers with COST_LIMIT_EXCEEDED, or BAD_USER_INPUT for an argument beyond its bound. */
export function weighedRequests(limits: Weight): Plugin<RequestContext> {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      try {
        const weight = weigh(args)
        if (!weight) return
        const context = args.contextValue as RequestContext
        context.cost = weight.cost
        const { cost, depth, fields, roots } = limits
        if (weight.cost <= cost && weight.depth <= depth && weight.fields <= fields && weight.roots <= roots) return
        throw new GraphQLError(tooMuch(weight, limits), { extensions: { code: 'COST_LIMIT_EXCEEDED' } })
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        setResultAndStopExecution({ errors: [error] })
      }
    },
  }
}

/** Null if the request cannot be executed; its answer says why. */
function weigh({ schema, document, operationName, variableValues }: ExecutionArgs): Weight | null {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!root) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (!coerced) return null
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const asked = { schema, fragments, variableValues: coerced }
  return weightOf(asked, root, operation.selectionSet)
}

function tooMuch(weight: Weight, most: Weight): string {
  const of = (name: keyof Weight) =>
    `${most[name].toLocaleString('en-US')} (this one ${weight[name].toLocaleString('en-US')}`
  return (
    `The query is too large: it may cost ${of('cost')}: fields times the rows that their lists may have), be ${of('depth')}) deep, ` +
    `ask for ${of('fields')}) fields, and for ${of('roots')}) of the root. Ask for smaller pages or fewer fields, or send several queries.`
  )
}
