/** Asks for the records of a dossier, some at a time. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useMoment } from '../../address/moment.ts'
import { ask } from '../../asking/ask.ts'
import { variablesSent } from '../../asking/use-answer.ts'
import { useLanguage } from '../../words/language.ts'
import { DossierRecords, type DossierRecordsQuery } from './dossier.graphql.ts'

export type FoundRecord = NonNullable<DossierRecordsQuery['nodes'][number]>

/** So many fit in a request: a claim with its citations has some hundred fields. */
const atOnce = 20

export interface Records {
  /** Null: there is no such record at this moment. Absent: it is still being asked for, or could not be. */
  found: ReadonlyMap<string, FoundRecord | null>
  /** Until when the service has recorded what is shown. */
  known: string | null
  pending: boolean
  failed: boolean
  retry: () => void
}

export function useRecords(ids: readonly string[]): Records {
  const language = useLanguage()
  const moment = useMoment()
  // Sorted, so that another order of the dossier asks nothing again.
  const chunks = useMemo(() => chunked([...ids].sort(), atOnce), [ids])
  const answers = useQueries({
    queries: chunks.map((chunk) => {
      const sent = variablesSent(DossierRecords, { ids: chunk }, moment)
      return {
        queryKey: [DossierRecords, sent, language],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask(DossierRecords, sent, language, signal),
        retry: 1,
      }
    }),
  })
  const found = new Map<string, FoundRecord | null>()
  for (const [index, chunk] of chunks.entries()) {
    const answered = answers[index]?.data
    if (!answered) continue
    const { data, problems } = answered
    for (const [place, id] of chunk.entries()) {
      const node = data.nodes[place] ?? null
      // A record that could not be read is not one that is gone.
      if (node || problems.length === 0) found.set(id, node)
    }
  }
  return {
    found,
    known: moment.known ?? answers.find(({ data }) => data)?.data?.data.service.lastRecordedAt ?? null,
    pending: answers.some(({ isPending }) => isPending),
    failed: answers.some(isFailed),
    retry: () => {
      for (const answer of answers) if (isFailed(answer)) void answer.refetch()
    },
  }
}

function isFailed({ isError, data }: { isError: boolean; data?: { problems: readonly unknown[] } }): boolean {
  return isError || (data !== undefined && data.problems.length > 0)
}

function chunked<Value>(all: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}
