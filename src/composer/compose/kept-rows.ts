/** All rows of a list, found once and kept: what its total and its facets count. */
import type { FilterField } from '../declare/filter.ts'
import { written } from '../text/clause.ts'
import type { Writer } from '../text/writer.ts'
import { clausesOfAll, type PlannedList } from './list-clauses.ts'
import { scopeOf, subQuery } from './piece.ts'

/** Sub-queries, one after another, that bind `name` to a list of the rows, each once. Only for the present record. */
export function keptRows(list: PlannedList, parent: string, write: Writer): { pieces: string[]; name: string } {
  const { read, plan } = list
  const tests = testsOfAll(list)
  const rest = Object.fromEntries(Object.entries(plan.rest ?? {}).filter(([field]) => !tests.has(field)))
  const scope = scopeOf(parent, write)
  const clauses = clausesOfAll({ ...list, plan: { ...plan, rest } }, scope, write)
  let name = write.name('r')
  const all = `collect(${read.source.group ? 'DISTINCT ' : ''}${scope.node})`
  const pieces = [subQuery(parent, `${written(clauses)} RETURN ${all} AS ${name}`)]
  for (const [field, test] of tests) {
    const [node, passing] = [write.name('n'), write.name('r')]
    pieces.push(subQuery(name, `${test(name, node, plan.rest?.[field], write)} RETURN collect(${node}) AS ${passing}`))
    name = passing
  }
  return { pieces, name }
}

/** The fields of a list's filter that are tested for all rows at once, each with its test. */
export function testsOfAll({ read, plan }: PlannedList): ReadonlyMap<string, NonNullable<FilterField['testAll']>> {
  const fields = (read.kind === 'connection' && read.filter) || {}
  const asked = Object.entries(plan.rest ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return new Map(
    asked.flatMap(([name]) => {
      const test = fields[name]?.testAll
      return test ? [[name, test]] : []
    }),
  )
}
