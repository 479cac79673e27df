/**
 * The best of a word that very many texts have, from the shortest texts alone: none can rank before one with the words in a shorter
 * label than its shortest. Ranking all takes 200 ms where every fourth of 200,000 texts has the word, and this 10.
 */
import type { Ask } from '../composer/declare/read.ts'
import { textLengthKey } from '../stored/fold.ts'
import { comparison, type Hit, type Limits, ranking } from './rank.ts'
import type { Sought } from './sought.ts'
import { type Group, isOf, type Stage } from './stages.ts'

/** So many are looked at for each hit that is wanted: enough for a word that one in twenty has. A rarer one pays for the trial in vain. */
const LOOKED_AT = 20

/** Where an engine's indexes give no order, a text of more characters is not walked to. */
const LONGEST = 400

/** The best of the shortest texts, where nothing longer can rank among them; else null. */
export async function amongShortest(
  { tiers }: Stage,
  groups: readonly Group[],
  sought: Sought,
  limits: Limits,
  ask: Ask,
): Promise<Hit[] | null> {
  const write = ask.writer()
  // An engine without indexes that give an order answers an UNWIND in the order of its list, as far as is asked.
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
