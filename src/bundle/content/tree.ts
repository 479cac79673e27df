/** The nodes and edges that a record's content stands for: the record, its parts and citations, and all their links. */
import type { Kind } from '../../model/declared.ts'
import { kindOfId } from '../../model/model.ts'
import { PART, RECORD } from '../../model/structure.ts'
import type { Value } from '../../store/store.ts'
import { type Content, nestedLists, partId } from './content.ts'
import { type Nesting, storedValues } from './stored-values.ts'

export interface TreeNode {
  id: string
  kind: Kind
  content: Content
  /** Its stored properties, except `recordedAt`. */
  values: Record<string, Value>
}

export interface TreeEdge {
  from: string
  type: string
  to: string
}

export interface Tree {
  nodes: Map<string, TreeNode>
  /** By their ends and type, as one text. */
  edges: Map<string, TreeEdge>
}

/** The tree of a record. */
export function treeOf(content: Content): Tree {
  const tree: Tree = { nodes: new Map(), edges: new Map() }
  const id = content.id as string
  const kind = kindOfId(id)
  if (!kind) throw new Error(`${id} has no kind.`)
  grow(tree, kind, content, id, null)
  return tree
}

function grow(tree: Tree, kind: Kind, content: Content, id: string, nesting: Nesting | null): void {
  // A citation with an id of its own may be in several lists of its record.
  if (tree.nodes.has(id)) return
  const node = { id, kind, content, values: storedValues(kind, content, id, nesting) }
  tree.nodes.set(id, node)
  for (const [name, ids] of Object.entries(content.links)) {
    for (const to of ids) join(tree, id, kind.links.get(name)?.type as string, to)
  }
  // What belongs to a part belongs to the record of that part.
  const owner = nesting?.owner ?? node.values
  for (const [name, nestedKind] of nestedLists(kind)) {
    for (const [position, each] of (content.nested[name] ?? []).entries()) {
      const nestedId = each.id ?? partId(String(owner.id), name, each)
      grow(tree, nestedKind, each, nestedId, { position, owner })
      join(tree, id, (kind.parts.get(name) ?? kind.links.get(name))?.type as string, nestedId)
    }
  }
}

function join(tree: Tree, from: string, type: string, to: string): void {
  tree.edges.set(`${from} ${type} ${to}`, { from, type, to })
}

/** Whether an id is a part's. */
export function isPart(id: string): boolean {
  return id.startsWith('part/')
}

/** The label by which a node is found, whether it is live or not. */
export function baseOf(id: string): string {
  return isPart(id) ? PART : RECORD
}

/** All labels of a live node, as a query has them. */
export function labelsOf({ id, kind }: TreeNode): string {
  return [baseOf(id), ...kind.liveLabels].join(':')
}
