/** Finds which statements followed another on the seed, in the files beside the examples. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Statement } from '../../src/store/store.ts'
import { isComposed } from './made-up-rows.ts'

const folder = new URL('../../examples/', import.meta.url)

/**
 * For each file that has a statement with one of these names, from whose rows code computed something: the names of the
 * statements after it, without those that are `known` already.
 */
export function laterOnSeed(names: readonly string[], known: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cypher'))) {
    const sent = statementsIn(readFileSync(new URL(file, folder), 'utf8'))
    const first = sent.findIndex(({ name, text }) => names.includes(name) && !isComposed(text))
    if (first < 0) continue
    const later = new Set(sent.slice(first + 1).flatMap(({ name }) => (known.has(name) ? [] : [name])))
    if (later.size > 0) found.set(file, [...later])
  }
  return found
}

/** The statements in the part of such a file that is about the present. */
function statementsIn(content: string): Pick<Statement, 'name' | 'text'>[] {
  const [, now = ''] = content.split(/^\/\/ ---- .*$/m)
  return now.split('\n\n').flatMap((block) => {
    const lines = block.trim().split('\n')
    const name = /^\/\/ (.*?)(?:, where indexes give (?:no )?order)?$/.exec(lines[0] ?? '')?.[1]
    const text = lines.filter((line) => !line.startsWith('//')).map((line) => line.trim())
    return name ? [{ name, text: text.join(' ').replace(/;$/, '') }] : []
  })
}
