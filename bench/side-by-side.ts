/** Compares Parley, hand-written Cypher and @neo4j/graphql over one Neo4j, with Parley on the embedded engine beside them. */
import type { Neo4jSettings } from '../src/store/neo4j/open-neo4j.ts'
import type { Store } from '../src/store/store.ts'
import { compare } from './compare.ts'
import { countReads } from './count-reads.ts'
import { handWrittenSide } from './hand-written-side.ts'
import { type Figures, measure } from './measure.ts'
import { neo4jGraphqlSide } from './neo4j-graphql-side.ts'
import { parleySide } from './parley-side.ts'
import type { Sizes } from './pools.ts'
import { askings, type QuestionName, questionNames, type Side, titles } from './questions.ts'

/** How many different samples there are, and how many of them all sides must answer alike. */
const ASKINGS = 400
const COMPARED = 40

interface Measured {
  question: QuestionName
  reads: number
  parley: Figures
  hand: Figures
  library: Figures
  embedded: Figures
}

/** The targets of the figures: requests per second against the library, p50 against hand-written Cypher. */
const targets: Partial<Record<QuestionName, { faster?: number; slower?: number }>> = {
  byId: { slower: 2.2 },
  latestTen: { faster: 2.5, slower: 1.8 },
  fifty: { faster: 2.5, slower: 1.8 },
  filtered: { faster: 2.5, slower: 1.8 },
  latestOfAll: { faster: 40 },
}

/** Prints a table of times and one of rates; both stores hold the bundle of these sizes, and are closed at the end. */
export async function sideBySide(
  stores: { neo4j: Store; embedded: Store },
  settings: Neo4jSettings,
  sizes: Sizes,
  rounds: number,
  say: (line: string) => void,
): Promise<void> {
  const asked = askings(sizes, ASKINGS)
  const sides = [
    parleySide('Parley', stores.neo4j),
    handWrittenSide('hand-written', settings),
    await neo4jGraphqlSide('@neo4j/graphql', settings),
    parleySide('Parley, embedded', stores.embedded),
  ]
  try {
    for (const question of questionNames) await compare(sides, question, asked.slice(0, COMPARED))
    say(`All sides give the same answers to ${COMPARED} askings of each question.\n`)
    const measured: Measured[] = []
    for (const question of questionNames) {
      const reads = await countReads(stores.neo4j, question, asked.slice(0, COMPARED))
      const [parley, hand, library, embedded] = await measure(sides, question, asked, rounds)
      if (!parley || !hand || !library || !embedded) throw new Error('A side was not measured.')
      measured.push({ question, reads, parley, hand, library, embedded })
      say(`${titles[question]}: measured${failures(sides, [parley, hand, library, embedded])}`)
    }
    for (const line of tables(measured)) say(line)
  } finally {
    for (const side of sides) await side.close()
  }
}

function failures(sides: readonly Side[], figures: readonly Figures[]): string {
  return figures
    .map(({ failed }, index) => (failed > 0 ? `; ${sides[index]?.name}: ${failed} WITHOUT ANSWER` : ''))
    .join('')
}

function tables(measured: Measured[]): string[] {
  return [
    '',
    '| p50, ms | Parley | hand-written | @neo4j/graphql | Parley / hand-written | @neo4j/graphql / Parley | Parley, embedded | reads |',
    '|---|---|---|---|---|---|---|---|',
    ...measured.map(({ question, reads, parley, hand, library, embedded }) =>
      row([
        titles[question],
        ms(parley.p50),
        ms(hand.p50),
        ms(library.p50),
        judged(parley.p50 / hand.p50, 'at most', targets[question]?.slower),
        ratio(library.p50 / parley.p50),
        ms(embedded.p50),
        String(reads),
      ]),
    ),
    '',
    '| requests/s, 16 at a time | Parley | hand-written | @neo4j/graphql | hand-written / Parley | Parley / @neo4j/graphql | Parley, embedded |',
    '|---|---|---|---|---|---|---|',
    ...measured.map(({ question, parley, hand, library, embedded }) =>
      row([
        titles[question],
        rate(parley.perSecond),
        rate(hand.perSecond),
        rate(library.perSecond),
        ratio(hand.perSecond / parley.perSecond),
        judged(parley.perSecond / library.perSecond, 'at least', targets[question]?.faster),
        rate(embedded.perSecond),
      ]),
    ),
  ]
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0)
}

function rate(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}

function ratio(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}

/** A ratio with its target, and whether it reaches it. */
function judged(value: number, limit: 'at least' | 'at most', target: number | undefined): string {
  if (target === undefined) return value.toFixed(1)
  const met = limit === 'at least' ? value >= target : value <= target
  return `${value.toFixed(1)} (${limit} ${target}: ${met ? 'met' : 'MISSED'})`
}
