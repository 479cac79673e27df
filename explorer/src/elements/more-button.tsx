/** Asks for the next page of a list; not there where there is none. */
import type { ReactNode } from 'react'
import { useTexts } from '../words/texts.ts'

interface Listed {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  fetchNextPage: () => unknown
}

export function MoreButton({ list }: { list: Listed }): ReactNode {
  const texts = useTexts()
  return (
    list.hasNextPage && (
      <button
        type="button"
        className="button"
        disabled={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {texts.more}
      </button>
    )
  )
}
