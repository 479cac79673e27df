/** When an agreement was signed, as far as the moment that the request asks about lets it be told. */
import { storedDate } from '../composer/declare/dates.ts'
import { dated } from '../composer/declare/order.ts'
import type { ExpressionRead } from '../composer/declare/read.ts'
import type { Writer } from '../composer/text/writer.ts'
import { fuzzyDateFrom } from '../graphql/value-types.ts'

/**
 * Whether the signing counts: not while it is certainly later than the day of `valid`; and if its history has points at which it
 * was signed, not before a source had told of one of these by the day of `published`. Null if neither day is given.
 */
export function isSigningTold(node: string, write: Writer): string | null {
  const day = write.at('valid')
  const tests = [
    ...(day ? [`coalesce(${write.value(node)}.signedEarliest <= ${day}, true)`] : []),
    ...(write.at('published') ? [isReported(node, write)] : []),
  ]
  return tests.length > 0 ? `(${tests.join(' AND ')})` : null
}

function isReported(node: string, write: Writer): string {
  const points = (label: string) => {
    const point = write.name('h')
    return write
      .path(node)
      .out('HAS_STATUS', point, label)
      .where(`${write.value(point)}.status = 'SIGNED'`)
  }
  // Without a label, points count even if no source had told of them.
  return `(${points('').none()} OR ${points('AgreementStatusPoint').some()})`
}

/** The date of signing, for filters and time series. */
export const signed = storedDate('signed', isSigningTold)

/** The order by it. */
export const bySigning = dated('signedKey', isSigningTold)

export const signedBy: ExpressionRead = {
  kind: 'expression',
  name: 'Agreement.signed',
  expression: (node, write) => {
    const date = `${write.value(node)}.signed`
    const told = isSigningTold(node, write)
    return told ? `CASE WHEN ${told} THEN ${date} END` : date
  },
  value: fuzzyDateFrom,
}
