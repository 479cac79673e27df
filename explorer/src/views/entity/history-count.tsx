/** How many claims stand behind a position, as a link to them. Of a long history only its beginning is asked for, and the count says so. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { catalog } from '../../words/catalog.ts'
import { useTexts } from '../../words/texts.ts'

/** So much of a history the questions of this folder ask for. */
const asked = 40

const useCountTexts = catalog(
  { atLeast: (n: number) => `at least ${n} claims` },
  { atLeast: (n: number) => `発言${n}件以上` },
)

export function HistoryCount({ history, list }: { history: readonly unknown[]; list: string }): ReactNode {
  const words = useTexts()
  const texts = useCountTexts()
  const { length } = history
  return <Link href={list}>{length < asked ? words.claims(length) : texts.atLeast(length)}</Link>
}
