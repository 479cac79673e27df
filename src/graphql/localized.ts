/** Texts in several languages as the graph keeps them, and the one to show (RFC 4647 lookup). */
import type { Arguments } from '../composer/declare/arguments.ts'
import type { Reader } from '../composer/declare/read.ts'
import { labelShown, languageShown, storedLabels } from '../stored/labels.ts'

/** The languages that a field is wanted in: its `lang` argument, else the request's. */
function wanted(args: Arguments, reader: Reader): readonly string[] {
  return (args.lang as string[] | null | undefined) ?? reader.languages
}

/** The preferred label in the language to show, see {@link languageShown}. */
export function labelIn(stored: unknown, args: Arguments, reader: Reader): string {
  return labelShown(storedLabels(stored), wanted(args, reader))
}

/** A stored text in the language to show; null if there is none. */
export function textIn(stored: unknown, args: Arguments, reader: Reader): string | null {
  if (typeof stored !== 'string') return null
  return translationIn(JSON.parse(stored) as Record<string, string>, args, reader)
}

/** The same for a text that is already parsed. */
export function translationIn(texts: Record<string, string>, args: Arguments, reader: Reader): string | null {
  const lang = languageShown(Object.keys(texts), wanted(args, reader))
  return lang === undefined ? null : (texts[lang] ?? null)
}
