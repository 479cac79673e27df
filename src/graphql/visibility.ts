/** What counts at a day: which nodes `valid` and `published` in @asOf hide (docs/as-of.md has the table). */

import type { Counts, Writer } from '../composer/text/writer.ts'
import { kindNamed, kindOfId, model } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'

/** Whether a node of some kind counts, given the parameter of the day. */
type Test = (write: Writer, node: string, day: string) => string

/** It counts from the first day on which a source that it cites was certainly published. */
const cited: Test = (write, node) => write.path(node).out('CITED_IN').out('CITES|VIA', write.name('s'), 'Source').some()

/** The kinds that can be hidden. */
const published: Record<string, Test> = {
  Process: cited,
  Event: cited,
  Agreement: cited,
  Provision: cited,
  Claim: cited,
  Proposition: cited,
  Tenure: cited,
  ProcessStatusPoint: cited,
  AgreementStatusPoint: cited,
  ClaimRelation: cited,
  Citation: (write, node) => write.path(node).out('CITES|VIA', write.name('s'), 'Source').some(),
  Source: (write, node, day) => `coalesce(${write.value(node)}.publishedLatest <= ${day}, false)`,
}

/** Hidden is only what certainly begins later, and an office that has certainly ended. */
const valid: Record<string, Test> = {
  Claim: (write, node, day) => begun(write.value(node), 'said', day),
  Event: (write, node, day) =>
    `(${write.value(node)}.status IN ['PROPOSED', 'PLANNED'] OR ${begun(write.value(node), 'time', day)})`,
  Tenure: (write, node, day) =>
    `${begun(write.value(node), 'from', day)} AND coalesce(${write.value(node)}.toLatest >= ${day}, true)`,
  ProcessStatusPoint: (write, node, day) => begun(write.value(node), 'on', day),
  AgreementStatusPoint: (write, node, day) => begun(write.value(node), 'on', day),
  Process: (write, node, day) => `(${withoutHistory(write, node)} OR ${inHistory(write, node, day)})`,
  Agreement: (write, node, day) =>
    `(${write.value(node)}.status = 'PROPOSED' OR (${withoutHistory(write, node)} AND ${begun(write.value(node), 'signed', day)}) ` +
    `OR ${inHistory(write, node, day)})`,
  Provision: (write, node) => write.path(node).out('PROVISION_OF', write.name('a'), 'Agreement').some(),
}

/** What depends on others that either day can hide; a relation would tell that there is a claim. */
const dependent: Record<string, Test> = {
  ClaimRelation: (write, node) => bothClaims(write, node),
}

/**
 * The conditions under which a node counts; none where nothing can hide it. `label` is a kind, an interface, or Record; of
 * nodes with known `ids`, only the kinds of those are looked at.
 */
export const counts: Counts = (write, node, label, ids) => {
  const kinds = ids ? kindsOf(ids) : kindsUnder(label)
  return [
    ...conditionsOf(published, kinds, write.at('published'), node, write),
    ...conditionsOf(valid, kinds, write.at('valid'), node, write),
    ...conditionsOf(dependent, kinds, write.at('valid') ?? write.at('published'), node, write),
  ]
}

/** One condition for all the kinds that share a test: Neo4j plans each pattern anew. */
function conditionsOf(
  tests: Record<string, Test>,
  kinds: string[],
  day: string | null,
  node: string,
  write: Writer,
): string[] {
  if (!day) return []
  const [only] = kinds
  if (only && kinds.length === 1) return [tests[only]?.(write, node, day) ?? []].flat()
  const sharing = new Map<Test, string[]>()
  for (const kind of kinds) {
    const test = tests[kind]
    if (test) sharing.set(test, [...(sharing.get(test) ?? []), `${node}.id STARTS WITH '${kindNamed(kind).prefix}/'`])
  }
  return [...sharing].map(([test, ofKind]) => `(NOT (${ofKind.join(' OR ')}) OR ${test(write, node, day)})`)
}

function kindsUnder(label: string): string[] {
  if (label === RECORD) return [...model.kinds.values()].filter(({ prefix }) => prefix).map(({ name }) => name)
  return model.interfaces.get(label)?.kinds ?? [label]
}

function kindsOf(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap((id) => kindOfId(id)?.name ?? []))]
}

function begun(value: string, property: string, day: string): string {
  return `coalesce(${value}.${property}Earliest <= ${day}, true)`
}

function withoutHistory(write: Writer, node: string): string {
  return write.path(node).out('HAS_STATUS').none()
}

/** Whether a point of its history is undated, or not certainly later; be it that no source had told of that point yet. */
function inHistory(write: Writer, node: string, day: string): string {
  const point = write.name('h')
  return write
    .path(node)
    .out('HAS_STATUS', point)
    .where(begun(write.value(point), 'on', day))
    .some()
}

function bothClaims(write: Writer, node: string): string {
  const end = (type: string) => write.path(node).out(type, write.name('c'), 'Claim').some()
  return `${end('RELATES_FROM')} AND ${end('RELATES_TO')}`
}
