/** The label by which a record was found, in its own spelling, with the hit between « and ». */

import { fold, lengthOf, partsWords } from '../stored/fold.ts'
import { storedLabels } from '../stored/labels.ts'
import type { Hit } from './rank.ts'
import { EXACT, PREFIX, type Sought } from './sought.ts'

/**
 * Shows the shortest label that fits as well as the record does; if the words are spread over several labels, the one with most
 * of them.
 */
export function highlightOf({ tier, labels }: Hit, { whole, words }: Sought): string {
  const fits = (folded: string) => {
    if (tier === EXACT) return folded === whole
    return tier === PREFIX ? folded.startsWith(whole) : words.every((word) => folded.includes(word))
  }
  const has = (folded: string) => words.filter((word) => folded.includes(word)).length
  const folded = storedLabels(labels).map(({ value }) => ({ value, folded: fold(value) }))
  const fitting = folded.filter((label) => fits(label.folded))
  const [best] = (fitting.length > 0 ? fitting : folded).toSorted(
    (a, b) => has(b.folded) - has(a.folded) || lengthOf(a.folded) - lengthOf(b.folded),
  )
  return best ? marked(best.value, whole, words) : ''
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Marks the whole text in the label where it first occurs, or else each of the words where it first occurs. */
function marked(label: string, whole: string, words: readonly string[]): string {
  const pieces = [...characters.segment(label)].map(({ segment }) => segment)
  // Which piece each unit of the folded label comes from: a piece may fold to several units, or to none.
  let folded = ''
  const origin: number[] = []
  for (const [index, piece] of pieces.entries()) {
    const plain = partsWords(piece) ? (folded === '' || folded.endsWith(' ') ? '' : ' ') : fold(piece)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) origin.push(index)
  }
  const hit = new Set<number>()
  for (const sought of folded.includes(whole) ? [whole] : words) {
    const start = folded.indexOf(sought)
    if (start < 0) continue
    const [first = 0, last = 0] = [origin[start], origin[start + sought.length - 1]]
    for (let index = first; index <= last; index++) hit.add(index)
  }
  const isEdge = (index: number, beside: number) => hit.has(index) && !hit.has(beside)
  return pieces
    .map((piece, index) => `${isEdge(index, index - 1) ? '«' : ''}${piece}${isEdge(index, index + 1) ? '»' : ''}`)
    .join('')
}
