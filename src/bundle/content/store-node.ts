/** The texts that read and write the store's own node: its version, its last import, and the lock of imports. */
import { IMPORT, STORE } from '../../model/structure.ts'
import type { Statement, StoreRow, Value } from '../../store/store.ts'

export const readStore: Statement = {
  name: 'store: version and last import',
  text: `MATCH (s:${STORE} {id: 'store'}) RETURN s.modelVersion AS modelVersion, s.lastRecordedAt AS lastRecordedAt, s.staging AS staging, s.storeId AS storeId, s.restoring AS restoring`,
}

/** What the bundle of that name said of itself when it was last imported. */
export function lastHead(bundle: string): Statement {
  return {
    name: 'store: last head of a bundle',
    text: `MATCH (i:${IMPORT}) WHERE i.bundle = $bundle RETURN i.author AS author, i.license AS license, i.yields AS yields ORDER BY i.at DESC LIMIT 1`,
    params: { bundle },
  }
}

export const bundleNames: Statement = {
  name: 'store: names of bundles',
  text: `MATCH (i:${IMPORT}) RETURN DISTINCT i.bundle AS name`,
}

/** Writes to the store's node, so that every other transaction that does so waits for the end of this one. */
export const lockStore: Statement = {
  name: 'store: lock',
  text: `MATCH (s:${STORE} {id: 'store'}) SET s.modelVersion = s.modelVersion`,
}

/** Notes which import writes its nodes ahead; it may publish them only as long as this note is there. */
export function beginStaging(importId: string): Statement {
  return {
    name: 'store: begin staging',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.staging = $importId`,
    params: { importId },
  }
}

/** Makes the node if it is missing; the row says whether it did. */
export function createStoreNode(modelVersion: number, storeId: string): Statement {
  return {
    name: 'store: create',
    text: `MERGE (s:${STORE} {id: 'store'}) ON CREATE SET s.modelVersion = $modelVersion, s.storeId = $storeId RETURN s.storeId = $storeId AS created`,
    params: { modelVersion, storeId },
  }
}

/** Gives an id to a store that has none. */
export function giveStoreId(storeId: string): Statement {
  return {
    name: 'store: give id',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.storeId = coalesce(s.storeId, $storeId)`,
    params: { storeId },
  }
}

/** Marks the store as one that is being restored, and makes its node if it is missing. */
export function beginRestore(modelVersion: number, storeId: string): Statement {
  return {
    name: 'store: begin restore',
    text: `MERGE (s:${STORE} {id: 'store'}) ON CREATE SET s.modelVersion = $modelVersion, s.storeId = $storeId SET s.restoring = true`,
    params: { modelVersion, storeId },
  }
}

/** What a backup says of the store; it keeps its own id. */
export function storeAsItWas(props: StoreRow): Statement {
  return {
    name: 'store: end restore',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s += $props REMOVE s.restoring`,
    params: { props },
  }
}

export function setModelVersion(modelVersion: number): Statement {
  return {
    name: 'store: set version',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.modelVersion = $modelVersion`,
    params: { modelVersion },
  }
}

export function recordImport(row: Record<string, Value>): Statement {
  return {
    name: 'bundle: record import',
    text: `MATCH (s:${STORE} {id: 'store'}) SET s.lastRecordedAt = $row.at REMOVE s.staging CREATE (i:${IMPORT}) SET i += $row`,
    params: { row },
  }
}
