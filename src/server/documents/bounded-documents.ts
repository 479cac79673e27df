/** How large a document may be, and how many that were found valid are kept. */
import { type DocumentNode, GraphQLError, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'

/** The most bytes that a document may have. */
export const mostDocumentBytes = 100_000
/** The most tokens (names, values, brackets) that a document may have. */
const mostTokens = 5_000
/** The most fields and fragments that a document may write out: their number squared is compared to find those that cannot be merged. */
const mostWritten = 1_000
/** The most characters of a name: an unknown one is compared with all that it could have been. */
const mostNameCharacters = 100
/** How many bytes all documents that are kept may take together. */
export const mostKeptBytes = 32_000_000
/** What a token takes in memory once it is parsed, with its place in the text; measured. */
const bytesOfToken = 600

/**
 * Refuses documents that are too large, before they are parsed or compared with the schema. A document that was found valid is kept, parsed,
 * so that to ask the same again costs neither; one that is not valid is looked at anew each time.
 */
export function boundedDocuments(): Plugin {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: mostKeptBytes,
    // A text of V8 takes one byte or two for a character.
    sizeCalculation: (document, text) => 2 * text.length + bytesOfToken * (document.tokenCount ?? text.length),
  })
  return {
    onParams({ params, setResult }) {
      if (typeof params.query !== 'string') return
      const bytes = Buffer.byteLength(params.query)
      if (bytes > mostDocumentBytes) setResult({ errors: [tooLarge('bytes', bytes, mostDocumentBytes)] })
    },
    onParse({ params, parseFn, setParseFn, setParsedDocument }) {
      const known = kept.get(String(params.source))
      if (known) return setParsedDocument(known)
      setParseFn((source: string, options?: object) => {
        const document = parseFn(source, { ...options, maxTokens: mostTokens })
        checkSize(document)
        return document
      })
    },
    onValidate({ params: { documentAST }, setResult }) {
      const text = documentAST.loc?.source.body ?? ''
      if (kept.peek(text) === documentAST) return setResult([])
      return ({ valid }) => {
        if (valid) kept.set(text, documentAST)
      }
    },
  }
}

function checkSize(document: DocumentNode): void {
  let written = 0
  const count = () => {
    written += 1
    if (written > mostWritten) throw tooLarge('fields and fragments', written, mostWritten)
  }
  visit(document, {
    Field: count,
    FragmentSpread: count,
    InlineFragment: count,
    Name: ({ value }) => {
      if (value.length > mostNameCharacters) throw tooLarge('characters in a name', value.length, mostNameCharacters)
    },
  })
}

function tooLarge(ofWhat: string, count: number, most: number): GraphQLError {
  const [is, may] = [count, most].map((each) => each.toLocaleString('en-US'))
  const message = `The document is too large: it has ${is} ${ofWhat}; it may have ${may}. Send several requests, and values as variables.`
  return new GraphQLError(message, { extensions: { code: 'COST_LIMIT_EXCEEDED' } })
}
