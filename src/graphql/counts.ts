/** What counts at a day: which nodes `valid` and `published` in @asOf hide (docs/as-of.md has the table). */

import type { Counts, Writer } from '../composer/writer.ts'
import { kindNamed, model } from '../model/model.ts'
import { RECORD } from '../model/structure.ts'

/** Kinds that count from the first day on which a source that they cite was certainly published. */
const byCitations = [
  'Process',
  'Event',
  'Agreement',
  'Provision',
  'Claim',
  'Proposition',
  'Tenure',
  'ProcessStatusPoint',
  'AgreementStatusPoint',
]

/** For each kind that can be hidden: whether a node of it counts, given the parameter of the day. */
const published: Record<string, (write: Writer, node: string, day: string) => string> = {
  ...Object.fromEntries(
    byCitations.map((kind) => [
      kind,
      (write: Writer, node: string) =>
        write.path(node).out('CITED_IN').out('CITES|VIA', write.name('s'), 'Source').some(),
    ]),
  ),
  // What it says of a claim would tell that there is one.
  ClaimRelation: (write, node) =>
    `${write.path(node).out('CITED_IN').out('CITES|VIA', write.name('s'), 'Source').some()} AND ${bothClaims(write, node)}`,
  Citation: (write, node) => write.path(node).out('CITES|VIA', write.name('s'), 'Source').some(),
  Source: (write, node, day) => `coalesce(${write.value(node)}.publishedLatest <= ${day}, false)`,
}

/** Hidden is only what certainly begins later, and an office that has certainly ended. */
const valid: Record<string, (write: Writer, node: string, day: string) => string> = {
  Claim: (write, node, day) => begun(write.value(node), 'said', day),
  Event: (write, node, day) =>
    `(${write.value(node)}.status IN ['PROPOSED', 'PLANNED'] OR ${begun(write.value(node), 'time', day)})`,
  Tenure: (write, node, day) =>
    `${begun(write.value(node), 'from', day)} AND coalesce(${write.value(node)}.toLatest >= ${day}, true)`,
  ProcessStatusPoint: (write, node, day) => begun(write.value(node), 'on', day),
  AgreementStatusPoint: (write, node, day) => begun(write.value(node), 'on', day),
  Process: (write, node) => `(${withoutHistory(write, node)} OR ${inHistory(write, node, 'ProcessStatusPoint')})`,
  Agreement: (write, node, day) =>
    `(${write.value(node)}.status = 'PROPOSED' OR (${withoutHistory(write, node)} AND ${begun(write.value(node), 'signed', day)}) ` +
    `OR ${inHistory(write, node, 'AgreementStatusPoint')})`,
  Provision: (write, node) => write.path(node).out('PROVISION_OF', write.name('a'), 'Agreement').some(),
  ClaimRelation: (write, node) => bothClaims(write, node),
}

/** The conditions under which a node counts; none where nothing can hide it. `label` is a kind, an interface, or Record. */
export const counts: Counts = (write, node, label) => {
  const tests: string[] = []
  for (const [time, kinds] of [
    ['published', published],
    ['valid', valid],
  ] as const) {
    const day = write.at(time)
    if (!day) continue
    const own = kinds[label]
    if (own) tests.push(own(write, node, day))
    else
      for (const kind of kindsUnder(label)) {
        const test = kinds[kind]
        if (test) tests.push(`(NOT ${node}.id STARTS WITH '${kindNamed(kind).prefix}/' OR ${test(write, node, day)})`)
      }
  }
  return tests
}

function kindsUnder(label: string): string[] {
  if (label === RECORD) return [...model.kinds.values()].filter(({ prefix }) => prefix).map(({ name }) => name)
  return model.interfaces.get(label)?.kinds ?? []
}

function begun(value: string, property: string, day: string): string {
  return `coalesce(${value}.${property}Earliest <= ${day}, true)`
}

function withoutHistory(write: Writer, node: string): string {
  return write.path(node).out('HAS_STATUS').none()
}

/** Whether a point of its history counts: it is undated, or not certainly later. */
function inHistory(write: Writer, node: string, kind: string): string {
  return write.path(node).out('HAS_STATUS', write.name('h'), kind).some()
}

function bothClaims(write: Writer, node: string): string {
  const end = (type: string) => write.path(node).out(type, write.name('c'), 'Claim').some()
  return `${end('RELATES_FROM')} AND ${end('RELATES_TO')}`
}
