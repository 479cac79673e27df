/** The texts that change what a node says and keep what it said before as a version. */
import type { Kind } from '../../model/declared.ts'
import { PART, RECORD, versionOf, WAS } from '../../model/structure.ts'
import { storedNames } from '../content/stored-values.ts'
import type { RowText } from './queries.ts'

/** rows: {id, props}; a property that is null goes. What the node was until now becomes a version. */
export function changeNodes(kind: Kind): RowText {
  return {
    name: `bundle: change ${kind.name}`,
    text: `${versioned(kind)}, v.until = $at SET n += row.props SET n.since = $at`,
  }
}

/** rows: {id, props}; the node keeps its values, under the labels of versions. */
export function retractNodes(kind: Kind): RowText {
  return {
    name: `bundle: retract ${kind.name}`,
    text: `${found(kind)} REMOVE n:${live(kind)} SET n:${former(kind)} SET n += row.props SET n.retractedAt = $at, n.until = $at`,
  }
}

/** rows: {id, props}; what the node was until it was retracted becomes a version, which says when the node came back. */
export function restoreNodes(kind: Kind): RowText {
  return {
    name: `bundle: restore ${kind.name}`,
    text: `${versioned(kind)}, v.until = n.until, v.retractedAt = n.retractedAt, v.restoredAt = $at
      REMOVE n:${former(kind)} SET n:${live(kind)} SET n += row.props SET n.since = $at REMOVE n.until REMOVE n.retractedAt`,
  }
}

/** The labels of a kind's versions and of its withdrawn nodes, as a query has them. */
export function former({ liveLabels }: Kind): string {
  return liveLabels.map(versionOf).join(':')
}

function live({ liveLabels }: Kind): string {
  return liveLabels.join(':')
}

function found({ part }: Kind): string {
  return `UNWIND $rows AS row MATCH (n:${part ? PART : RECORD} {id: row.id})`
}

/** Property by property, since not every engine can copy a node's properties at once. */
function versioned(kind: Kind): string {
  const copied = [...storedNames(kind), 'recordedAt', 'since'].map((name) => `v.${name} = n.${name}`)
  return `${found(kind)} CREATE (n)-[:${WAS} {recordedAt: $at}]->(v:${former(kind)}) SET ${copied.join(', ')}`
}
