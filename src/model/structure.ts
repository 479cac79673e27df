/** Labels and relationship types that every graph has, whatever kinds graph.yaml declares. */

/** On every node of a kind with ids, for good: a retracted node keeps it and loses the labels of its kind. */
export const RECORD = 'Record'
/** On every part, for good. */
export const PART = 'Part'
/** One import that changed something. */
export const IMPORT = 'Import'
/** What one bundle says of one record. */
export const ASSERTION = 'Assertion'
/** Where one actor stands on one proposition now, kept beside its claims. */
export const POSITION = 'Position'
/** One change of a record after its first recording. */
export const REVISION = 'Revision'
/** The one node that holds the model's version and the import lock. */
export const STORE = 'Store'

/** From a node to each of its versions: what it was before a change of its properties. */
export const WAS = 'WAS'
/** From a record to each of its revisions. */
export const HAS_REVISION = 'HAS_REVISION'
/** The type that a withdrawn relationship gets; its former type is a property. */
export const RETRACTED = 'RETRACTED'

/** The label of versions of nodes with `label`; a withdrawn node has it in place of `label`. */
export function versionOf(label: string): string {
  return `${label}Version`
}

/** The property of an import that counts the records of a kind that it recorded, changed, retracted or restored. */
export function countOf(prefix: string): string {
  return `${prefix}Changes`
}
