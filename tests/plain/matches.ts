/** Comparisons of the plain readings: words in labels, and lists that have something in common. */
/** A record; one of these fields has its labels. */
interface Labelled {
  labels?: object
  text?: object
  title?: object
}

/** How many groups are left when lists that share something count once. */
export function groupsOf([one, ...others]: string[][]): number {
  if (!one) return 0
  const near = others.find((other) => other.some((each) => one.includes(each)))
  return near ? groupsOf([[...one, ...near], ...others.filter((other) => other !== near)]) : 1 + groupsOf(others)
}

/** Whether each word is somewhere in the labels, in any case. */
export function wordsIn({ labels, text, title }: Labelled, wanted: string): boolean {
  const words = Object.values(labels ?? text ?? title ?? {})
    .join('\n')
    .toLowerCase()
  return wanted
    .toLowerCase()
    .split(' ')
    .every((word) => words.includes(word))
}
