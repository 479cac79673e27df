/** The contradictions that are shown: page by page in the order of the service, or loaded as far as allowed and then sorted. */
import { useEffect, useMemo } from 'react'
import { useList } from '../../asking/use-answer.ts'
import { sorted } from '../../positions/order.ts'
import { Contradictions } from './contradictions.graphql.ts'
import { type ContradictionValues, contradictionFilter } from './parameters.ts'

const page = 20
/** So many are loaded at most to be sorted here, in pages that a request may cost. */
const sortedAtMost = 400
const pageToSort = 40

export function usePairs(values: ContradictionValues) {
  const sorts = values.order !== 'given'
  const variables = { filter: contradictionFilter(values), first: sorts ? pageToSort : page }
  const list = useList(Contradictions, variables, ({ contradictions }) => contradictions)
  const { rows, hasNextPage, isFetching, isError, fetchNextPage, isPlaceholderData } = list
  // After a failure the reader asks again; else a service that is down would be asked without end.
  const loads = sorts && hasNextPage && !isError && rows.length < sortedAtMost
  useEffect(() => {
    if (loads && !isFetching && !isPlaceholderData) void fetchNextPage()
  }, [loads, isFetching, isPlaceholderData, fetchNextPage])
  const pairs = useMemo(() => sorted(rows, values.order), [rows, values.order])
  return { list, pairs, variables, sorts, loads }
}
