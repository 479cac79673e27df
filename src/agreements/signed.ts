/** When an agreement was signed; null if the request asks about a day before that. */
import type { ExpressionRead } from '../composer/declare/read.ts'
import { fuzzyDateFrom } from '../graphql/value-types.ts'

export const signedBy: ExpressionRead = {
  kind: 'expression',
  name: 'Agreement.signed',
  expression: (node, write) => {
    const signed = `${write.value(node)}.signed`
    const day = write.at('valid')
    return day ? `CASE WHEN coalesce(${signed}Earliest <= ${day}, true) THEN ${signed} END` : signed
  },
  value: fuzzyDateFrom,
}
