/** The dossier that this browser keeps; all tabs of the page show the same one. */
import { useSyncExternalStore } from 'react'
import { type Dossier, emptyDossier, readDossier, writeDossier } from './dossier.ts'

const key = 'parley.dossier'
/** What an older or newer page left here and this one cannot read; it is put aside and not lost. */
const asideKey = 'parley.dossier.aside'

const listeners = new Set<() => void>()
let current: Dossier | null = null
let keeps = true

function load(): Dossier {
  try {
    const text = localStorage.getItem(key)
    if (text === null) return emptyDossier
    const dossier = readDossier(text)
    if (!dossier) localStorage.setItem(asideKey, text)
    return dossier ?? emptyDossier
  } catch {
    keeps = false
    return emptyDossier
  }
}

/** As this tab knows it. */
export function dossierNow(): Dossier {
  current ??= load()
  return current
}

/** Changes what is kept; another tab's changes are read first, so that neither loses the other's. */
export function changeDossier(change: (dossier: Dossier) => Dossier): void {
  const before = keeps ? load() : dossierNow()
  current = change(before)
  try {
    localStorage.setItem(key, writeDossier(current))
  } catch {
    keeps = false
  }
  for (const listener of listeners) listener()
}

/** False where the browser keeps nothing, so that a file is the only way to keep the dossier. */
export const browserKeeps = (): boolean => keeps

function listen(listener: () => void): () => void {
  const other = (event: StorageEvent) => {
    if (event.key !== key) return
    current = load()
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', other)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', other)
  }
}

export function useDossier(): Dossier {
  return useSyncExternalStore(listen, dossierNow, () => emptyDossier)
}
