/** Names a node within a sentence, by its label and the words that graph.yaml has for its kind. */

/** Lower-case words that proper names have too, so that they do not count as ordinary words: Cooks without Borders. */
const proper = 'and|for|in|on|at|to|by|with|without|against|under|before|after|the'
/** A name of several words, some of them ordinary, takes an article: the Trump administration, the United States of America. */
const described = new RegExp(`^United |^(?!(the|a|an) )\\p{Ll}+ | (?!(${proper}) )\\p{Ll}+( |$)`, 'u')

/** The words in graph.yaml that say that a name with ordinary words takes an article. */
const perhapsTheName = '(the) ~'

/** A label within an English sentence: quotes in quotes are single, and a name with ordinary words gets its article. */
export function withinEnglish(way: string, label: string): string {
  if (way === '~') return label
  if (way === perhapsTheName) {
    return described.test(label) && !/^(the|a|an) |['’]s /iu.test(label) ? `the ${label}` : label
  }
  return way.replace('~', () => label.replace(/“([^”]*)”|"([^"]*)"/gu, '‘$1$2’'))
}

/** A label within a Japanese sentence: quotes in quotes are double. */
export function withinJapanese(way: string, label: string): string {
  return way === '~' ? label : way.replace('~', () => label.replace(/「([^「」]*)」/gu, '『$1』'))
}
