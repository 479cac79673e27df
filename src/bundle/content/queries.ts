/** The texts that read what bundles say, and which records there are. Their labels and types come from the model. */
import type { Kind } from '../../model/declared.ts'
import { model } from '../../model/model.ts'
import { ASSERTION, PART, RECORD } from '../../model/structure.ts'
import type { Statement } from '../../store/store.ts'

/** At most this many ids of a kind are read to suggest one for a misspelt id. */
const MOST_IDS = 10_000

/** Of at most this many records of a kind the external ids are read, to find those that a bundle gives to another record. */
const MOST_IDENTIFIED = 100_000

/** Every relationship type that the model declares. */
const linkTypes = [
  ...new Set(
    [...model.kinds.values()].flatMap((kind) =>
      [...kind.links.values(), ...kind.parts.values()].map(({ type }) => type),
    ),
  ),
]
/** The relationship types by which a citation leads to sources. */
const citingTypes = [...model.kinds.values()]
  .filter(({ owned }) => owned)
  .flatMap((kind) => [...kind.links.values()].map(({ type }) => type))

export function assertionsOfRecords(ids: string[]): Statement {
  return {
    name: 'bundle: assertions of records',
    text: `UNWIND $ids AS id MATCH (a:${ASSERTION} {recordId: id}) RETURN a.bundle AS bundle, a.recordId AS recordId, coalesce(a.saidSince, '') AS since, coalesce(a.yields, false) AS yields, a.content AS content`,
    params: { ids },
  }
}

export function recordsOfBundle(bundle: string): Statement {
  return {
    name: 'bundle: records of a bundle',
    text: `MATCH (a:${ASSERTION} {bundle: $bundle}) RETURN a.recordId AS id`,
    params: { bundle },
  }
}

/** Those of the records that exist, live or retracted. */
export function recordsByIds(ids: string[]): Statement {
  return {
    name: 'bundle: records by ids',
    text: `UNWIND $ids AS id MATCH (n:${RECORD} {id: id}) RETURN n.id AS id, n.supportsId AS ownerId, n.retractedContent AS content`,
    params: { ids },
  }
}

export function partsByIds(ids: string[]): Statement {
  return {
    name: 'bundle: parts by ids',
    text: `UNWIND $ids AS id MATCH (n:${PART} {id: id}) RETURN n.id AS id`,
    params: { ids },
  }
}

export function idsOfKind({ name }: Kind): Statement {
  return { name: 'bundle: ids of a kind', text: `MATCH (n:${name}) RETURN n.id AS id LIMIT ${MOST_IDS}` }
}

/** External ids are kept as JSON, as a bundle's are. */
export function identifiersOfKind({ name }: Kind): Statement {
  const text = `MATCH (n:${name}) WHERE n.identifiers IS NOT NULL RETURN n.id AS id, n.identifiers AS identifiers LIMIT ${MOST_IDENTIFIED}`
  return { name: 'bundle: external ids of a kind', text }
}

/**
 * The records from which, or from whose parts and citations, a live link leads to these, if bundles other than `bundle` say
 * something of them. With `citing`, only a citation's link counts.
 */
export function referrers(ids: string[], bundle: string, citing: boolean): Statement {
  return {
    name: 'bundle: referrers',
    text: `UNWIND $ids AS id MATCH (n:${RECORD} {id: id})<-[e]-(m) WHERE type(e) IN $types AND m.retractedAt IS NULL
      WITH DISTINCT id, coalesce(m.ownerId, m.supportsId, m.id) AS ownerId
      MATCH (a:${ASSERTION} {recordId: ownerId}) WHERE a.bundle <> $bundle RETURN DISTINCT id, ownerId`,
    params: { ids, bundle, types: citing ? citingTypes : linkTypes },
  }
}
