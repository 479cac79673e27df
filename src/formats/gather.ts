/** Makes one bundle of all rows of a file, and leaves out the rows that it could not have. */

import { DocumentPlace } from '../bundle/check/document-place.ts'
import { recordFrom } from '../bundle/check/record-from.ts'
import { References } from '../bundle/check/references.ts'
import type { Bundle, BundleRecord } from '../bundle/read/document.ts'
import { Findings } from '../bundle/read/problems.ts'
import type { Kind } from '../model/declared.ts'
import { model } from '../model/model.ts'
import { type Conversion, type FileRow, FormatError, type ListedRecord } from './format.ts'
import { united } from './unite.ts'

/** How many rows there were, and what became of them: `taken`, `folded` and `rejected` add up to `read`. */
export interface RowCounts {
  read: number
  taken: number
  /** Every record of it was there already, by rows before it; what it adds to them is taken. */
  folded: number
  rejected: number
}

export interface Gathered {
  bundle: Bundle
  rows: RowCounts
}

interface Known {
  collection: string
  record: BundleRecord
  at: number
}

const kindsByList = new Map([...model.kinds.values()].map((kind) => [kind.collection, kind]))

/**
 * Reads all rows. A row is rejected, and `reject` is told why, if it cannot be converted, if a record of it could not be in a bundle, or
 * if it says something else of a record than a row before it. What a row says is taken whole or not at all.
 */
export async function gather(
  conversion: Conversion,
  reject: (row: FileRow, why: string) => Promise<void>,
): Promise<Gathered> {
  const known = new Map<string, Known>()
  const rows: RowCounts = { read: 0, taken: 0, folded: 0, rejected: 0 }
  for await (const converted of conversion.rows) {
    rows.read += 1
    const what = 'why' in converted ? converted.why : additions(known, converted.records, converted.row.at)
    if (typeof what === 'string') {
      rows.rejected += 1
      await reject(converted.row, what)
      continue
    }
    const isNew = [...what.keys()].some((id) => !known.has(id))
    rows[isNew ? 'taken' : 'folded'] += 1
    for (const [id, record] of what) known.set(id, record)
  }
  const bundle: Bundle = { bundle: conversion.head }
  for (const { collection, record } of known.values()) {
    const list = (bundle[collection] ?? []) as BundleRecord[]
    bundle[collection] = list
    list.push(record)
  }
  return { bundle, rows }
}

/** The records that a row makes or adds to; or why none of it can be taken. */
function additions(known: Map<string, Known>, records: ListedRecord[], at: number): Map<string, Known> | string {
  const added = new Map<string, Known>()
  for (const { collection, record } of records) {
    const kind = kindsByList.get(collection)
    if (!kind) throw new FormatError(`A bundle has no list ${collection}.`)
    const before = added.get(record.id) ?? known.get(record.id)
    if (before === undefined) {
      const wrong = problemIn(kind, record)
      if (wrong) return wrong
      added.set(record.id, { collection, record, at })
      continue
    }
    const both = united(kind, before.record, record)
    if (both.differs !== null) return differenceOf(record, both.differs, before)
    if (both.record === before.record) continue
    const wrong = problemIn(kind, both.record)
    if (wrong) return wrong
    added.set(record.id, { ...before, record: both.record })
  }
  return added
}

/** What would keep the record from being imported, if it were alone; null if nothing would. */
function problemIn(kind: Kind, record: BundleRecord): string | null {
  const findings = new Findings()
  const value = { [kind.collection ?? '']: [record] }
  const document = { file: null, value, locate: () => null, standsAlone: () => false }
  const place = new DocumentPlace(findings, document, [kind.collection ?? '', 0])
  recordFrom(kind, record, place, new References(new Set()))
  if (findings.problems.count === 0) return null
  return findings.problems
    .sorted()
    .map(({ path, message }) => `${[record.id, path.replace(/^\w+\[0\]\.?/, '')].filter(Boolean).join(' ')} ${message}`)
    .join(' ')
}

function differenceOf(record: BundleRecord, key: string, { record: before, at }: Known): string {
  return `${record.id} has the ${key} ${shown(record[key])}, but ${shown(before[key])} by row ${at}; there can be only one.`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
