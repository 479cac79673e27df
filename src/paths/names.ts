/** How a node is named within a sentence, in English and Japanese. */

/** How nodes of a kind are named, where not by their label alone: `~` stands for it. */
const namedInEnglish: Readonly<Record<string, string>> = {
  Process: 'the process “~”',
  Event: 'the event “~”',
  Agreement: 'the agreement “~”',
  Claim: 'the claim “~”',
  Proposition: 'the proposition “~”',
  Provision: 'the provision “~”',
  Source: 'the source “~”',
  Topic: '“~”',
}

const namedInJapanese: Readonly<Record<string, string>> = {
  Claim: '発言「~」',
  Proposition: '命題「~」',
  Provision: '条項「~」',
  Source: '資料「~」',
  Topic: '「~」',
}

/** Ordinary words, in lower case, but those that proper names have too: Cooks without Borders. */
const proper = 'and|for|in|on|at|to|by|with|without|against|under|before|after|the'
/** A name of several words, some of them ordinary, takes an article: the Trump administration, the United States of America. */
const described = new RegExp(`^United |^(?!(the|a|an) )\\p{Ll}+ | (?!(${proper}) )\\p{Ll}+( |$)`, 'u')

/** A label within an English sentence: quotes in quotes are single, and what names an actor by ordinary words has its article. */
export function withinEnglish(kind: string, label: string): string {
  const way = namedInEnglish[kind]
  if (way) return way.replace('~', () => label.replace(/“([^”]*)”|"([^"]*)"/gu, '‘$1$2’'))
  const isBody = kind === 'Organization' || kind === 'State'
  return isBody && described.test(label) && !/^(the|a|an) |['’]s /iu.test(label) ? `the ${label}` : label
}

/** A label within a Japanese sentence: quotes in quotes are double. */
export function withinJapanese(kind: string, label: string): string {
  const way = namedInJapanese[kind]
  return way ? way.replace('~', () => label.replace(/「([^「」]*)」/gu, '『$1』')) : label
}

/** How a node that was just named is taken up again. */
export const againInJapanese: Readonly<Record<string, string>> = {
  Person: '同氏',
  Organization: '同組織',
  State: '同国',
  Process: 'このプロセス',
  Event: 'この出来事',
  Agreement: 'この合意',
  Provision: 'この条項',
  Claim: 'この発言',
  Proposition: 'この命題',
  Source: 'この資料',
  Topic: 'この主題',
  Place: 'この場所',
}
