/** Asks a question for a component: at the moment of the page, in its language, kept while the same is asked again. */
import { keepPreviousData, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type Moment, useMoment } from '../address/moment.ts'
import { useLanguage } from '../words/language.ts'
import { type Answered, ask, NoAnswer } from './ask.ts'
import type { Question } from './question.ts'

/** What a question asks beside its moment, which the page adds. */
export type Asking<Variables> = Omit<Variables, keyof Moment>

interface Options {
  /** False: it is not asked yet. */
  enabled?: boolean
  /** Another moment than the page's. */
  moment?: Moment
}

/** A service that cannot be reached is asked once more; an answer with errors is an answer. */
const retry = (failures: number, error: Error) =>
  failures < 1 && error instanceof NoAnswer && error.problems.length === 0

/** The variables that are sent: those of the moment go with each question that declares them. */
export function variablesSent<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Asking<Variables>,
  moment: Moment,
): Variables {
  const declared = Object.entries(moment).filter(([name, value]) => value !== null && question.includes(`$${name}:`))
  return { ...variables, ...Object.fromEntries(declared) } as Variables
}

/** While another answer is under way, the last one stays (`isPlaceholderData`). */
export function useAnswer<Answer, Variables>(
  question: Question<Answer, Variables>,
  variables: Asking<Variables>,
  { enabled = true, moment }: Options = {},
): UseQueryResult<Answered<Answer>, Error> {
  const language = useLanguage()
  const ofPage = useMoment()
  const sent = variablesSent(question, variables, moment ?? ofPage)
  return useQuery({
    queryKey: [question, sent, language],
    queryFn: ({ signal }) => ask(question, sent, language, signal),
    placeholderData: keepPreviousData,
    enabled,
    retry,
  })
}

interface Page<Row> {
  nodes: readonly Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** A list page by page: the question takes `after`, and `pageOf` finds the page in its answer. */
export function useList<Answer, Variables extends { after?: string | null }, Row>(
  question: Question<Answer, Variables>,
  variables: Omit<Asking<Variables>, 'after'>,
  pageOf: (answer: Answer) => Page<Row> | null | undefined,
  { enabled = true, moment }: Options = {},
) {
  const language = useLanguage()
  const ofPage = useMoment()
  const sent = variablesSent(question, variables as unknown as Asking<Variables>, moment ?? ofPage)
  const list = useInfiniteQuery({
    queryKey: [question, sent, language, 'pages'],
    queryFn: ({ pageParam, signal }) => ask(question, { ...sent, after: pageParam }, language, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ data }) => {
      const info = pageOf(data)?.pageInfo
      return info?.hasNextPage ? info.endCursor : null
    },
    placeholderData: keepPreviousData,
    enabled,
    retry,
  })
  const rows = list.data?.pages.flatMap(({ data }) => pageOf(data)?.nodes ?? []) ?? []
  return { ...list, rows }
}
