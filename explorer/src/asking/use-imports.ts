/** The instants of the last imports, the newest first. The service has no list of them: each question asks for the one before the last found. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLanguage } from '../words/language.ts'
import { ask } from './ask.ts'
import { LastImport } from './imports.graphql.ts'

/** The instant just before, as sharp as instants are recorded. */
export const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString()

/** So many at most; asked only while `enabled`. */
export function useImports(most: number, enabled: boolean): readonly string[] {
  const language = useLanguage()
  const list = useInfiniteQuery({
    queryKey: [LastImport],
    queryFn: ({ pageParam, signal }) => ask(LastImport, { known: pageParam }, language, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const last = data.service.lastRecordedAt
      return last ? justBefore(last) : null
    },
    enabled,
  })
  const found = list.data?.pages.flatMap(({ data }) => data.service.lastRecordedAt ?? []) ?? []
  const { hasNextPage, isFetching, fetchNextPage, isError } = list
  const wants = enabled && !isError && found.length < most
  useEffect(() => {
    if (wants && hasNextPage && !isFetching) void fetchNextPage()
  }, [wants, hasNextPage, isFetching, fetchNextPage])
  return found.slice(0, most)
}
