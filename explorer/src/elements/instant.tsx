/** An instant of recording, to the minute, in the reader's language and in UTC, as `known` takes it. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'

export function Instant({ at }: { at: string }): ReactNode {
  const language = useLanguage()
  const words = new Date(at).toLocaleString(language === 'ja' ? 'ja' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return (
    <time dateTime={at} title={at}>
      {words} UTC
    </time>
  )
}
