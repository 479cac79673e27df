/** Instants and days of the calendar in words: `6 Jul 2026, 09:00 UTC`, `6 July 2026`. */
import type { Language } from '../words/language.ts'

const tagOf = (language: Language) => (language === 'ja' ? 'ja' : 'en-GB')

/** To the minute, in UTC, as the service records it; what is no instant stays as it is. */
export function instantWords(at: string, language: Language): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  const words = instant.toLocaleString(tagOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${words} UTC`
}

/** A day as the address has it; what is no day stays as it is. */
export function dayWords(day: string, language: Language): string {
  const at = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(at.getTime())
    ? day
    : at.toLocaleDateString(tagOf(language), { dateStyle: 'long', timeZone: 'UTC' })
}
