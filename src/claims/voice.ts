/** Whose voice is heard in a claim: the narrator's, a speaker's, or nobody's that is known. */
import type { ExpressionRead } from '../composer/declare/read.ts'
import type { Writer } from '../composer/text/writer.ts'

/** What reports on others. Whoever speaks in a source of another type speaks for itself there. */
const reporting = ['ARTICLE', 'WIRE', 'BROADCAST', 'DATASET']

/**
 * The voice of the claim bound to `claim`, as an expression. It looks at the claim's speakers and, for each of them until one does
 * not publish any, at the publishers of the sources that the claim cites.
 */
export function voiceOf(claim: string, write: Writer): string {
  const [anybody, speaking, source, publisher] = [write.name('k'), write.name('k'), write.name('s'), write.name('o')]
  const published = write
    .path(claim)
    .out('CITED_IN', write.name('q'), 'Citation')
    .out('CITES', source, 'Source')
    .out('PUBLISHED_BY', publisher, 'Organization')
    .where(
      `${write.value(source)}.type IN ${write.param(reporting)}`,
      `${publisher}.id = ${write.value(speaking)}.actorId`,
    )
  const nobody = write.path(claim).out('SPOKEN_BY', anybody, 'Speaking').none()
  const noOther = write.path(claim).out('SPOKEN_BY', speaking, 'Speaking').where(published.none()).none()
  return `CASE WHEN ${nobody} THEN 'UNATTRIBUTED' WHEN ${noOther} THEN 'NARRATOR' ELSE 'SPEAKER' END`
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
