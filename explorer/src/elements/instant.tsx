/** An instant of recording, to the minute, in the reader's language and in UTC, as `known` takes it. */
import type { ReactNode } from 'react'
import { useLanguage } from '../words/language.ts'
import { instantWords } from './instant-words.ts'

export function Instant({ at }: { at: string }): ReactNode {
  const language = useLanguage()
  return (
    <time dateTime={at} title={at}>
      {instantWords(at, language)}
    </time>
  )
}
