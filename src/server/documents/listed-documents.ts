/** Answers only documents that are on a list, where an operator has given one. */
import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { shown } from '../../errors.ts'
import { readSettingFile, wrongFile } from '../../setting-file.ts'
import { isOwnQuestion } from '../own-questions.ts'

/** The most bytes of a list. */
const mostBytes = 16_000_000

/** The id of a document's text: `sha256:` and 64 hexadecimal digits. */
export function idOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`
}

/**
 * The texts in the file of PARLEY_DOCUMENTS: a JSON object, as code generators write it, with the text of each document under its SHA-256, with `sha256:`
 * before it or without. Throws an Error that says what is wrong and what would be right.
 */
export function documentsIn(file: string): string[] {
  const wrong = wrongFile(
    'PARLEY_DOCUMENTS',
    file,
    'a JSON object with the text of each document under its SHA-256, as @graphql-codegen/client-preset writes it with hashAlgorithm "sha256"',
  )
  const { text: written } = readSettingFile(file, mostBytes, wrong)
  let listed: unknown
  try {
    listed = JSON.parse(written)
  } catch (error) {
    throw wrong(`cannot be read (${(error as Error).message})`)
  }
  if (typeof listed !== 'object' || listed === null || Array.isArray(listed)) throw wrong('is no object')
  return Object.entries(listed).map(([id, text]) => {
    if (typeof text !== 'string') throw wrong(`has no text under ${shown(id)}`)
    if (idOf(text) !== `sha256:${id.replace(/^sha256:/, '').toLowerCase()}`)
      throw wrong(`has under ${shown(id)} a text whose SHA-256 is another, ${idOf(text)}`)
    return text
  })
}

/** A request may send the text of a listed document, or its id as `documentId`. What the service asks itself needs no list. */
export function onlyListed(texts: Iterable<string>): Plugin {
  const listed = new Map([...texts].map((text) => [idOf(text), text]))
  return {
    onParams({ request, params, setParams, setResult }) {
      if (isOwnQuestion(request)) return
      const { query, documentId, ...rest } = params as typeof params & { documentId?: unknown }
      const id = typeof query === 'string' ? idOf(query) : documentId
      if (typeof id !== 'string') return
      const text = listed.get(id)
      if (text !== undefined) return setParams({ ...rest, query: text })
      const message = `Only documents that are listed are answered here (PARLEY_DOCUMENTS); ${shown(id)} is not among them. GraphiQL and introspection are off.`
      const extensions = { code: 'FORBIDDEN', http: { status: 403 } }
      // Something has to stand for the text that is not looked at.
      setParams({ ...rest, query: '{ __typename }' })
      setResult({ errors: [new GraphQLError(message, { extensions })] })
    },
  }
}
