/**
 * Finds the best hits for a word that very many texts have by looking only at the shortest texts: no record can rank before one
 * that has the words in a label shorter than its own shortest label. If every fourth of 200,000 texts has the word, to rank all
 * of them takes 200 ms, and this takes 10.
 */
import type { Ask } from '../composer/declare/read.ts'
import { textLengthKey } from '../stored/fold.ts'
import { comparison, type Hit, type Limits, ranking } from './rank.ts'
import type { Sought } from './sought.ts'
import { type Group, isOf, type Stage } from './stages.ts'

/**
 * So many texts are looked at for each wanted hit: enough for a word that one text in twenty has. For a rarer word the attempt is
 * wasted.
 */
const LOOKED_AT = 20

/** If an engine's indexes give no order, the walk does not go to texts of more characters than this. */
const LONGEST = 400

/** The best hits among the shortest texts; null if a longer text could rank among them. */
export async function amongShortest(
  { tiers }: Stage,
  groups: readonly Group[],
  sought: Sought,
  limits: Limits,
  ask: Ask,
): Promise<Hit[] | null> {
  const write = ask.writer()
  // An engine whose indexes give no order answers an UNWIND in the order of its list, only as far as is needed.
  const start = ask.engine.indexesGiveOrder
    ? "MATCH (n:Entity) WHERE n.textLengthKey >= '' WITH n ORDER BY n.textLengthKey"
    : `UNWIND ${write.param(Array.from({ length: LONGEST }, (_, length) => textLengthKey(length)))} AS key MATCH (n:Entity {textLengthKey: key}) WITH n`
  const kinds = groups.flatMap((group) => group.kinds)
  const tests = [
    ...sought.words.map((word) => `n.search CONTAINS ${write.param(word)}`),
    ...(sought.kinds ? [isOf('n', kinds, write)] : []),
  ]
  const counted = write.counted('n', 'Entity')
  const text =
    `${start} LIMIT ${write.param(LOOKED_AT * limits.most)} ` +
    `WITH max(n.textLengthKey) AS reached, collect(CASE WHEN ${tests.join(' AND ')} THEN n END) AS hits UNWIND hits AS n ` +
    `${counted.length > 0 ? `WITH n, reached WHERE ${counted.join(' AND ')} ` : ''}` +
    ranking(tiers, sought, { ...limits, also: ['reached'] }, write)
  const rows = (await ask.read('search: shortest', text, write)) as unknown as (Hit & { reached: string })[]
  const last = rows.sort(comparison).at(-1)
  return last && rows.length === limits.most && last.long < Number(last.reached) ? rows : null
}
