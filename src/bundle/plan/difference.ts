/** What has to be written so that the graph holds one record's tree as it is after an import instead of as it was before. */
import type { Value } from '../../store/store.ts'
import type { Content } from '../content/content.ts'
import { isPart, type Tree, type TreeEdge, type TreeNode, treeOf } from '../content/tree.ts'
import { type Change, changesBetween } from './changes.ts'

export interface Difference {
  created: TreeNode[]
  /** With the properties that differ from what they were at the retraction; null: to be removed. */
  restored: { node: TreeNode; values: Record<string, Value> }[]
  changed: { node: TreeNode; values: Record<string, Value> }[]
  retracted: TreeNode[]
  linked: TreeEdge[]
  unlinked: TreeEdge[]
  revisions: Revision[]
}

export interface Revision {
  recordId: string
  action: 'CHANGED' | 'RETRACTED' | 'RESTORED'
  changes: Change[]
}

/** What the store still holds of retracted nodes: records and citations with their last content, parts as they are. */
export type Retracted = Map<string, Content | null>

/**
 * The difference from `before` to `after`, which are null if the record is not live. Nodes in `retracted` are restored rather
 * than created.
 */
export function differenceOf(before: Content | null, after: Content | null, retracted: Retracted): Difference {
  const was: Tree = before ? treeOf(before) : { nodes: new Map(), edges: new Map() }
  const is: Tree = after ? treeOf(after) : { nodes: new Map(), edges: new Map() }
  const found: Difference = {
    created: [],
    restored: [],
    changed: [],
    retracted: [],
    linked: [],
    unlinked: [],
    revisions: [],
  }
  const kept = new Map<string, TreeEdge>()
  for (const node of is.nodes.values()) {
    const old = was.nodes.get(node.id)
    if (old) change(found, old, node)
    else if (retracted.has(node.id)) restore(found, node, retracted.get(node.id) ?? null, kept, is)
    else found.created.push(node)
  }
  for (const node of was.nodes.values()) {
    if (is.nodes.has(node.id)) continue
    found.retracted.push(node)
    if (!isPart(node.id)) found.revisions.push({ recordId: node.id, action: 'RETRACTED', changes: [] })
  }
  // A retracted node keeps its edges, so that it still answers as it was.
  for (const [key, edge] of was.edges) if (is.nodes.has(edge.from)) kept.set(key, edge)
  for (const [key, edge] of is.edges) if (!kept.has(key)) found.linked.push(edge)
  for (const [key, edge] of kept) if (!is.edges.has(key)) found.unlinked.push(edge)
  return found
}

/** Whether readers of the graph will see anything of it, apart from the order of citations. */
export function isVisible({ created, restored, retracted, linked, unlinked, revisions }: Difference): boolean {
  return [created, restored, retracted, linked, unlinked, revisions].some((list) => list.length > 0)
}

function change(found: Difference, old: TreeNode, node: TreeNode): void {
  const values = valuesBetween(old.values, node.values)
  if (Object.keys(values).length > 0) found.changed.push({ node, values })
  if (isPart(node.id)) return
  const changes = changesBetween(node.kind, old.content, node.content)
  if (changes.length > 0) found.revisions.push({ recordId: node.id, action: 'CHANGED', changes })
}

/** The edges that the node had before its retraction are still there. A part's edges are those of its content, which is its identity. */
function restore(found: Difference, node: TreeNode, last: Content | null, kept: Map<string, TreeEdge>, is: Tree): void {
  const tree = last ? treeOf(last) : is
  for (const [key, edge] of tree.edges) if (edge.from === node.id) kept.set(key, edge)
  const old = tree.nodes.get(node.id)
  // A part is what it was, except for the values that it keeps of its owner, which may have fewer of them now.
  const anew = () => ({
    ...Object.fromEntries([...node.kind.derived.keys()].map((name) => [name, null])),
    ...node.values,
  })
  found.restored.push({ node, values: old && last ? valuesBetween(old.values, node.values) : anew() })
  if (last)
    found.revisions.push({
      recordId: node.id,
      action: 'RESTORED',
      changes: changesBetween(node.kind, last, node.content),
    })
}

function valuesBetween(before: Record<string, Value>, after: Record<string, Value>): Record<string, Value> {
  const gone = Object.keys(before)
    .filter((name) => !(name in after))
    .map((name) => [name, null] as const)
  const set = Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
  return Object.fromEntries([...gone, ...set])
}
