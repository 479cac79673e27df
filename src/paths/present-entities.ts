/** What is there at the moment that a request asks about: entities, and the records between two of them. */
import { grouped } from '../collections/grouped.ts'
import type { Ask } from '../composer/declare/read.ts'
import { written } from '../composer/text/clause.ts'
import type { Writer } from '../composer/text/writer.ts'
import { kindOfId, model } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'
import type { StoreRow } from '../store/store.ts'

/** Those of the entities that are there, each with its number of relationships. */
export async function degreesOfPresent(ids: readonly string[], ask: Ask): Promise<Map<string, number>> {
  const entities = ids.filter((id) => kindOfId(id)?.is.includes('Entity'))
  const rows = await thoseThere('nodes that are there', entities, () => 'COUNT { MATCH (n)--() } AS degree', ask)
  return new Map(rows.map(({ id, degree }) => [id as string, degree as number]))
}

/** What a record between two entities says of their edge. */
export interface BetweenFacts {
  /** Only of a relation between claims. */
  type: string | null
  /** Only of an office. */
  first: string | null
  last: string | null
}

const betweens = [...model.kinds.values()].filter(({ edge }) => edge)
const typesIn = [...new Set(betweens.flatMap(({ edge }) => edge?.typeIn ?? []))]
const begin = [...new Set(betweens.flatMap(({ valid }) => valid?.from ?? []))]
const end = [...new Set(betweens.flatMap(({ valid }) => valid?.to ?? []))]

/**
 * The entries of a map that is a {@link BetweenFacts}, from the values under that name. They may be of any of these kinds, each
 * of which lacks the properties of the others.
 */
export function factsOfBetween(value: string): string {
  const of = (names: readonly string[], ...suffixes: string[]) =>
    suffixes.flatMap((suffix) => names.map((name) => `${value}.${name}${suffix}`))
  const type = firstOf(of(typesIn, ''))
  return `type: ${type}, first: ${firstOf(of(begin, 'Earliest', 'Latest'))}, last: ${firstOf(of(end, 'Latest', 'Earliest'))}`
}

function firstOf([one = 'null', ...more]: string[]): string {
  return more.length > 0 ? `coalesce(${[one, ...more].join(', ')})` : one
}

/** Those of the offices and relations that are there. */
export async function betweensThere(ids: readonly string[], ask: Ask): Promise<Map<string, BetweenFacts>> {
  const facts = (write: Writer) => `{${factsOfBetween(write.value('n'))}} AS facts`
  const rows = await thoseThere('offices and relations that are there', ids, facts, ask)
  return new Map(rows.map(({ id, facts }) => [id as string, facts as unknown as BetweenFacts]))
}

/**
 * One read for each kind that the moment can hide, and one for all other kinds. The text for one kind is short, and it is the
 * same whichever other kinds there are, so that an engine plans it only once.
 */
async function thoseThere(
  name: string,
  ids: readonly string[],
  columns: (write: Writer) => string,
  ask: Ask,
): Promise<StoreRow[]> {
  const byKind = [...grouped([...new Set(ids)], (id) => kindOfId(id)?.name ?? '')]
  const groups = grouped(byKind, ([kind, each]) => {
    const isHidable = ask.writer().counted('n', RECORD, each.slice(0, 1)).length > 0
    return isHidable ? kind : ''
  })
  const found = await Promise.all(
    [...groups.values()].map((kinds) => {
      const each = kinds.flatMap(([, those]) => those)
      const write = ask.writer()
      const clause = write.byIds('n', RECORD, each)
      clause.where.push(`${write.isPast ? write.withdrawnBy('n') : 'n.retractedAt'} IS NULL`)
      return ask.read(name, `${written([clause])} RETURN n.id AS id, ${columns(write)}`, write)
    }),
  )
  return found.flat()
}
