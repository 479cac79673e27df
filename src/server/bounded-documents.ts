/** How large a query document may be. */
import type { Plugin } from 'graphql-yoga'

/** The most tokens (names, values, brackets) that a document may have. */
const mostTokens = 5_000

export const boundedDocuments: Plugin = {
  onParse({ parseFn, setParseFn }) {
    setParseFn((source: string, options?: object) => parseFn(source, { ...options, maxTokens: mostTokens }))
  },
}
