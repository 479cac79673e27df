/** The language of the page: the browser's, until one is chosen; the choice is kept in the browser. */
import { useSyncExternalStore } from 'react'

export type Language = 'en' | 'ja'

const key = 'parley.language'
const listeners = new Set<() => void>()

function kept(): Language | null {
  try {
    const value = localStorage.getItem(key)
    return value === 'en' || value === 'ja' ? value : null
  } catch {
    return null
  }
}

function ofBrowser(): Language {
  const first = (typeof navigator === 'undefined' ? [] : navigator.languages).find((tag) => /^(?:en|ja)\b/i.test(tag))
  return first && /^ja/i.test(first) ? 'ja' : 'en'
}

let current: Language = kept() ?? ofBrowser()

export function chooseLanguage(language: Language): void {
  current = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
  for (const listener of listeners) listener()
}

export const languageNow = (): Language => current

export function useLanguage(): Language {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    languageNow,
    (): Language => 'en',
  )
}
