/** What of claims is read to put them in order: their stances, days and chains. */
import type { Ask } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { RECORD } from '../model/structure.ts'
import { type Follows, followedFrom } from '../stored/chains.ts'
import { GAP } from '../stored/position.ts'

/**
 * The stance of a claim, marked if it follows other claims. Versions of claims that were written before anything was marked follow
 * none.
 */
export function markedStance(claim: string, write: Writer): string {
  const value = write.value(claim)
  return write.isPast ? `coalesce(${value}.stanceMarked, ${value}.stance)` : `${value}.stanceMarked`
}

/**
 * A claim as one text: its key, id, marked stance, proposition, first and last day. Its Speaking parts keep it, which saves a
 * quarter of the time for many claims; but those of versions may be in an older form.
 */
export function pointOf(claim: string, proposition: string, speaking: string | null, write: Writer): string {
  if (speaking && !write.isPast) return `${speaking}.stanceKey`
  const said = `${write.value(claim)}.said`
  return [
    `${said}Key`,
    `${claim}.id`,
    markedStance(claim, write),
    `${proposition}.id`,
    `coalesce(${said}Earliest, '')`,
    `coalesce(${said}Latest, '')`,
  ].join(` + '${GAP}' + `)
}

/** The chains from some claims, through claims that count at the moment: a read for each step, none if there are no claims. */
export function chainsBehind(claimIds: Iterable<string>, ask: Ask): Promise<Follows> {
  return followedFrom(claimIds, async (ids) => {
    const write = ask.writer()
    const steps = [write.byIds('c', RECORD, ids), write.path('c').out('SAID_AFTER_CLAIM', 'd', 'Claim').clause()]
    const text = `${written(steps)} RETURN c.id AS id, collect(DISTINCT d.id) AS ends`
    const rows = await ask.read('what claims follow', text, write)
    return new Map(rows.map(({ id, ends }) => [id as string, ends as string[]]))
  })
}
