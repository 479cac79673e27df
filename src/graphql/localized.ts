/** Texts in several languages as the graph keeps them, and the one to show (RFC 4647 lookup). */
import { lookup } from 'bcp-47-match'
import type { Arguments } from '../composer/declare/arguments.ts'
import type { Reader } from '../composer/declare/read.ts'
import { storedLabels } from '../stored/labels.ts'

/** The languages that a field is wanted in: its `lang` argument, else the request's. */
function wanted(args: Arguments, reader: Reader): readonly string[] {
  return (args.lang as string[] | null | undefined) ?? reader.languages
}

/** The preferred label in the first wanted language that has one; if none has, the preferred English label, else the first. */
export function labelIn(stored: unknown, args: Arguments, reader: Reader): string {
  const labels = storedLabels(stored)
  const preferred = labels.filter(({ kind }) => kind === 'PREFERRED')
  const choice = preferred.length > 0 ? preferred : labels
  const ranges = wanted(args, reader)
  const lang =
    ranges.length > 0
      ? lookup(
          choice.map((label) => label.lang),
          [...ranges],
        )
      : undefined
  const found = choice.find((label) => label.lang === lang) ?? choice.find((label) => label.lang === 'en') ?? choice[0]
  return found?.value ?? ''
}

/** A stored text in the first wanted language that it has, else in English, else in its first; null if there is none. */
export function textIn(stored: unknown, args: Arguments, reader: Reader): string | null {
  if (typeof stored !== 'string') return null
  return translationIn(JSON.parse(stored) as Record<string, string>, args, reader)
}

/** The same for a text that is already parsed. */
export function translationIn(texts: Record<string, string>, args: Arguments, reader: Reader): string | null {
  const lang = lookup(Object.keys(texts), [...wanted(args, reader)])
  return (lang ? texts[lang] : undefined) ?? texts.en ?? Object.values(texts)[0] ?? null
}
