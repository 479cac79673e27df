/** Whose voice is heard in a claim: the narrator's, a speaker's, or nobody's that is known. */
import type { ExpressionRead } from '../composer/declare/read.ts'
import { call, written } from '../composer/text/clause.ts'
import type { Path } from '../composer/text/path.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindNamed } from '../model/model.ts'

/** What reports on others. Whoever speaks in a source of another type speaks for itself there. */
const reporting = ['ARTICLE', 'WIRE', 'BROADCAST', 'DATASET']

/** From a claim to those publishers of the sources that it cites who speak in it themselves. */
function published(claim: string, speaking: string, write: Writer): Path {
  const [source, publisher] = [write.name('s'), write.name('o')]
  // The citation needs no name: it counts wherever its source does.
  return write
    .path(claim)
    .out('CITED_IN', '', 'Citation')
    .out('CITES', source, 'Source')
    .out('PUBLISHED_BY', publisher, 'Organization')
    .where(
      `${write.value(source)}.type IN ${write.param(reporting)}`,
      `${publisher}.id = ${write.value(speaking)}.actorId`,
    )
}

/**
 * The voice of the claim bound to `claim`, as an expression. It looks at the claim's speakers and, for each of them until one does
 * not publish any, at the publishers of the sources that the claim cites.
 */
export function voiceOf(claim: string, write: Writer): string {
  const [anybody, speaking] = [write.name('k'), write.name('k')]
  const nobody = write.path(claim).out('SPOKEN_BY', anybody, 'Speaking').none()
  const narrates = published(claim, speaking, write)
  const noOther = write.path(claim).out('SPOKEN_BY', speaking, 'Speaking').where(narrates.none()).none()
  return `CASE WHEN ${nobody} THEN 'UNATTRIBUTED' WHEN ${noOther} THEN 'NARRATOR' ELSE 'SPEAKER' END`
}

/**
 * The voices of all claims in a list: a text that binds `claim` to each of them, and `value` to its voice. Those who narrate are found for
 * all claims in one pass: a third of the time that the embedded engine takes to look at one claim after another. Only for the present record.
 */
export function voicesOf(claims: string, claim: string, write: Writer): string {
  const [speaking, speakers, narrators] = [write.name('k'), write.name('x'), write.name('x')]
  const each = `UNWIND ${claims} AS ${claim} MATCH (${claim})`
  const spoken = () => write.path(claim).out('SPOKEN_BY', speaking, 'Speaking')
  const all = `${each} RETURN ${claim}, ${spoken().count()} AS ${speakers}, 0 AS ${narrators}`
  // Only organizations publish.
  const mayNarrate = spoken().where(`${speaking}.actorId STARTS WITH '${kindNamed('Organization').prefix}/'`)
  const narrating = written([mayNarrate.clause(), published(claim, speaking, write).clause()])
  const some = `${each} ${narrating} RETURN ${claim}, 0 AS ${speakers}, count(DISTINCT ${speaking}) AS ${narrators}`
  return (
    `${call(claims, `${all} UNION ALL ${some}`)} WITH ${claim}, sum(${speakers}) AS ${speakers}, sum(${narrators}) AS ${narrators} ` +
    `WITH ${claim}, CASE WHEN ${speakers} = 0 THEN 'UNATTRIBUTED' WHEN ${speakers} = ${narrators} THEN 'NARRATOR' ELSE 'SPEAKER' END AS value`
  )
}

/** The same for a field; null for a withdrawn claim, whose speakers and citations were withdrawn with it. */
export const voice: ExpressionRead = {
  kind: 'expression',
  name: 'Claim.voice',
  expression: (claim, write) => {
    const gone = write.isPast ? write.withdrawnBy(claim) : `${claim}.retractedAt`
    return `CASE WHEN ${gone} IS NULL THEN ${voiceOf(claim, write)} END`
  },
  value: (found) => found,
}
