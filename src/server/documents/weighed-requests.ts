/** Refuses requests that ask for too much, or send what is beyond its bound, before anything is read. */
import { type ExecutionArgs, GraphQLError, getOperationAST, Kind } from 'graphql'
import { getVariableValues } from 'graphql/execution/values.js'
import type { Plugin } from 'graphql-yoga'
import type { Allowances } from '../clients/allowances.ts'
import type { RequestContext } from '../request-context.ts'
import type { Sizes } from './sizes.ts'
import { type Weight, weightOf } from './weight.ts'

/** The most that one request may ask for. */
export interface CostLimits extends Omit<Weight, 'cost'> {
  /** Of whoever shows no token. */
  anonymousCost: number
  /** With a token. */
  knownCost: number
}

export const costLimits: CostLimits = {
  anonymousCost: 200_000,
  knownCost: 1_000_000,
  depth: 20,
  fields: 1_000,
  roots: 20,
}

/**
 * Tells the context what the request costs, and the answer too if the request's `extensions` have `"cost": true`. Answers with
 * COST_LIMIT_EXCEEDED, with BAD_USER_INPUT for an argument beyond its bound, or with RATE_LIMITED if the client has no such allowance left.
 */
export function weighedRequests(
  limits: CostLimits,
  sizes: Sizes,
  allowances: Allowances | null,
): Plugin<RequestContext> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      await sizes.refresh()
      const context = args.contextValue as RequestContext & { params?: { extensions?: { cost?: unknown } } }
      const most: Weight = { ...limits, cost: context.visit.client.isKnown ? limits.knownCost : limits.anonymousCost }
      try {
        const weight = weigh(args, (label) => sizes.of(label))
        if (!weight) return
        context.cost = weight.cost
        const parts = ['cost', 'depth', 'fields', 'roots'] as const
        if (parts.some((part) => weight[part] > most[part])) {
          throw new GraphQLError(tooMuch(weight, most), { extensions: { code: 'COST_LIMIT_EXCEEDED' } })
        }
        const seconds = allowances?.take(context.visit.client, weight.cost) ?? 0
        if (seconds > 0) throw tooOften(seconds)
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return setResultAndStopExecution({ errors: [error] })
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (context.params?.extensions?.cost !== true || Symbol.asyncIterator in result) return
          const cost = { cost: context.cost, most: most.cost, reads: context.account.reads }
          setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
  }
}

function tooOften(seconds: number): GraphQLError {
  const http = { status: 429, headers: { 'retry-after': String(seconds) } }
  const message = `You have asked for more than anybody may in a minute. Try again in ${seconds} s, or ask for less.`
  return new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http } })
}

/** Null if the request cannot be executed; its answer says why. */
function weigh(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  sizeOf: (label: string) => number,
): Weight | null {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!root) return null
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {})
  if (!coerced) return null
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
  const asked = { schema, fragments, variableValues: coerced }
  return weightOf(asked, root, operation.selectionSet, sizeOf)
}

function tooMuch(weight: Weight, most: Weight): string {
  const of = (name: keyof Weight) =>
    `${most[name].toLocaleString('en-US')} (this one ${weight[name].toLocaleString('en-US')}`
  return (
    `The query is too large: it may cost ${of('cost')}: fields times the rows that their lists may have, and what is looked at), be ` +
    `${of('depth')}) deep, ask for ${of('fields')}) fields, and for ${of('roots')}) of the root. Ask for smaller pages or fewer ` +
    'fields, or send several queries.'
  )
}
