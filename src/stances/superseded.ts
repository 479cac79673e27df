/** Which claims tell where anybody stands: those that no claim has replaced. */
import type { Writer } from '../composer/text/writer.ts'

/** The condition that no claim which counts at the moment has replaced this one. */
export function isUnreplaced(claim: string, write: Writer): string {
  return write.isPresent ? `${claim}.replacedById IS NULL` : replacements(claim, write).none()
}

/** The same the other way round, as an expression. */
export function isReplaced(claim: string, write: Writer): string {
  return write.isPresent ? `${claim}.replacedById IS NOT NULL` : replacements(claim, write).some()
}

/** The conditions that a claim takes a stance and that no claim has replaced it. */
export function takesStance(claim: string, write: Writer): string[] {
  return [`${write.value(claim)}.stance IS NOT NULL`, isUnreplaced(claim, write)]
}

function replacements(claim: string, write: Writer) {
  return write.path(claim).out('REPLACED_BY', write.name('r'), 'Claim')
}
