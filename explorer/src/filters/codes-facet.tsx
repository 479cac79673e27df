/** Codes of the API, in words, and languages: boxes with counts. */
import type { ReactNode } from 'react'
import { none } from '../address/choices.ts'
import { codesOf, useWords } from '../words/codes.ts'
import { useLanguage } from '../words/language.ts'
import { languageName } from '../words/language-name.ts'
import { CheckList } from './check-list.tsx'
import { CountState } from './count-state.tsx'
import { useCounts } from './counting.ts'
import type { Change, CodesFacet, LanguagesFacet } from './facet-spec.ts'

/** So many values of a code list are counted; the longest list of the model has fewer. */
const mostCodes = 100

/** So many languages are offered. */
const mostLanguages = 20

export function CodesChoice({
  facet,
  chosen,
  change,
}: {
  facet: CodesFacet
  chosen: readonly string[]
  change: Change
}): ReactNode {
  const word = useWords()
  const answer = useCounts(facet, mostCodes)
  const counts = answer.data?.data.list?.distribution
  const ofCode = (code: string) => counts?.buckets.find(({ key }) => key === code)?.count ?? 0
  const codes = codesOf(facet.list)
  const choices = codes.map((code) => ({
    value: code,
    text: word(facet.list, code),
    count: counts ? ofCode(code) : null,
  }))
  // What nobody has is offered only where the list is short, or where it is chosen.
  const shown =
    counts && codes.length > 10 ? choices.filter(({ value, count }) => count !== 0 || chosen.includes(value)) : choices
  if (counts && codes.length > 10) shown.sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
  const lacking =
    facet.lacking === undefined ? [] : [{ value: none, text: facet.lacking, count: counts?.missing ?? null }]
  return (
    <CountState answer={answer} counted={facet.by !== undefined}>
      <CheckList
        legend={facet.title}
        choices={[...shown, ...lacking]}
        chosen={chosen}
        change={(next) => change({ [facet.name]: next })}
      />
    </CountState>
  )
}

export function LanguagesChoice({
  facet,
  chosen,
  change,
}: {
  facet: LanguagesFacet
  chosen: readonly string[]
  change: Change
}): ReactNode {
  const language = useLanguage()
  const answer = useCounts(facet, mostLanguages)
  const buckets = answer.data?.data.list?.distribution?.buckets ?? []
  const unlisted = chosen.filter((tag) => buckets.every(({ key }) => key !== tag))
  return (
    <CountState answer={answer} counted={facet.by !== undefined}>
      <CheckList
        legend={facet.title}
        choices={[
          ...buckets.map(({ key, count }) => ({ value: key, text: languageName(key, language), count })),
          ...unlisted.map((tag) => ({ value: tag, text: languageName(tag, language), count: null })),
        ]}
        chosen={chosen}
        change={(next) => change({ [facet.name]: next })}
      />
    </CountState>
  )
}
