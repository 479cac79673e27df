/** Tells in which language a title is: PA-X has English, Spanish and French ones and does not say. */

const WORDS: [language: string, words: RegExp][] = [
  ['en', /\b(of|the|and|on|for|between|to|agreement|by|with)\b/giu],
  ['es', /(?<!\p{L})(de|la|el|los|las|y|para|del|por|entre|acuerdo|con)(?!\p{L})/giu],
  ['fr', /(?<!\p{L})(de|la|le|les|des|du|et|pour|entre|accord|sur|aux?)(?!\p{L})/giu],
]

/** The language that has most of the title's small words; English if none has more. */
export function languageOfTitle(title: string): string {
  const counts = WORDS.map(([language, words]) => ({ language, count: title.match(words)?.length ?? 0 }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).language
}
