/** Light or dark: the system's, until one is chosen; the choice is kept in the browser. */
import { useSyncExternalStore } from 'react'

export type Theme = 'auto' | 'light' | 'dark'

const key = 'parley.theme'
const listeners = new Set<() => void>()

function kept(): Theme {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : 'auto'
  } catch {
    return 'auto'
  }
}

let current: Theme = kept()

export function applyTheme(): void {
  if (current === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = current
}

export function chooseTheme(theme: Theme): void {
  current = theme
  try {
    if (theme === 'auto') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // A browser that keeps nothing shows the choice until the page is left.
  }
  applyTheme()
  for (const listener of listeners) listener()
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}
