/** Instants and days of the calendar in words: `6 Jul 2026, 09:00 UTC`, `6 July 2026`. */
import { isDay } from '../address/is-day.ts'
import type { Language } from '../words/language.ts'

const tagOf = (language: Language) => (language === 'ja' ? 'ja' : 'en-GB')

/** To the minute, in UTC, as the service records it; what is no instant stays as it is. */
export function instantWords(at: string, language: Language): string {
  const instant = new Date(at)
  if (Number.isNaN(instant.getTime())) return at
  const words = instant.toLocaleString(tagOf(language), {
    // What Japanese has as `medium` is all figures and slashes, unlike every other day on the page.
    dateStyle: language === 'ja' ? 'long' : 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return `${words} UTC`
}

/** A day in ISO 8601; what is no such day stays as it is: a month gets no day. */
export function dayWords(day: string, language: Language): string {
  if (!isDay(day)) return day
  const at = new Date(`${day}T00:00:00Z`)
  return at.toLocaleDateString(tagOf(language), { dateStyle: 'long', timeZone: 'UTC' })
}
