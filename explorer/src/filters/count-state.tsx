/** Whether the counts of a facet are known yet; its choices can be used all the same. */
import type { ReactNode } from 'react'
import { useTexts } from '../words/texts.ts'
import styles from './facets.module.css'
import { useFilterTexts } from './texts.ts'

interface Counted {
  isPending: boolean
  isPlaceholderData: boolean
  error: Error | null
  refetch: () => unknown
}

export function CountState({
  answer,
  counted,
  children,
}: {
  answer: Counted
  counted: boolean
  children: ReactNode
}): ReactNode {
  const texts = useFilterTexts()
  const { retry } = useTexts()
  return (
    <div
      className={answer.isPlaceholderData ? styles.stale : undefined}
      aria-busy={answer.isPlaceholderData || undefined}
    >
      {children}
      {counted && answer.isPending && !answer.error && (
        <p className={styles.hint} role="status">
          {texts.counting}
        </p>
      )}
      {counted && answer.error && (
        <p className={styles.hint}>
          {texts.countFailed}{' '}
          <button type="button" className="button" onClick={() => void answer.refetch()}>
            {retry}
          </button>
        </p>
      )}
    </div>
  )
}
